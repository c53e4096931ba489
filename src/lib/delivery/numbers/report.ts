import type { CalendarDate } from '#lib/platform/dates.ts';
import type { Quarter } from './quarter.ts';

export interface Bar {
	label: string;
	value: number;
	/** Instead of the figure, when it is too small to be said. */
	text?: string | undefined;
}
export interface Chart {
	title: string;
	unit: string;
	kind: string;
	bars: Bar[];
}
export interface Section {
	id: string;
	title: string;
	text: string;
	charts: Chart[];
	/** A table of its own, with its head first. */
	table: { title: string; head: string[]; rows: string[][] } | null;
}
export interface Report {
	sections: Section[];
	/** The last day that is counted. */
	until: CalendarDate | null;
}

/** The report as the rows of a table: the quarter, what, of whom, which and how many. */
export function rowsOf(
	{ sections }: Report,
	quarter: Quarter,
	head: readonly string[]
): (string | number)[][] {
	const charts = sections.flatMap(({ title, charts }) =>
		charts.flatMap((chart) =>
			chart.bars.map(({ label, value, text }) => [
				quarter,
				title,
				chart.title,
				label,
				chart.unit,
				text ?? value
			])
		)
	);
	const tables = sections.flatMap(({ title, table }) =>
		(table?.rows ?? []).flatMap(([what = '', ...figures]) =>
			figures.map((figure, i) => [
				quarter,
				title,
				table?.title ?? '',
				what,
				table?.head[i + 1] ?? '',
				/^\d+$/.test(figure) ? Number(figure) : figure
			])
		)
	);
	return [[...head], ...charts, ...tables];
}
