import type { Db, InTransaction } from '#lib/platform/database.ts';
import { cleanText, foldName } from '#lib/platform/text.ts';
import { counting, type Found, type Sample } from '../files/file.ts';
import type { Entry } from '../formats/entry.ts';
import { addTerm } from './terms.server.ts';
import { wordsOfEntry, type ProposedWord } from './terms-of-an-entry.ts';

/** Reads a file of terminology and keeps nothing of it: what is in it, and the words that it would propose. */
export async function sortOutWords(
	db: Db,
	entries: AsyncIterable<Entry>
): Promise<{ found: Found; words: ProposedWord[] }> {
	const count = counting();
	const there = await wordsThere(db);
	const fresh = new Map<string, ProposedWord>();
	for await (const entry of entries) {
		const words = wordsOfEntry(entry);
		if (typeof words === 'string') {
			count.saw(entry.languages[0]?.language ?? 'es');
			count.leaves(words);
			continue;
		}
		for (const word of words.map(cleaned)) {
			count.saw(word.language);
			const name = nameOf(word);
			if (there.has(name)) count.leaves('there');
			else if (fresh.has(name)) count.leaves('twice');
			else fresh.set(name, word);
		}
	}
	const words = [...fresh.values()];
	return { found: count.found(words.length, words.slice(0, 10).map(sampleOf)), words };
}

const nameOf = ({ language, term }: Pick<ProposedWord, 'language' | 'term'>) =>
	`${language} ${foldName(term)}`;

const sampleOf = ({ language, term, meanings }: ProposedWord): Sample => ({
	language,
	source: term,
	target: meanings.join(', ')
});

async function wordsThere(db: Db): Promise<Set<string>> {
	const rows = await db
		.selectFrom('glossaryTerm')
		.select(['language', 'term'])
		.where('status', '<>', 'retired')
		.execute();
	return new Set(rows.map(nameOf));
}

/** As a form is cleaned: nothing that hides or turns text around. */
function cleaned(word: ProposedWord): ProposedWord {
	const clean = (text: string) => cleanText(text).text.replaceAll('\0', '');
	const each = ({ es, en }: Record<'es' | 'en', string>) => ({ es: clean(es), en: clean(en) });
	return {
		...word,
		term: clean(word.term),
		region: clean(word.region),
		meanings: word.meanings.map(clean),
		never: word.never.map(clean),
		note: each(word.note),
		child: each(word.child)
	};
}

/**
 * Proposes words of a file for discussion; it agrees for nobody. A word that somebody proposed meanwhile stays theirs.
 *
 * @returns how many were proposed
 */
export async function proposeWords(
	db: InTransaction,
	words: readonly ProposedWord[],
	fromFile: string,
	now: number
): Promise<number> {
	const there = await wordsThere(db);
	const fresh = words.filter((word) => !there.has(nameOf(word)));
	for (const { note, child, ...word } of fresh)
		await addTerm(
			db,
			{
				...word,
				meanings: [...word.meanings],
				never: [...word.never],
				noteEs: note.es,
				noteEn: note.en,
				childEs: child.es,
				childEn: child.en
			},
			{ proposedBy: null, proposedByClass: null, fromFile },
			now
		);
	return fresh.length;
}

/** What a file proposed and nobody touched is retired; what people agreed to, changed or talked about is theirs. */
export async function takeWordsBack(
	db: InTransaction,
	fromFile: string,
	now: number
): Promise<void> {
	await db
		.updateTable('glossaryTerm')
		.set({ status: 'retired', endedAt: now })
		.where('fromFile', '=', fromFile)
		.where('status', '=', 'proposed')
		.where('id', 'not in', (eb) => eb.selectFrom('glossaryAgreement').select('termId'))
		.where('id', 'not in', (eb) => eb.selectFrom('glossaryComment').select('termId'))
		.execute();
}
