import { sql, type Kysely } from 'kysely';
import { key, maybeTo, oneOf, required, to } from './support/columns.ts';
import { refuse } from './support/triggers.ts';

/** A case may be emptied of its words a year after it was closed; milliseconds. */
const year = 365 * 24 * 60 * 60 * 1000;

const same = (...columns: string[]) => columns.map((column) => `new.${column} = old.${column}`);

export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('safeguard_case')
		.addColumn('id', 'text', key)
		// Of whoever wrote the words: its two leads see the case.
		.addColumn('community_id', 'text', to('community'))
		.addColumn('exchange_id', 'text', to('exchange'))
		// The letter, also when a translation of it was in front of the reviewer.
		.addColumn('work_id', 'text', required)
		.addColumn('submission_id', 'text', to('submission'))
		.addColumn('revision_id', 'text', to('revision'))
		.addColumn('written_by', 'text', to('person'))
		.addColumn('from_status', 'text', required)
		.addColumn('opened_by', 'text', to('person'))
		.addColumn('opened_at', 'bigint', required)
		.addColumn('worry', 'text', (column) => column.notNull().defaultTo(''))
		.addColumn('closed_by', 'text', maybeTo('person'))
		.addColumn('closed_at', 'bigint')
		.addColumn('statement', 'text', (column) => column.notNull().defaultTo(''))
		.addColumn('ending', 'text')
		.addColumn('ended_by', 'text', maybeTo('person'))
		.addColumn('ended_at', 'bigint')
		.addColumn('erased_at', 'bigint')
		.addCheckConstraint('case_ending', sql`ending is null or ending in ('kept', 'let-go')`)
		.addCheckConstraint('case_ends_closed', sql`ending is null or closed_at is not null`)
		.execute();
	await db.schema
		.createIndex('one_open_case_a_work')
		.on('safeguard_case')
		.column('work_id')
		.unique()
		.where(sql.ref('ending'), 'is', null)
		.execute();
	await db.schema
		.createIndex('cases_of_community')
		.on('safeguard_case')
		.columns(['community_id', 'opened_at'])
		.execute();
	await db.schema
		.createIndex('cases_of_writer')
		.on('safeguard_case')
		.column('written_by')
		.execute();
	const erased = `(new.erased_at is not null and old.closed_at is not null
		and new.erased_at >= old.closed_at + ${year})`;
	await refuse(db, { on: 'safeguard_case', event: 'delete', saying: 'a case is never deleted' });
	await refuse(db, {
		on: 'safeguard_case',
		event: 'update',
		unless: [
			...same('id', 'community_id', 'exchange_id', 'work_id', 'submission_id', 'revision_id'),
			...same('written_by', 'from_status', 'opened_by', 'opened_at'),
			`(new.worry = old.worry or ${erased})`,
			`(old.closed_at is null or (${[...same('closed_at', 'closed_by'), `(new.statement = old.statement or ${erased})`].join(' and ')}))`,
			`(old.ending is null or new.ending = old.ending)`
		].join(' and '),
		saying: 'a case is closed once, and kept for a year'
	});

	await db.schema
		.createTable('safeguard_entry')
		.addColumn('id', 'text', key)
		.addColumn('case_id', 'text', to('safeguard_case'))
		.addColumn('person_id', 'text', to('person'))
		.addColumn('at', 'bigint', required)
		.addColumn('kind', 'text', required)
		.addColumn('words', 'text', (column) => column.notNull().defaultTo(''))
		// The file itself stays with whoever has it; its hash tells later whether it is the same one.
		.addColumn('file_name', 'text', (column) => column.notNull().defaultTo(''))
		.addColumn('file_size', 'bigint')
		.addColumn('file_sha256', 'text')
		.addCheckConstraint('entry_kind', oneOf('kind', ['taken', 'note', 'file', 'worry']))
		.execute();
	await db.schema
		.createIndex('entries_of_case')
		.on('safeguard_entry')
		.columns(['case_id', 'at'])
		.execute();
	await refuse(db, {
		on: 'safeguard_entry',
		event: 'delete',
		saying: 'what was written in a case is never deleted'
	});
	await refuse(db, {
		on: 'safeguard_entry',
		event: 'update',
		unless: [
			...same('id', 'case_id', 'person_id', 'at', 'kind'),
			`new.words = '' and new.file_name = ''`,
			`coalesce(new.file_sha256, '') = coalesce(old.file_sha256, '')`
		].join(' and '),
		saying: 'what was written in a case never changes'
	});

	// Whom to phone and what to do, by country; a coordinator keeps it right.
	await db.schema
		.createTable('safeguard_guide')
		.addColumn('id', 'text', key)
		.addColumn('country', 'text', required)
		.addColumn('kind', 'text', required)
		.addColumn('position', 'integer', required)
		.addColumn('words_es', 'text', required)
		.addColumn('words_en', 'text', required)
		.addColumn('phone', 'text', (column) => column.notNull().defaultTo(''))
		.addColumn('within_hours', 'integer')
		.addColumn('checked_by', 'text', maybeTo('person'))
		.addColumn('checked_at', 'bigint')
		.addColumn('removed_at', 'bigint')
		.addCheckConstraint('guide_kind', oneOf('kind', ['number', 'step']))
		.execute();
	await db.schema
		.createIndex('guide_of_country')
		.on('safeguard_guide')
		.columns(['country', 'kind', 'position'])
		.execute();
	await db.insertInto('safeguard_guide').values(guide()).execute();

	await db.schema
		.createTable('safeguard_tick')
		.addColumn('case_id', 'text', to('safeguard_case'))
		.addColumn('guide_id', 'text', to('safeguard_guide'))
		.addColumn('person_id', 'text', to('person'))
		.addColumn('at', 'bigint', required)
		// As they were when it was ticked off: the list may change later.
		.addColumn('words_es', 'text', required)
		.addColumn('words_en', 'text', required)
		.addPrimaryKeyConstraint('safeguard_tick_key', ['case_id', 'guide_id'])
		.execute();
	for (const event of ['delete', 'update'] as const)
		await refuse(db, { on: 'safeguard_tick', event, saying: 'a step that was done stays done' });

	await db.schema
		.createTable('safeguard_call')
		.addColumn('id', 'text', key)
		.addColumn('case_id', 'text', to('safeguard_case'))
		.addColumn('person_id', 'text', to('person'))
		.addColumn('why', 'text', required)
		.addColumn('at', 'bigint', required)
		.addColumn('mailed_at', 'bigint')
		.addColumn('failed_at', 'bigint')
		.addUniqueConstraint('called_once', ['case_id', 'person_id', 'why'])
		.addCheckConstraint(
			'call_why',
			oneOf('why', ['opened', 'hour', 'two-days', 'named', 'no-lead'])
		)
		.execute();
	await db.schema
		.createIndex('calls_not_mailed')
		.on('safeguard_call')
		.column('person_id')
		.where(sql.ref('mailed_at'), 'is', null)
		.execute();
	await refuse(db, { on: 'safeguard_call', event: 'delete', saying: 'a call is never deleted' });
}

