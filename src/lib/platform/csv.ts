/** What a spreadsheet would take for a formula, or for the way into one. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A table as a file that spreadsheets open: UTF-8 with its mark in front (else Excel reads it as another
 * encoding), lines that end as RFC 4180 says, and no cell that begins a formula (OWASP, "CSV injection"):
 * an apostrophe stands before it. Numbers stay numbers.
 */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
	csvMark + rows.map(csvLine).join('');

export const csvMark = '\uFEFF';

/** One line of such a file, for one that is written piece by piece. */
export const csvLine = (row: readonly (string | number)[]): string =>
	`${row.map(cell).join(',')}\r\n`;

function cell(value: string | number): string {
	if (typeof value === 'number') return String(value);
	const safe = formula.test(value) ? `'${value}` : value;
	return `"${safe.replaceAll('"', '""')}"`;
}

/** What stands in front of a formula, here an apostrophe more, so that `disarmed` takes away one and no other. */
export const armed = (text: string): string => (kept.test(text) ? `'${text}` : text);

/** A cell as it was before an apostrophe kept it from being a formula. */
export const disarmed = (text: string): string => (kept.test(text) ? text.slice(1) : text);

const kept = /^'+[=+\-@\t\r\n＝＋－＠]/;
