import { expect, test } from 'vitest';
import { placed, type TypedComment } from './comment.ts';
import { typedComments } from './typed.ts';

const text =
	'Hola Ana:\n\nMi número es 7012-3456.\nLlamame. «¿Sí?» Mi perro\nse llama Sol. Mi perro ladra.';
const on = (words: string, key = '5001'): TypedComment => ({
	key,
	place: null,
	words,
	comment: 'Mejor sin esto.'
});
const quoted = (typed: TypedComment[]) =>
	placed(text, typed).map(({ start, end }) => text.slice(start, end));
const problems = (read: () => unknown) => {
	try {
		read();
		return {};
	} catch (problem) {
		return (problem as { fields?: unknown }).fields;
	}
};

test('Tomás names words as he remembers them, and they are found as they stand', () => {
	expect(quoted([on('7012-3456')])).toEqual(['7012-3456']);
	expect(quoted([on(' «MI PERRO se llama» ')])).toEqual(['Mi perro\nse llama']);
	expect(placed("It's Ana’s", [on("it’s ana's")])).toMatchObject([{ start: 0, end: 10 }]);
});

test('the same words twice are meant where they stand twice, in reading order', () => {
	const both = [on('Mi perro', '5002'), on('mi perro', '5001')];
	const [first, second] = placed(text, both);
	expect(first?.start).toBe(text.indexOf('Mi perro'));
	expect(second?.start).toBe(text.lastIndexOf('Mi perro'));
});

test('words that do not stand in the letter are said beside their field, with every other problem', () => {
	const empty = { ...on('', '5002'), comment: 'Falta algo.' };
	const wordless = { ...on('Sol', '5003'), comment: '' };
	expect(problems(() => placed(text, [on('mi gato'), empty, wordless]))).toEqual({
		'quote-5001': 'not-in-text',
		'quote-5002': 'empty',
		'say-5003': 'empty'
	});
	expect(problems(() => placed(text, [on('.*')]))).toEqual({ 'quote-5001': 'not-in-text' });
});

test('a place outside the text is of another text', () => {
	const far = { ...on(''), place: { start: 3, end: 400 } };
	expect(() => placed(text, [far])).toThrow('text-changed');
	expect(() => placed(text, [{ ...far, place: { start: 4, end: 4 } }])).toThrow('text-changed');
});

test('only comments that are ticked or typed go along', () => {
	const fields = {
		...{ 'place-1': '10.19', 'say-1': 'Sin números, por favor.' },
		...{ 'place-2': '30.40', 'say-2': 'Sin apellido.', 'with-2': 'yes' },
		...{ 'quote-5001': '', 'say-5001': ' ' },
		...{ 'quote-5002': 'Sol', 'say-5002': '' },
		...{ 'place-3': 'x', 'say-x': 'no' }
	};
	expect(typedComments(fields)).toEqual([
		{ key: '2', place: { start: 30, end: 40 }, words: '', comment: 'Sin apellido.' },
		{ key: '5002', place: null, words: 'Sol', comment: '' }
	]);
});
