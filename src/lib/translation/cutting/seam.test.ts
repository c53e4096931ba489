import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapsOf, joinTwo, splitTwo, type Cut } from './seam.ts';

const cut = (n: number, source: string, target: string, after = ' '): Cut => ({
	...{ n, source, target, after, seams: [] }
});

test('two sentences become one, and where they were joined each has its own words again', () => {
	const one = cut(3, 'We had snow.', 'Cayó nieve.');
	const next = cut(4, 'So much!', '¡Tanta!', '\n');
	const both = joinTwo(one, next);
	expect(both).toMatchObject({
		n: 3,
		source: 'We had snow. So much!',
		after: '\n',
		target: 'Cayó nieve. ¡Tanta!'
	});
	expect(splitTwo(both, 'We had snow.'.length, 9)).toEqual([one, next]);
});

test('words that were written since stay with the first', () => {
	const both = joinTwo(cut(0, 'Hi!', '¡Hola!'), cut(1, 'Bye!', '¡Adiós!'));
	const later = splitTwo({ ...both, target: '¡Hola y adiós!' }, 3, 9);
	expect(later?.map(({ target }) => target)).toEqual(['¡Hola y adiós!', '']);
});

test('a sentence is split between words only, and nothing that is covered is cut', () => {
	const source = 'I live in [a place] now';
	expect(gapsOf(source).map(({ word }) => word)).toEqual(['I', 'live', 'in', 'place]']);
	expect(splitTwo(cut(0, source, ''), 3, 9)).toBeUndefined();
	expect(splitTwo(cut(0, source, 'x'), 6, 9)).toMatchObject([
		{ n: 0, source: 'I live', after: ' ', target: 'x' },
		{ n: 9, source: 'in [a place] now', after: ' ', target: '' }
	]);
});

test('however sentences are joined and split, together they spell the letter', () => {
	const word = fc.constantFrom('sol', 'luna', '¿qué', 'árbol', '🌽', '—');
	const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
	fc.assert(
		fc.property(
			fc.array(sentence, { minLength: 2, maxLength: 5 }),
			fc.array(fc.tuple(fc.boolean(), fc.nat(20), fc.nat(20)), { maxLength: 12 }),
			(sentences, acts) => {
				let cuts = sentences.map((source, n) => cut(n, source, source.toUpperCase()));
				const spell = (all: readonly Cut[]) => all.map((each) => each.source + each.after).join('');
				const words = (all: readonly Cut[]) =>
					all
						.flatMap(({ target }) => target.split(' '))
						.filter(Boolean)
						.join(' ');
				const before = { spelled: spell(cuts), words: words(cuts) };
				for (const [joins, a, b] of acts) {
					const at = a % cuts.length;
					const [one, next] = [cuts[at]!, cuts[at + 1]];
					const gaps = gapsOf(one.source);
					const fresh = 1 + Math.max(...cuts.flatMap((c) => [c.n, ...c.seams.map((s) => s.n)]));
					if (joins && next) cuts = cuts.toSpliced(at, 2, joinTwo(one, next));
					else if (gaps.length > 0) {
						const two = splitTwo(one, gaps[b % gaps.length]!.at, fresh);
						cuts = cuts.toSpliced(at, 1, ...two!);
					}
				}
				expect({ spelled: spell(cuts), words: words(cuts) }).toEqual(before);
				const numbers = cuts.map(({ n }) => n);
				expect(new Set(numbers).size).toBe(numbers.length);
			}
		)
	);
});
