import { csvLine, csvMark } from '#lib/platform/csv.ts';
import type { Term } from './term.ts';

const columns = [
	...['language', 'term', 'strategy', 'meanings', 'never', 'part', 'region'],
	...['note_es', 'note_en', 'child_es', 'child_en']
];

/** The glossary as a table that spreadsheets open. Nobody is named. */
export const wordsCsv = (terms: readonly Term[]): string =>
	[columns, ...terms.map(rowOf)].reduce((text, row) => text + csvLine(row), csvMark);

const rowOf = (term: Term): string[] => [
	...[term.language, term.term, term.strategy, term.meanings.join(', '), term.never.join(', ')],
	...[term.part, term.region, term.note.es, term.note.en, term.child.es, term.child.en]
];
