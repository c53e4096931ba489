import { cleanText, countCharacters, foldName } from '#lib/platform/text.ts';
import { bandOfGrade, readAgeBand, readGrade, type AgeBand } from './grades.ts';
import { looksLikeSurname } from './surnames.ts';

export type RosterProblem =
	| 'looks-like-surname'
	| 'too-many-names'
	| 'duplicate'
	| 'too-long'
	| 'empty'
	| 'bad-grade'
	| 'bad-age'
	| 'bad-characters';

/** One child as read from the list; `line` counts from 1 as the teacher's own list does. */
export type RosterRow = {
	line: number;
	letterName: string;
	grade: number | null;
	ageBand: AgeBand | null;
	problem: RosterProblem | null;
	/** What the problem is about, as it was written: the surname, the grade or the age. */
	about: string;
};

/** `good` rows have no problem; `leftOut` lines stood after the 200th row and were not read. */
export type RosterList = { rows: RosterRow[]; good: number; leftOut: number };

const MOST_ROWS = 200;
export const longestLetterName = 24;

/**
 * Reads a pasted or uploaded list: one name a line, or columns parted by tab, semicolon or comma, line
 * by line, in the order name, grade, age (or as a first line of headings in either language says). `existing`
 * are the letter names that the class has already. A grade or an age that there is not is
 * a problem; where no age is given it follows from the grade. Nothing is saved here.
 */
export function readRosterList(pasted: string, existing: readonly string[]): RosterList {
	const lines = cleanText(pasted).text.split('\n');
	const filled = lines.flatMap((text, index) => {
		const cells = cellsOf(text);
		return cells.every((cell) => cell === '') ? [] : [{ line: index + 1, cells }];
	});
	const headings = columnsOf(filled[0]?.cells ?? []);
	if (headings) filled.shift();
	const taken = new Set(existing.map(foldName));
	const rows = filled.slice(0, MOST_ROWS).map(({ line, cells }) => {
		const columns = headings ?? usualColumns(cells);
		const cell = (column: number) => cells[column] ?? '';
		return readRow(line, cell(columns.name), cell(columns.grade), cell(columns.age), taken);
	});
	const good = rows.filter((row) => row.problem === null).length;
	return { rows, good, leftOut: filled.length - rows.length };
}

function readRow(
	line: number,
	name: string,
	grade: string,
	age: string,
	taken: Set<string>
): RosterRow {
	const letterName = name
		.replace(/^(?:\d{1,3}\s*[.)-]|[-*•])\s*/, '')
		.replace(/\s+/g, ' ')
		.replace(/’/g, "'");
	const readAs = grade === '' ? null : readGrade(grade);
	const ageBand = age !== '' ? readAgeBand(age) : readAs === null ? null : bandOfGrade(readAs);
	const folded = foldName(letterName);
	const ofName = letterNameProblem(letterName);
	const problem = ofName
		? ofName.problem
		: taken.has(folded)
			? 'duplicate'
			: grade !== '' && readAs === null
				? 'bad-grade'
				: age !== '' && ageBand === null
					? 'bad-age'
					: null;
	const about =
		ofName?.about ??
		(problem === 'bad-grade' ? grade : problem === 'bad-age' ? age : '').slice(
			0,
			longestLetterName
		);
	if (folded !== '') taken.add(folded);
	return { line, letterName, grade: readAs, ageBand, problem, about };
}

/**
 * A letter name: 1 to 24 letters of any script, spaces, hyphens, apostrophes and the point of an
 * initial; one or two given names ("Ana María", "María de los Ángeles", "Ana M."), no surname.
 */
export const problemOfLetterName = (letterName: string): RosterProblem | null =>
	letterNameProblem(letterName)?.problem ?? null;

function letterNameProblem(name: string): { problem: RosterProblem; about?: string } | null {
	if (name === '') return { problem: 'empty' };
	if (countCharacters(name) > longestLetterName) return { problem: 'too-long' };
	if (!/^\p{L}[\p{L}\p{M}' -]*(?:(?<=[ ]\p{L})\.)?$/u.test(name))
		return { problem: 'bad-characters' };
	const given = name.split(' ').filter((word) => !/^(?:de|del|la|las|los)$/i.test(word));
	const [first = '', ...others] = given;
	const surname = [...first.split('-').slice(1), ...others].find((word) =>
		looksLikeSurname(foldName(word))
	);
	if (surname) return { problem: 'looks-like-surname', about: surname };
	return others.length > 1 ? { problem: 'too-many-names' } : null;
}

/** A list that was written by hand mixes its signs: each line is parted by the first that parts it. */
function cellsOf(line: string): string[] {
	for (const mark of ['\t', ';', ',']) {
		const cells = line.includes(mark) ? partedBy(line, mark) : [];
		if (cells.length > 1) return cells;
	}
	return partedBy(line, '\n');
}

/** The cells of one line, unquoted ("" inside quotes is one quotation mark). */
function partedBy(line: string, mark: string): string[] {
	const cells: string[] = [];
	let cell = '';
	let quoted = false;
	for (let at = 0; at < line.length; at++) {
		const sign = line[at] ?? '';
		if (quoted && sign === '"' && line[at + 1] === '"') cell += line[++at];
		else if (sign === '"' && (quoted || cell.trim() === '')) quoted = !quoted;
		else if (sign === mark && !quoted) {
			cells.push(cell.trim());
			cell = '';
		} else cell += sign;
	}
	return [...cells, cell.trim()];
}

const headings = {
	name: /^(nombres?( de (la )?(carta|estudiante|alumno|alumna))?|letter ?name|names?|first name|estudiantes?|students?|alumnos?)$/,
	grade: /^(grados?|grades?)$/,
	age: /^(edad(es)?|ages?|age ?band|(grupo|banda|rango) de edad(es)?)$/
};

/** Where the columns stand without headings; a number in front counts the lines. */
const usualColumns = (cells: string[]) =>
	/^\d+$/.test(cells[0] ?? '') && cells[1]
		? { name: 1, grade: 2, age: 3 }
		: { name: 0, grade: 1, age: 2 };

/** Where each column stands, if this line is a line of headings. A column that is not there is −1. */
function columnsOf(cells: string[]): { name: number; grade: number; age: number } | null {
	const folded = cells.map((cell) => foldName(cell.replace(/[_:]/g, ' ')));
	const find = (pattern: RegExp) => folded.findIndex((cell) => pattern.test(cell));
	const name = find(headings.name);
	return name < 0 ? null : { name, grade: find(headings.grade), age: find(headings.age) };
}