/**
 * To begin with; nobody who lives there has checked it yet. Massachusetts: M.G.L. c. 119 § 51A. El
 * Salvador: Ley Crecer Juntos, CONAPINA.
 */
function guide() {
	const line = (
		country: string,
		kind: 'number' | 'step',
		position: number,
		wordsEs: string,
		wordsEn: string,
		more: { phone?: string; hours?: number } = {}
	) => ({
		id: `00000000-0000-7000-8000-${country === 'US' ? '1' : '2'}${kind === 'number' ? '1' : '2'}${String(position).padStart(10, '0')}`,
		country,
		kind,
		position,
		words_es: wordsEs,
		words_en: wordsEn,
		phone: more.phone ?? '',
		within_hours: more.hours ?? null
	});
	return [
		line('US', 'number', 1, 'Emergencias', 'Emergencies', { phone: '911' }),
		line(
			'US',
			'number',
			2,
			'Massachusetts, niñez en riesgo (DCF), día y noche',
			'Massachusetts, children at risk (DCF), day and night',
			{ phone: '1-800-792-5200' }
		),
		line(
			'US',
			'number',
			3,
			'Crisis y pensamientos de suicidio, día y noche',
			'Crisis and thoughts of suicide, day and night',
			{ phone: '988' }
		),
		line(
			'US',
			'step',
			1,
			'Si hay peligro ahora mismo, llamar al 911.',
			'If there is danger right now, call 911.'
		),
		line(
			'US',
			'step',
			2,
			'Informar a DCF por teléfono de inmediato (51A, de palabra).',
			'Report to DCF by phone at once (51A, oral report).',
			{ hours: 1 }
		),
		line(
			'US',
			'step',
			3,
			'Enviar el informe escrito 51A dentro de 48 horas.',
			'Send the written 51A report within 48 hours.',
			{ hours: 48 }
		),
		line(
			'US',
			'step',
			4,
			'Hablar con quien ve a la niña o al niño en la escuela y decidir quién está a su lado.',
			'Speak with whoever sees the child at school, and decide who stays close.'
		),
		line('SV', 'number', 1, 'Emergencias (PNC)', 'Emergencies (national police)', { phone: '911' }),
		line(
			'SV',
			'number',
			2,
			'CONAPINA, protección de la niñez',
			'CONAPINA, protection of children',
			{ phone: '119' }
		),
		line(
			'SV',
			'step',
			1,
			'Si hay peligro ahora mismo, llamar al 911.',
			'If there is danger right now, call 911.'
		),
		line(
			'SV',
			'step',
			2,
			'Avisar de inmediato a CONAPINA, línea 119, o a la Junta de Protección.',
			'Tell CONAPINA at once, line 119, or the local protection board.',
			{ hours: 1 }
		),
		line(
			'SV',
			'step',
			3,
			'Dejar por escrito qué se avisó, a quién y a qué hora.',
			'Write down what was reported, to whom and when.',
			{ hours: 48 }
		),
		line(
			'SV',
			'step',
			4,
			'Hablar con quien ve a la niña o al niño en la escuela y decidir quién está a su lado.',
			'Speak with whoever sees the child at school, and decide who stays close.'
		)
	];
}
