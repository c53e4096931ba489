import { expect, test } from 'vitest';
import { segment } from '#lib/translation/segments.ts';
import { checkTranslation } from '#lib/translation/checks/checks.ts';
import { targetsOf, type DemoLetter } from './letter.ts';
import { toCambridgeDelivered } from './to-cambridge-delivered.ts';
import { toCambridgeNow } from './to-cambridge-now.ts';
import { toFloresDelivered } from './to-flores-delivered.ts';
import { toFloresNow } from './to-flores-now.ts';

const written = (letters: object): DemoLetter[] =>
	Object.values(letters)
		.flat()
		.filter(({ translation }: DemoLetter) => translation !== '');

const ways = [
	['es', 'en', [...toCambridgeDelivered, ...written(toCambridgeNow)]],
	['en', 'es', [...toFloresDelivered, ...written(toFloresNow)]]
] as const;

test.each(ways)(
	'the checks say nothing about the good translations from %s to %s',
	(from, to, letters) => {
		for (const letter of letters) {
			const targets = targetsOf(letter, from);
			const pairs = segment(letter.text, from).map(({ n, paragraph, text }) => ({
				n,
				paragraph,
				source: text,
				target: targets.get(n) ?? ''
			}));
			const context = { from, to, names: [letter.from, letter.to], terms: [], forbidden: [] };
			expect(checkTranslation(pairs, context)).toEqual([]);
		}
	}
);
