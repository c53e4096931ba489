import { expect, test } from 'vitest';
import { tFor } from '#lib/i18n/resources.server.ts';
import { waterPlan } from '#tests/support/lessons.ts';
import type { Plan } from '../plan.ts';
import { changesBetween } from './comparing.ts';
import { editedOf } from './edited.ts';

const en = tFor('en');
const between = (after: Partial<Plan>) =>
	changesBetween(editedOf(waterPlan), editedOf({ ...waterPlan, ...after }), en);

test('the same plan differs nowhere', () => {
	expect(between({})).toEqual([]);
});

test('a changed purpose is shown word by word, under its name', () => {
	const [purpose, ...others] = between({
		purpose: 'Conocer el camino del río y cuidarla entre todos.'
	});
	expect(others).toEqual([]);
	expect(purpose?.label).toBe(en('lessons:field.purpose'));
	expect(purpose?.changes).toContainEqual({ kind: 'removed', text: 'agua' });
	expect(purpose?.changes).toContainEqual({ kind: 'added', text: 'río' });
});

test('moments are known by themselves: another order is said once, and one that is gone is said whole', () => {
	const [first, second] = waterPlan.moments;
	const turned = between({ moments: [second!, first!] });
	expect(turned.map(({ path }) => path)).toEqual(['moments']);
	const gone = between({ moments: [first!] });
	expect(gone.map(({ path }) => path)).toEqual(
		expect.arrayContaining(['moments', 'm2.steps', 'm2.questions', 'm2.minutes', 'm2.needs'])
	);
	expect(gone.find(({ path }) => path === 'm2.minutes')?.changes).toEqual([
		{ kind: 'removed', text: '25' }
	]);
});
