import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText, countCharacters, foldName, hasForbidden } from './text.ts';

const clean = (text: string) => cleanText(text).text;

test('the letter of Mateo keeps its accents, its ñ, its emoji and the lines of its poem', () => {
	const letter =
		'¡Hola, Ana!\n\n\tLa piñata 🎉 se quebró:\n  ¿y la tuya? 👩‍👩‍👧‍👦 ❤️ 👍🏽 🇸🇻 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿\n\n\n\nAdiós';
	expect(cleanText(letter)).toEqual({ text: letter.normalize('NFC'), removed: [] });
});

test('letters pasted from Windows, old Macs and web pages end their lines alike', () => {
	expect(clean('a\r\nb\rc\u2028d\u2029e\u0085f  \t\ng ')).toBe('a\nb\nc\nd\ne\nf\ng');
});

test('a composed and a decomposed ñ become the same letter before anything is hashed', () => {
	expect(clean('pin\u0303ata')).toBe('pi\u00f1ata');
	expect(clean('pin\u200b\u0303ata')).toBe('pi\u00f1ata');
});

test('a text that shows backwards is shown as it is stored, and Ana is told', () => {
	expect(cleanText('a\u202ecod.exe\u2066b\u2069')).toEqual({
		text: 'acod.exeb',
		removed: [{ kind: 'direction', count: 3 }]
	});
});

test('invisible characters go, also those that pretend to belong to an emoji', () => {
	expect(cleanText('ho\u200b\u200b\ufeffla\u00ad')).toEqual({
		text: 'hola',
		removed: [{ kind: 'invisible', count: 4 }]
	});
	expect(clean('👩\u200d\u200d\u200d👧')).toBe('👩👧');
	expect(clean('a\ufe0f\u200db❤\ufe0f\ufe0f')).toBe('ab❤\ufe0f');
	expect(clean('x\u{e0041}\u{e0042}')).toBe('x');
});

test('half an emoji becomes a visible replacement mark instead of a broken text', () => {
	expect(clean('a\ud83d')).toBe('a\ufffd');
	expect(clean('a\ud83d').isWellFormed()).toBe(true);
});

test('control characters go, NUL among them, and NUL can be refused beforehand', () => {
	expect(cleanText('a\u0000b\u0007c\u009fd')).toEqual({
		text: 'abcd',
		removed: [{ kind: 'control', count: 3 }]
	});
	expect(hasForbidden('a\0b')).toBe(true);
	expect(hasForbidden('a\nb')).toBe(false);
});

test('a tower of marks keeps four, and more than three blank lines become three', () => {
	expect(cleanText(`x${'\u0337'.repeat(50)}`)).toEqual({
		text: `x${'\u0337'.repeat(4)}`,
		removed: [{ kind: 'stacked-marks', count: 46 }]
	});
	expect(cleanText('a\n \n\n\n\n\n\nb')).toEqual({
		text: 'a\n\n\n\nb',
		removed: [{ kind: 'blank-lines', count: 3 }]
	});
});

const nasty = fc
	.array(
		fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.constantFrom(
				'\u200d',
				'\ufe0f',
				'👩',
				'❤',
				'\u0301',
				'e',
				'\r',
				'\n',
				' ',
				'\u202e',
				'\ud83d'
			),
			fc.constantFrom(
				'\u{1f3fd}',
				'\u{e0067}',
				'\u{1f3f4}',
				'가',
				'\u11a8',
				'\u0344',
				'\u0f73',
				'\u212b'
			)
		),
		{ maxLength: 30 }
	)
	.map((parts) => parts.join(''));

test('cleaning twice is cleaning once, whatever was pasted', () => {
	fc.assert(
		fc.property(nasty, (text) => {
			const once = clean(text);
			expect(cleanText(once)).toEqual({ text: once, removed: [] });
			expect(once.isWellFormed()).toBe(true);
			expect(once).toBe(once.normalize('NFC'));
			expect(once).not.toMatch(/[\u0000\r\u202a-\u202e\u2066-\u2069\u200b]|[ \t]\n|\n{5}/);
		}),
		{ numRuns: 1000 }
	);
});

test('“María  José”, “maria jose” and “MARÍA JOSÉ ” are one name, and O’Neil has one apostrophe', () => {
	for (const name of ['María  José', 'maria jose', 'MARÍA JOSÉ ', 'Mari\u0301a\u200b Jose\u0301'])
		expect(foldName(name)).toBe('maria jose');
	expect(foldName('O’Neil')).toBe("o'neil");
	expect(foldName('Ñandú')).toBe('nandu');
	expect(foldName('İpek')).toBe('ipek');
});

test('folding a folded name changes nothing', () => {
	fc.assert(fc.property(nasty, (name) => foldName(foldName(name)) === foldName(name)));
});

test('characters are counted as a child counts them', () => {
	expect(countCharacters('Hola')).toBe(4);
	expect(countCharacters('👩‍👩‍👧‍👦')).toBe(1);
	expect(countCharacters('niño\n🇸🇻!')).toBe(7);
	expect(countCharacters('')).toBe(0);
	expect(countCharacters('a\r\nb')).toBe(3);
});

test('the quick count is the exact count', () => {
	const exact = new Intl.Segmenter('en', { granularity: 'grapheme' });
	fc.assert(
		fc.property(
			nasty.map(clean),
			(text) => countCharacters(text) === [...exact.segment(text)].length
		)
	);
});
