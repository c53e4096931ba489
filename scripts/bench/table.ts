import type { Row } from './rows/row.ts';

/** A Markdown table whose columns line up in a terminal, too. */
export function tableOf(rows: readonly Row[]): string {
	const cells = [
		['what', 'measured', 'aim', ''],
		...rows.map(({ what, measured, aim, met }) => [
			what,
			measured,
			aim,
			met === undefined ? '' : met ? 'met' : '**not met**'
		])
	];
	const widths = [0, 1, 2, 3].map((n) => Math.max(3, ...cells.map((row) => row[n]!.length)));
	const line = (row: readonly string[]) =>
		`| ${row.map((cell, n) => cell.padEnd(widths[n]!)).join(' | ')} |`;
	const [head, ...rest] = cells;
	const ruler = widths.map((width) => '-'.repeat(width));
	return [line(head!), line(ruler), ...rest.map(line)].join('\n');
}
