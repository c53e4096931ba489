import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '#lib/platform/text.ts';
import { beginsItem, join, segment, segmentMarked, startsOf } from './segments.ts';

const texts = (text: string, language: 'es' | 'en' = 'es') =>
	segment(text, language).map((part) => part.text);
const restored = (text: string) => {
	const segments = segment(text, 'es');
	return join(
		segments,
		segments.map((part) => part.text)
	);
};

test('Doña Carmen translates the letter of Mateo sentence by sentence', () => {
	expect(texts('¡Hola, Ana! ¿Cómo estás? Yo tengo 9 años. Vivo en Las Flores.')).toEqual([
		'¡Hola, Ana!',
		'¿Cómo estás?',
		'Yo tengo 9 años.',
		'Vivo en Las Flores.'
	]);
});

test('paragraphs are counted, and where each sentence stood is remembered', () => {
	expect(segment('Hola.  Adiós.\n\n\nOtro.', 'es')).toEqual([
		{ n: 0, paragraph: 0, before: '', text: 'Hola.', after: '  ' },
		{ n: 1, paragraph: 0, before: '', text: 'Adiós.', after: '\n\n\n' },
		{ n: 2, paragraph: 1, before: '', text: 'Otro.', after: '' }
	]);
});

test('each line of the poem of Ximena is a segment, and its indent stays', () => {
	const poem = 'La luna\n  se va\n  por la milpa,\n\ny vuelve.';
	expect(texts(poem)).toEqual(['La luna', 'se va', 'por la milpa,', 'y vuelve.']);
	expect(segment(poem, 'es').map((part) => part.paragraph)).toEqual([0, 0, 0, 1]);
	expect(
		join(segment(poem, 'es'), ['The moon', 'goes away', 'through the\nmilpa,', 'and comes back.'])
	).toBe('The moon\n  goes away\n  through the milpa,\n\nand comes back.');
});

test('each line of a list is one segment, its number with it', () => {
	expect(texts('Me gusta:\n1. Jugar fútbol.\n2. Comer pupusas.\n- Dormir.\na) Leer.')).toEqual([
		'Me gusta:',
		'1. Jugar fútbol.',
		'2. Comer pupusas.',
		'- Dormir.',
		'a) Leer.'
	]);
});

test('Sr., Dra., Ms. and initials do not end a sentence', () => {
	expect(texts('El Sr. López y la Dra. Ana M. Cruz vinieron. Fue en EE. UU. ayer.')).toHaveLength(
		2
	);
	expect(texts('Ms. Rivera and Mr. Lee like it. Dr. J. F. Chen too.', 'en')).toEqual([
		'Ms. Rivera and Mr. Lee like it.',
		'Dr. J. F. Chen too.'
	]);
	expect(texts('It costs $3.50. We paid at 10 a.m. on Friday.', 'en')).toHaveLength(2);
});

test('a question that somebody says inside a sentence does not cut it', () => {
	expect(texts('Mi abuela dijo: “¿Ya comiste?” y me dio atol. Rico.')).toEqual([
		'Mi abuela dijo: “¿Ya comiste?” y me dio atol.',
		'Rico.'
	]);
	expect(texts('¿Vas? —preguntó Leo. Sí.')).toEqual(['¿Vas? —preguntó Leo.', 'Sí.']);
});

test('an emoji after the sentence stays with it, and forgotten spaces do not hide a sentence', () => {
	expect(texts('¿Y vos? 😊 🎉\nYo bien!!! ❤️')).toEqual(['¿Y vos? 😊 🎉', 'Yo bien!!! ❤️']);
	expect(texts('¿Tenés perro?yo sí. Mirá https://a.org/?q=1 ya.')).toEqual([
		'¿Tenés perro?',
		'yo sí.',
		'Mirá https://a.org/?q=1 ya.'
	]);
});

test('a translation that is not finished leaves its places empty', () => {
	expect(join(segment('Uno. Dos.\nTres.', 'es'), ['One.'])).toBe('One. \n');
	expect(() => join([], ['One.'])).toThrow(RangeError);
	expect(segment('', 'es')).toEqual([]);
});

const piece = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 8 }),
	fc.constantFrom(
		'Hola. ',
		'¿Y vos?',
		'\n',
		'\n\n',
		'  ',
		'1. ',
		'- ',
		'Sr. ',
		'😊',
		'”',
		'... ',
		'\t',
		'Ana '
	)
);
const letter = fc
	.array(piece, { maxLength: 30 })
	.map((pieces) => cleanText(pieces.join('')).text)
	.filter((text) => text.trim() !== '');

test('whatever was written, the same sentences in their places are the same letter', () => {
	fc.assert(
		fc.property(letter, (text) => {
			expect(restored(text)).toBe(text);
		}),
		{ numRuns: 1000 }
	);
});

test('no segment holds a line break, is empty, or begins or ends with a space', () => {
	fc.assert(
		fc.property(letter, (text) =>
			segment(text, 'en').every(
				(part, n) =>
					part.n === n &&
					part.text !== '' &&
					part.text === part.text.trim() &&
					!part.text.includes('\n')
			)
		)
	);
});

test('in the whole translation every sentence is found where it begins', () => {
	const segments = segment('Uno. Dos.\n\nTres.', 'es');
	const targets = ['One.', ' Two\nlines. ', 'Three.'];
	const whole = join(segments, targets);
	expect(whole).toBe('One. Two lines.\n\nThree.');
	expect(startsOf(segments, targets).map((start) => whole.slice(start, start + 3))).toEqual([
		'One',
		'Two',
		'Thr'
	]);
});

test('the signs of lists and quotes are layout: nobody translates them, and none is lost', () => {
	const text =
		'Bienvenida\n\n\n- Cada quien dibuja. Luego cuenta.\n- Escuchamos.\n\n> Decía: ¿de quién?';
	const segments = segmentMarked(text, 'es');
	expect(segments.map((part) => part.text)).toEqual([
		'Bienvenida',
		'Cada quien dibuja.',
		'Luego cuenta.',
		'Escuchamos.',
		'Decía: ¿de quién?'
	]);
	expect(segments.map(({ after }) => beginsItem(after))).toEqual([true, false, true, true, false]);
	expect(
		join(
			segments,
			segments.map((part) => part.text)
		)
	).toBe(text);
});

test('a translator who writes the sign of a list once more makes no list in a list', () => {
	const segments = segmentMarked('Pasos\n- Cada quien dibuja. Luego cuenta.\n2. Escuchamos.', 'es');
	const targets = ['- Steps', '- Everybody draws.', '- Then they tell.', '2) We listen.'];
	const whole = '- Steps\n- Everybody draws. - Then they tell.\n2. We listen.';
	expect(join(segments, targets)).toBe(whole);
	expect(startsOf(segments, targets).map((start) => whole.slice(start, start + 4))).toEqual([
		'- St',
		'Ever',
		'- Th',
		'We l'
	]);
});

test('whatever stands in a text with lists, it is whole again', () => {
	const unit = fc.constantFrom('a', ' ', '\n', '- ', '1. ', '> ', '.', '¿');
	fc.assert(
		fc.property(fc.string({ unit }), (raw) => {
			const { text } = cleanText(raw);
			const segments = segmentMarked(text, 'es');
			const whole = join(
				segments,
				segments.map((part) => part.text)
			);
			expect(whole).toBe(segments.length === 0 ? '' : text);
		})
	);
});
