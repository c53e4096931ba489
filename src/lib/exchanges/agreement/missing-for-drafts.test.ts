import { expect, test } from 'vitest';
import { missingForDrafts } from './missing-for-drafts.ts';

test('a machine comes first, then a coordinator’s yes, then a family’s', () => {
	const all = { machine: 'apertium', chosen: true, families: 3 };
	expect(missingForDrafts(all)).toBeNull();
	expect(missingForDrafts({ ...all, families: 0 })).toBe('families');
	expect(missingForDrafts({ ...all, chosen: false, families: 0 })).toBe('choice');
	expect(missingForDrafts({ machine: null, chosen: true, families: 0 })).toBe('machine');
});
