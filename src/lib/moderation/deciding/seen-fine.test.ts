import { expect, test } from 'vitest';
import { tFor } from '#lib/i18n/resources.server.ts';
import { flagReasons } from './seen-fine.ts';

test('no answer begins with f, the key that says “seen, fine” also in the list of answers', () => {
	for (const t of [tFor('en'), tFor('es')])
		for (const answer of [...flagReasons, 'choose'] as const)
			expect(t(`flags:answer.${answer}`)).not.toMatch(/^f/i);
});
