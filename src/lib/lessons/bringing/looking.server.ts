import type { T } from '#lib/i18n/words.ts';
import type { Language } from '#lib/moderation/submission.ts';
import { Refused } from '#lib/platform/refused.ts';
import { cleanText } from '#lib/platform/text.ts';
import { isTable, readTable } from '../csv/read.server.ts';
import { readMarkdown } from '../markdown/read.ts';
import { parted } from '../pasting/minutes.ts';
import { readPasted } from '../pasting/read.ts';
import { minutesOf, type Plan } from '../plan.ts';
import { shownPlan, type ShownPlan } from '../reading/shown.ts';
import type { Brought, BroughtRow, Note } from './brought.ts';

/** What somebody is shown before anything of it is kept. */
export interface Seen {
	/** The whole plan, where there is one. */
	readonly shown: ShownPlan | null;
	readonly rows: readonly SeenRow[];
	/** Columns of a table that no plan has. */
	readonly passedOver: readonly string[];
}

export interface SeenRow {
	readonly row: number;
	/** What a plan says; null for a row that cannot be taken. */
	readonly plan: { title: string; language: Language; minutes: number; moments: string[] } | null;
	readonly notes: readonly Note[];
	/** In the reader's language. */
	readonly problem: string | null;
}

/**
 * Reads what was pasted or chosen: a table, a Markdown file, or words of a document.
 *
 * @throws Refused invalid, in words, when nothing of it can be taken
 */
export function look(text: string, language: Language, t: T): Seen {
	const { rows, passedOver } = readAny(text, language);
	const [first] = rows;
	if (rows.length === 1 && first?.brought.kind === 'unreadable') throw refusedFor(first.brought, t);
	return {
		shown:
			rows.length === 1 && first?.brought.kind === 'read' ? shownPlan(first.brought.plan) : null,
		rows: rows.map((row) => seenRow(row, t)),
		passedOver
	};
}

/**
 * The plans in these rows of it.
 *
 * @throws Refused invalid when there is none
 */
export function plansIn(text: string, language: Language, rows: ReadonlySet<string>): Plan[] {
	const plans = readAny(text, language)
		.rows.filter(({ row }) => rows.has(`${row}`))
		.flatMap(({ brought }) => (brought.kind === 'read' ? [brought.plan] : []));
	if (plans.length === 0) throw new Refused('invalid', 'bring-nothing-chosen');
	return plans;
}

function readAny(text: string, language: Language) {
	const { text: words } = cleanText(text);
	if (isTable(words)) {
		const table = readTable(words, language);
		if (table.kind === 'table') return table;
		throw new Refused('invalid', `bring-${table.reason}`);
	}
	const brought = readOne(words, language);
	return { rows: [{ row: 1, brought }], passedOver: [] };
}

/** A file of ours begins with what it is about; one that begins with its title was written by hand. */
function readOne(words: string, language: Language): Brought {
	const file = words.trimStart();
	if (file.startsWith('---\n')) return readMarkdown(file, language);
	if (!/^#\s/.test(file)) return readPasted(words, language);
	const brought = readMarkdown(file, language);
	return brought.kind === 'read' ? { ...brought, plan: withMinutes(brought.plan) } : brought;
}

/** People write how long a moment takes behind its name: "Bienvenida (10 min)". */
const withMinutes = (plan: Plan): Plan => ({
	...plan,
	moments: plan.moments.map((moment) =>
		moment.minutes === null ? { ...moment, ...parted(moment.name) } : moment
	)
});

function seenRow({ row, brought }: BroughtRow, t: T): SeenRow {
	if (brought.kind === 'unreadable') {
		const { reason, detail } = refusedFor(brought, t);
		const problem = t(`problems:${reason}` as 'problems:bring-empty', detail);
		return { row, plan: null, notes: [], problem };
	}
	const { plan, notes } = brought;
	const moments = plan.moments.map(({ name }) => name);
	const { title, language } = plan;
	return {
		row,
		plan: { title, language, minutes: minutesOf(plan), moments },
		notes,
		problem: null
	};
}

type Unreadable = Exclude<Brought, { kind: 'read' }>;

function refusedFor(brought: Unreadable, t: T): Refused {
	if (brought.reason !== 'too-long') return new Refused('invalid', `bring-${brought.reason}`);
	const name = brought.path.split('.').at(-1) ?? '';
	const field = t(`lessons:field.${name}` as 'lessons:field.title');
	return new Refused('invalid', 'bring-too-long', { field, limit: brought.limit });
}
