import { sql, type Kysely } from 'kysely';
import { key, maybeTo, oneOf, required, to } from './support/columns.ts';
import { fromEnglish, fromSpanish, type Starter } from './support/starter-glossary.ts';

const empty = (column: Parameters<typeof required>[0]) => column.notNull().defaultTo('');

/** Words that translators agree on, what was said about them, and what a class was asked. */
export async function up(db: Kysely<any>) {
	const before = (await db.selectFrom('glossary_term').selectAll().execute()) as Before[];
	await db.schema.dropTable('glossary_term').execute();
	await db.schema
		.createTable('glossary_term')
		.addColumn('id', 'text', key)
		.addColumn('language', 'text', required)
		.addColumn('term', 'text', required)
		.addColumn('folded', 'text', required)
		.addColumn('strategy', 'text', required)
		// JSON: the words of the other language, the usual one first.
		.addColumn('meanings', 'text', required)
		// JSON: what may not stand in the other language.
		.addColumn('never', 'text', (column) => column.notNull().defaultTo('[]'))
		.addColumn('part', 'text', required)
		.addColumn('region', 'text', empty)
		.addColumn('note_es', 'text', empty)
		.addColumn('note_en', 'text', empty)
		.addColumn('child_es', 'text', empty)
		.addColumn('child_en', 'text', empty)
		.addColumn('status', 'text', required)
		// Neither: it came with Puente. A class is named where its teacher answered a question.
		.addColumn('proposed_by', 'text', maybeTo('person'))
		.addColumn('proposed_by_class', 'text', maybeTo('class'))
		.addColumn('proposed_at', 'bigint', required)
		.addColumn('ended_at', 'bigint')
		.addCheckConstraint('glossary_language', oneOf('language', ['es', 'en']))
		.addCheckConstraint(
			'glossary_strategy',
			oneOf('strategy', ['translate', 'explain', 'keep', 'forbid'])
		)
		.addCheckConstraint(
			'glossary_part',
			oneOf('part', ['noun', 'person', 'verb', 'adjective', 'expression'])
		)
		.addCheckConstraint('glossary_status', oneOf('status', ['proposed', 'agreed', 'retired']))
		.execute();
	// A word stands there once, until it is retired.
	await db.schema
		.createIndex('glossary_word')
		.on('glossary_term')
		.columns(['language', 'term'])
		.unique()
		.where(sql.ref('status'), '<>', sql.lit('retired'))
		.execute();
	await db.schema
		.createIndex('glossary_search')
		.on('glossary_term')
		.columns(['folded', 'id'])
		.execute();
	await db.schema
		.createTable('glossary_agreement')
		.addColumn('term_id', 'text', to('glossary_term'))
		.addColumn('community_id', 'text', to('community'))
		.addColumn('person_id', 'text', to('person'))
		.addColumn('at', 'bigint', required)
		.addPrimaryKeyConstraint('glossary_agreement_key', ['term_id', 'community_id'])
		.execute();
	await db.schema
		.createTable('glossary_comment')
		.addColumn('id', 'text', key)
		.addColumn('term_id', 'text', to('glossary_term'))
		.addColumn('author_id', 'text', to('person'))
		.addColumn('text', 'text', required)
		.addColumn('at', 'bigint', required)
		.execute();
	await db.schema
		.createIndex('comments_on_term')
		.on('glossary_comment')
		.columns(['term_id', 'at', 'id'])
		.execute();
	await db.schema
		.createTable('glossary_question')
		.addColumn('id', 'text', key)
		.addColumn('translation_id', 'text', to('text_translation'))
		.addColumn('class_id', 'text', to('class'))
		.addColumn('asked_by', 'text', to('person'))
		// Words of a child's letter: emptied with it.
		.addColumn('word', 'text', required)
		.addColumn('asked_at', 'bigint', required)
		.addColumn('answered_by', 'text', maybeTo('person'))
		.addColumn('answered_at', 'bigint')
		.addColumn('term_id', 'text', maybeTo('glossary_term'))
		.execute();
	await db.schema
		.createIndex('questions_to_class')
		.on('glossary_question')
		.columns(['class_id', 'asked_at', 'id'])
		.execute();
	await db.schema
		.createIndex('questions_about_translation')
		.on('glossary_question')
		.columns(['translation_id', 'asked_at'])
		.execute();
	await db.insertInto('glossary_term').values(rows(before)).execute();
}

interface Before {
	language: 'es' | 'en';
	term: string;
	meaning: string;
	keep: number;
}

/** The starter words, and after them whatever else stood there. */
function rows(before: readonly Before[]) {
	const starters = [
		...fromSpanish.map((one) => rowOf('es', one)),
		...fromEnglish.map((one) => rowOf('en', one))
	];
	const known = new Set(starters.map(({ language, folded }) => `${language} ${folded}`));
	const others = before
		.filter(({ language, term }) => !known.has(`${language} ${fold(term)}`))
		.map(({ language, term, meaning, keep }) =>
			rowOf(language, {
				term,
				part: 'noun',
				meanings: [meaning],
				...(keep ? { strategy: 'keep' as const } : {})
			})
		);
	return [...starters, ...others];
}

const rowOf = (language: 'es' | 'en', word: Starter) => ({
	id: crypto.randomUUID(),
	language,
	term: word.term,
	folded: fold(word.term),
	strategy: word.strategy ?? 'translate',
	meanings: JSON.stringify(word.meanings),
	never: JSON.stringify(word.never ?? []),
	part: word.part,
	region: language === 'es' ? 'El Salvador' : 'Massachusetts',
	note_es: word.es ?? '',
	note_en: word.en ?? '',
	child_es: word.childEs ?? '',
	child_en: word.childEn ?? '',
	status: 'agreed',
	proposed_at: 0
});

/** As names are folded for searching. */
const fold = (term: string) => term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
