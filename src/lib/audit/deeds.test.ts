import { expect, test } from 'vitest';
import { locales } from '#lib/i18n/locale.ts';
import { wordsFor } from '#lib/i18n/resources.server.ts';
import { sourcesBelow } from '#tests/support/sources.ts';
import { deedGroups, deeds, hiddenKinds, isKnownKind, isKnownVerb, kindOf } from './deeds.ts';
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

test('whatever can be looked for is done by some code, and the other way round', () => {
	const code = sourcesBelow('src/lib')
		.concat(sourcesBelow('scripts/operator'))
		.filter(({ path }) => /\.ts$/.test(path) && !/\.test\.ts$|audit\/deeds|news\.server/.test(path))
		.map(({ text }) => text);
	const done = (deed: string) => {
		const [kind = '', verb = ''] = deed.split('.');
		return code.some(
			(text) =>
				text.includes(`'${deed}'`) ||
				(text.includes(`'${verb}'`) && text.includes('verb: `' + kind + '.')) ||
				(/^(letter|mail-day|photo|lesson)$/.test(kind) &&
					text.includes(`note(db, actor, '${verb}'`)) ||
				(verb.startsWith('remedied-') &&
					text.includes('remedied(') &&
					text.includes(`'${verb.slice(9)}'`)) ||
				// A reviewer's decision moves a letter, translation, photo or plan to one of these.
				(/^(letter|translation|photo|lesson)$/.test(kind) &&
					new RegExp(`(approve|return|safeguard): '${verb}'`).test(text)) ||
				// Words are covered in letters only.
				(kind === 'letter' && text.includes(`protect: '${verb}'`))
		);
	};
	const offered = Object.values(deedGroups).flat();
	expect(
		offered.filter((deed) => !done(deed)),
		'Nobody does this yet: do not offer it.'
	).toEqual([]);
	const missing = deeds.filter(
		(deed) => done(deed) && !offered.includes(deed) && !hiddenKinds.includes(kindOf(deed))
	);
	expect(missing, 'Offer it in deedGroups.').toEqual([]);
	expect(offered).toHaveLength(new Set(offered).size);
});
