import { expect, test } from 'vitest';
import { locales } from '#lib/i18n/locale.ts';
import { wordsFor } from '#lib/i18n/resources.server.ts';
import { deeds, isKnownKind, isKnownVerb, kindOf } from './deeds.ts';
import type { record } from './audit.server.ts';

interface Words {
	kind: Record<string, string>;
	verb: Record<string, string>;
}

test('every act that can be recorded has words in both languages', () => {
	for (const locale of locales) {
		const { kind, verb } = JSON.parse(JSON.stringify(wordsFor(locale, ['audit']).audit)) as Words;
		for (const deed of deeds) {
			expect(kind[kindOf(deed)], deed).toMatch(/\p{L}/u);
			expect(verb[deed.slice(deed.indexOf('.') + 1)], deed).toMatch(/\p{L}/u);
		}
	}
});

test('an act without words cannot be recorded: the types stage refuses it', () => {
	const entry = { at: 0, actorId: null, subjectKind: 'letter', subjectId: 'x' } as const;
	// @ts-expect-error because nobody gave this verb words
	const eaten: Parameters<typeof record>[1] = { ...entry, verb: 'letter.eaten' };
	expect(isKnownVerb(eaten.verb.slice('letter.'.length))).toBe(false);
	expect(isKnownKind('letter')).toBe(true);
});
