import { expect, test } from 'vitest';
import { segment } from '#lib/translation/segments.ts';
import { toRead } from './alignment.ts';

const letter = {
	language: 'en' as const,
	text: 'Dear Mateo,\n\nDo you have a dog? We do.\n\nRoses are red,\nViolets are blue.'
};
const spanish = [
	'Querido Mateo:',
	'¿Tenés perro?',
	'Nosotros sí.',
	'Las rosas son rojas,',
	'azules las violetas.'
];
const rows = segment(letter.text, 'en').map(({ n, paragraph, text, after }) => ({
	n,
	paragraph,
	source: text,
	after,
	target: spanish[n] ?? '',
	told: n
}));
const approved = {
	language: 'es' as const,
	text: 'Querido Mateo:\n\n¿Tenés perro? Nosotros sí.\n\nLas rosas son rojas,\nazules las violetas.'
};

test('a sentence and its translation have the same number, and a poem keeps its lines', () => {
	const { original, translation, aligned } = toRead(letter, approved, rows);
	expect(aligned).toBe(true);
	expect(original.paragraphs[1]?.map(({ n }) => n)).toEqual([1, 2]);
	expect(translation?.paragraphs[2]).toEqual([
		{ n: 3, text: 'Las rosas son rojas,', newLine: false },
		{ n: 4, text: 'azules las violetas.', newLine: true }
	]);
});

test('what the translators’ rows say is shown only if it is what was approved', () => {
	const changed = rows.map((row) => ({ ...row, target: `${row.target} (changed later)` }));
	const { translation } = toRead(letter, approved, changed);
	expect(JSON.stringify(translation)).not.toContain('changed later');
});

test('sentences are not matched where the translation has more or fewer', () => {
	const shorter = { ...approved, text: 'Querido Mateo: ¿tenés perro?' };
	expect(toRead(letter, shorter, []).aligned).toBe(false);
});

test('a letter in a language that the class reads stands alone', () => {
	expect(toRead(letter, null, [])).toMatchObject({ translation: null, aligned: false });
});

/** The two lines of the poem as one sentence, as their translator joined them. */
const [fourth, fifth] = rows.slice(3);
const joined = [
	...rows.slice(0, 3),
	{
		...fourth!,
		source: `${fourth!.source}${fourth!.after}${fifth!.source}`,
		after: '',
		target: `${fourth!.target} ${fifth!.target}`
	}
];

test('lines that were joined are lines still where the child wrote them', () => {
	const text = approved.text.replace('rojas,\n', 'rojas, ');
	const { original, translation, aligned } = toRead(letter, { ...approved, text }, joined);
	expect(aligned).toBe(true);
	expect(original.paragraphs[2]).toEqual([
		{ n: 3, text: 'Roses are red,\nViolets are blue.', newLine: false }
	]);
	expect(translation?.paragraphs[2]?.map(({ text }) => text)).toEqual([
		'Las rosas son rojas, azules las violetas.'
	]);
});

test('sentences are numbered by their place, also where a number was lost on the desk', () => {
	const [greeting, question, answer, ...poem] = rows;
	const { source, after, target } = question!;
	const one = {
		...question!,
		source: `${source}${after}${answer!.source}`,
		after: answer!.after,
		target: `${target} ${answer!.target}`
	};
	const { original, translation } = toRead(letter, approved, [greeting!, one, ...poem]);
	for (const text of [original, translation])
		expect(text?.paragraphs.flat().map(({ n }) => n)).toEqual([0, 1, 2, 3]);
});
