import { expect, test } from 'vitest';
import { tFor } from '#lib/i18n/resources.server.ts';
import { saidOf } from './said-of.ts';

const sentences = (kind: keyof typeof saidOf, locale: 'es' | 'en') =>
	Object.values(saidOf[kind]).map((key) => tFor(locale)(key, { name: 'Rufina', language: '' }));

test('beside a plan, a collection or a picture no word speaks of a letter, or of a plan where it may be an account', () => {
	for (const kind of ['photo', 'lesson'] as const) {
		expect(sentences(kind, 'es').join(' ')).not.toMatch(/\bcartas?\b/i);
		expect(sentences(kind, 'en').join(' ')).not.toMatch(/\b(letters?|plans?)\b/i);
	}
});

test('whoever approves a picture is told of a picture', () => {
	expect(tFor('es')(saidOf.photo.approve)).toContain('imagen');
	expect(tFor('en')(saidOf.photo.approve)).toContain('picture');
});
