import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '#lib/platform/text.ts';
import { cover, everywhere, occurrencesOf, together, type Mark } from './marking.ts';
import { coveredIn, neutralWords, stretchesOf, tokenFor, type NeutralWord } from './neutral.ts';

const bar = (from: number, to: number, word: NeutralWord): Mark => ({
	from,
	to,
	how: { by: 'bar', word }
});
const at = (text: string, words: string, from = 0) => {
	const start = text.indexOf(words, from);
	return [start, start + words.length] as const;
};

test('Mateo’s river has a bar, and the rest of his letter is as he wrote it', () => {
	const text = 'Hola Ana:\nVivo frente a la cancha de Las Flores. ¿Y vos? 🌽';
	const marked = cover(text, 'es', [bar(...at(text, 'frente a la cancha de Las Flores'), 'place')]);
	expect(marked).toEqual({
		text: 'Hola Ana:\nVivo [un lugar]. ¿Y vos? 🌽',
		covers: [{ from: 15, to: 25, word: 'place' }]
	});
	expect(coveredIn('text' in marked ? marked.text : '')).toEqual(['place']);
});

test('marks that overlap are one; of two words neither fits the whole', () => {
	const text = 'at 15 Upton Street at noon';
	expect(together(text, [bar(3, 18, 'address'), bar(6, 18, 'address')])).toEqual([
		bar(3, 18, 'address')
	]);
	expect(cover(text, 'en', [bar(3, 11, 'number'), bar(6, 18, 'place')])).toMatchObject({
		text: 'at [something private] at noon'
	});
});

test('blanks around a mark stay, and letters keep no part of what is covered', () => {
	const text = 'a 👩‍👩‍👧 b';
	expect(cover(text, 'en', [bar(1, 5, 'person')])).toMatchObject({ text: 'a [a person] b' });
	const accents = 'x e\u0323\u0302 y';
	expect(cover(accents, 'en', [bar(2, 3, 'name')])).toMatchObject({ text: 'x [a name] y' });
});

test('nothing marked, marks out of range, and a letter of nothing but bars are refused', () => {
	expect(cover('Hola', 'es', [])).toEqual({ problem: 'nothing-marked' });
	expect(cover('Hola Ana', 'es', [bar(4, 5, 'name')])).toEqual({ problem: 'nothing-marked' });
	for (const [from, to] of [
		[-1, 2],
		[0, 99],
		[3, 3],
		[4, 2],
		[0.5, 2],
		[NaN, 2]
	])
		expect(cover('Hola', 'es', [bar(from!, to!, 'name')])).toEqual({ problem: 'out-of-range' });
	expect(cover('¡Hola!', 'es', [bar(1, 5, 'private')])).toEqual({ problem: 'nothing-left' });
});

test('typed words are found whatever their capitals and accents, and never inside a longer word', () => {
	const text = 'José y jose, JOSE\u0301. Josefina no. “Las\nFlores”';
	expect(occurrencesOf(text, 'josé').map(({ from, to }) => text.slice(from, to))).toEqual([
		'José',
		'jose',
		'JOSE'
	]);
	const marks = occurrencesOf(text, 'josé').map(({ from, to }) => bar(from, to, 'name'));
	expect(cover(text, 'es', marks)).toMatchObject({
		text: expect.stringMatching(/^\[un nombre\] y \[un nombre\], \[un nombre\]\. Josefina/)
	});
	expect(occurrencesOf(text, 'las  flores')).toHaveLength(1);
	expect(occurrencesOf(text, '  ')).toEqual([]);
	expect(occurrencesOf(text, '“')).toHaveLength(1);
});

test('one name is the same invented one everywhere in the letter', () => {
	const text = 'Chepe vive aquí. A Chepe le gusta. Chepito no.';
	const marks: Mark[] = [{ from: 0, to: 5, how: { by: 'name', instead: 'Darío' } }];
	expect(cover(text, 'es', everywhere(text, marks))).toMatchObject({
		text: 'Darío vive aquí. A Darío le gusta. Chepito no.'
	});
});

/** Letters, combining marks, emoji with parts, brackets and blanks, as children and mischief type them. */
const units = fc.constantFrom(
	...[
		'a',
		'ñ',
		'é',
		'e\u0301',
		'\u0323',
		'7',
		' ',
		'\n',
		'🌽',
		'👩‍👩‍👧',
		'🇸🇻',
		'[',
		']',
		'א',
		'\ud83c',
		'z'
	]
);
const texts = fc
	.array(units, { minLength: 1, maxLength: 60 })
	.map((parts) => parts.join('').toWellFormed());
const anyMarks = (text: string) =>
	fc.array(
		fc
			.tuple(fc.nat(text.length), fc.nat(text.length), fc.constantFrom(...neutralWords))
			.filter(([a, b]) => a !== b)
			.map(([a, b, word]) => bar(Math.min(a, b), Math.max(a, b), word)),
		{ minLength: 1, maxLength: 5 }
	);

test('nothing of what is covered is left, and nothing else is touched', () => {
	fc.assert(
		fc.property(
			texts.chain((text) => fc.tuple(fc.constant(text), anyMarks(text))),
			([text, marks]) => {
				const joined = together(text, marks);
				const result = cover(text, 'en', marks);
				if ('problem' in result) return;
				// Every unit that was marked, blanks at the ends apart, is in one of the covers.
				for (const mark of marks)
					for (let unit = mark.from; unit < mark.to; unit++)
						if (/\S/.test(text.charAt(unit)))
							expect(joined.some(({ from, to }) => from <= unit && unit < to)).toBe(true);
				// What stands between them is spelled unit by unit, in order.
				const kept = (from: number, i: number) => text.slice(from, joined[i]?.from ?? text.length);
				const outside = joined.map(({ to }, i) => kept(to, i + 1));
				let place = 0;
				const between = result.covers.map(({ from, to }) => {
					const words = result.text.slice(place, from);
					place = to;
					return words;
				});
				expect([...between, result.text.slice(place)]).toEqual([kept(0, 0), ...outside]);
				for (const { from, to, word } of result.covers)
					expect(result.text.slice(from, to)).toBe(word && tokenFor(word, 'en'));
			}
		)
	);
});

test('a covered letter is as clean as the letter was, and is drawn without losing a unit', () => {
	fc.assert(
		fc.property(
			texts
				.map((text) => cleanText(text).text)
				.filter((text) => text.length > 1)
				.chain((text) => fc.tuple(fc.constant(text), anyMarks(text))),
			([text, marks]) => {
				const result = cover(text, 'es', marks);
				if ('problem' in result) return;
				expect(result.text.isWellFormed()).toBe(true);
				expect(result.text.normalize('NFC')).toBe(result.text);
				expect(
					stretchesOf(result.text)
						.map((stretch) => stretch.text)
						.join('')
				).toBe(result.text);
			}
		)
	);
});
