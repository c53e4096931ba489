import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemOfLetterName, readRosterList } from './roster-list.ts';

const names = (pasted: string) => readRosterList(pasted, []).rows.map((row) => row.letterName);
const problems = (pasted: string, existing: string[] = []) =>
	readRosterList(pasted, existing).rows.map((row) => row.problem);

test('Profe Delmy pastes one name a line, numbered as in her notebook', () => {
	expect(readRosterList('1. Mateo\r\n2) Ximena\r\n\r\n- José María', [])).toEqual({
		rows: [
			{ line: 1, letterName: 'Mateo', grade: null, ageBand: null, problem: null, about: '' },
			{ line: 2, letterName: 'Ximena', grade: null, ageBand: null, problem: null, about: '' },
			{ line: 4, letterName: 'José María', grade: null, ageBand: null, problem: null, about: '' }
		],
		good: 3,
		leftOut: 0
	});
});

test('Ms. Rivera uploads a file with headings, in whatever order they stand', () => {
	expect(readRosterList('\ufeffGrade,Letter name,Age\n4th,"Ana",9\n4,Leo,', []).rows).toEqual([
		{ line: 2, letterName: 'Ana', grade: 4, ageBand: '7-9', problem: null, about: '' },
		{ line: 3, letterName: 'Leo', grade: 4, ageBand: '10-12', problem: null, about: '' }
	]);
	expect(readRosterList('N.º;Nombre de carta;Edad\n1;Mateo;11', []).rows).toEqual([
		{ line: 2, letterName: 'Mateo', grade: null, ageBand: '10-12', problem: null, about: '' }
	]);
});

test('tabs, semicolons and commas part the columns, and a column of numbers is not a name', () => {
	for (const mark of ['\t', ';', ','])
		expect(readRosterList(`Mateo${mark}3.º${mark}8-10\nXimena${mark}K${mark}`, []).rows).toEqual([
			{ line: 1, letterName: 'Mateo', grade: 3, ageBand: '7-9', problem: null, about: '' },
			{ line: 2, letterName: 'Ximena', grade: 0, ageBand: '4-6', problem: null, about: '' }
		]);
	expect(names('1,Mateo,3\n2,Ximena,4')).toEqual(['Mateo', 'Ximena']);
});

test('a list that was written by hand mixes commas, semicolons, tabs and plain names', () => {
	const mixed = 'Ana, 4\nLeo;4\nMaya\n"Nora; R.",5\nTheo\t3\t9\n4. Samuel';
	expect(
		readRosterList(mixed, []).rows.map(({ letterName, grade, problem }) => [
			letterName,
			grade,
			problem
		])
	).toEqual([
		['Ana', 4, null],
		['Leo', 4, null],
		['Maya', null, null],
		['Nora; R.', 5, 'bad-characters'],
		['Theo', 3, null],
		['Samuel', null, null]
	]);
});

test('each wrong row says what is wrong, and the good ones stay good', () => {
	const pasted =
		'Mateo\nMateo Rivera\nMATEO\nMaximiliano Alessandro Benjamín\nAna😀\nLeo,14\n,4\nMaya';
	expect(problems(pasted, ['maya'])).toEqual([
		null,
		'looks-like-surname',
		'duplicate',
		'too-long',
		'bad-characters',
		'bad-grade',
		'empty',
		'duplicate'
	]);
	expect(readRosterList(pasted, ['maya']).good).toBe(1);
});

test('Profe Delmy is told which word, grade or age of a line it is that makes no sense', () => {
	const pasted =
		'Mateo Guzmán, 4\nJean-López\nJuan Carlos Antonio\nLeo,14\nMaya,4,44\nSol Ñandú,4,10';
	expect(
		readRosterList(pasted, []).rows.map(({ problem, about }) => (problem ? [problem, about] : null))
	).toEqual([
		['looks-like-surname', 'Guzmán'],
		['looks-like-surname', 'López'],
		['too-many-names', ''],
		['bad-grade', '14'],
		['bad-age', '44'],
		null
	]);
});

test.each([
	'Ana',
	'Ana María',
	'Ana M.',
	'Ana M',
	"D'Angelo",
	'Jean-Luc',
	'María de los Ángeles',
	'Inez',
	'Ñandú',
	'小明',
	'Ana Inez',
	'Ana Beatriz',
	'Maya Grace'
])('“%s” is a letter name', (name) => {
	expect(problemOfLetterName(name)).toBeNull();
});

test.each([
	'Ana Hernández',
	'Leo Johnson',
	'Mateo Rivera',
	'Ana María López',
	'Ana Guzmán',
	'Maya Thompson',
	'Ximena de la Cruz',
	'Maya García-López',
	'Maya O’Brien',
	'Luis Menjívar'
])('“%s” looks like a surname', (name) => {
	expect(problemOfLetterName(name.replace('’', "'"))).toBe('looks-like-surname');
});

test('at most 200 children are read, and the teacher is told how many lines were left', () => {
	const many = Array.from(
		{ length: 230 },
		(_, n) => `Ana ${String.fromCodePoint(0x4e00 + n)}`
	).join('\n');
	const list = readRosterList(many, []);
	expect([list.rows.length, list.good, list.leftOut]).toEqual([200, 200, 30]);
});

test('an open quotation mark spoils its own line only', () => {
	expect(names('"Mateo\nXimena\n"Ana ""la profe"""')).toEqual([
		'Mateo',
		'Ximena',
		'Ana "la profe"'
	]);
});

test('whatever is pasted, every row has a place in the list and no two good ones fold alike', () => {
	const cell = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 6 }),
		fc.constantFrom('Ana', 'ANA', '4', ',', ';', '\t', '"', '\n', 'nombre', ' ')
	);
	fc.assert(
		fc.property(fc.array(cell, { maxLength: 40 }), (cells) => {
			const { rows, good } = readRosterList(cells.join(''), ['Leo']);
			const kept = rows.filter((row) => row.problem === null);
			expect(kept).toHaveLength(good);
			expect(new Set(kept.map((row) => row.letterName.toLowerCase())).size).toBe(good);
			expect(rows.every((row, n) => row.line > (rows[n - 1]?.line ?? 0))).toBe(true);
		})
	);
});
