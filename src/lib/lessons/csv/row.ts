import { disarmed } from '#lib/platform/csv.ts';
import { cleanText } from '#lib/platform/text.ts';
import type { Language } from '#lib/moderation/submission.ts';
import { aboutSaid, authorSaid, type Said } from '../bringing/about.ts';
import { unreadable, type Brought, type Note } from '../bringing/brought.ts';
import { looked } from '../bringing/looked.ts';
import { momentOf } from '../markdown/moment.ts';
import { partsOf } from '../markdown/parts.ts';
import { emptyPlan, type Moment, type Plan, type PlanAuthor } from '../plan.ts';
import type { Column } from './columns.ts';

/** A plan out of a row, or what is wrong with it. */
export function planInRow(
	columns: readonly Column[],
	cells: readonly string[],
	language: Language
): Brought {
	if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
		return unreadable('cell-without-column');
	}
	let plan: Plan = emptyPlan(language);
	const notes: Note[] = [];
	const numbered: { number: number; text: string }[] = [];
	for (const [n, column] of columns.entries()) {
		const text = cleanText(disarmed(cells[n] ?? '')).text;
		if (text.trim() === '' || column.kind === 'unknown') continue;
		if (column.kind === 'moment') numbered.push({ number: column.number, text });
		else if (column.kind === 'field') plan = { ...plan, [column.key]: text };
		else {
			const said = column.key === 'authors' ? authorsIn(text) : aboutSaid(column.key, text);
			if (said) plan = { ...plan, ...said };
			else if (column.key === 'language') return unreadable('language');
			else notes.push({ kind: 'unread-value', words: text.slice(0, 100) });
		}
	}
	if (plan.title === '') return unreadable('no-title');
	const moments = numbered.sort((a, b) => a.number - b.number).map(momentIn);
	const more = moments.flatMap((one) => one.notes);
	return looked({ ...plan, moments: moments.map(({ moment }) => moment) }, [...notes, ...more]);
}

/** A line each: `comunidad: San José Las Flores`, or a name alone. */
const authorsIn = (text: string): Said => ({
	authors: text
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map(authorIn)
});

function authorIn(line: string): PlanAuthor {
	const [, kind = '', name = ''] = /^([^:]{1,20}):(.*)$/.exec(line) ?? [];
	return authorSaid(kind, name) ?? { kind: 'person', name: line };
}

/** A cell begins with the name of the moment; the rest is as in a Markdown file. */
function momentIn({ text }: { text: string }, n: number): { moment: Moment; notes: Note[] } {
	const [name = '', ...lines] = text.split('\n');
	const [first, ...below] = partsOf(lines, 2);
	const id = `m${n + 1}`;
	const { moment, notes } = momentOf({ id, name }, first ?? { body: [], line: 2 }, below);
	// Within a cell nobody counts lines.
	return {
		moment,
		notes: notes.map(({ kind, words, path }) => ({ kind, words, ...(path ? { path } : {}) }))
	};
}
