import { expect, test } from 'vitest';
import { mostMoments } from '../limits.ts';
import { emptyMoment, emptyPlan, type Plan } from '../plan.ts';
import { moved, moveFrom } from './moves.ts';
import { guideFor, guidesOf } from './templates.ts';

const plan = (...ids: string[]): Plan => ({
	...emptyPlan('es'),
	moments: ids.map((id) => emptyMoment(id))
});
const after = (text: string, ...ids: string[]) =>
	moved(plan(...ids), moveFrom(text), (key) => key).moments.map(({ id }) => id);

test('a moment goes earlier and later, and stays at the ends', () => {
	expect(after('up.m2', 'm1', 'm2', 'm3')).toEqual(['m2', 'm1', 'm3']);
	expect(after('down.m2', 'm1', 'm2', 'm3')).toEqual(['m1', 'm3', 'm2']);
	expect(after('up.m1', 'm1', 'm2')).toEqual(['m1', 'm2']);
	expect(after('down.m2', 'm1', 'm2')).toEqual(['m1', 'm2']);
});

test('a moment is put anywhere, and one that is not there goes nowhere', () => {
	expect(after('put.m1.2', 'm1', 'm2', 'm3')).toEqual(['m2', 'm3', 'm1']);
	expect(after('put.m3.0', 'm1', 'm2', 'm3')).toEqual(['m3', 'm1', 'm2']);
	expect(after('put.m9.0', 'm1', 'm2')).toEqual(['m1', 'm2']);
});

test('a new moment has a name that no other has, and there are never too many', () => {
	expect(after('add', 'm1', 'm7')).toEqual(['m1', 'm7', 'm8']);
	const most = Array.from({ length: mostMoments }, (_, n) => `m${n}`);
	expect(after('add', ...most)).toEqual(most);
	expect(after('template.see-judge-act', ...most)).toEqual(most);
});

test('a template adds its flow behind what is there, and its guiding questions are no words of the plan', () => {
	const made = moved(plan('m1'), moveFrom('template.see-judge-act'), (key) => key);
	expect(made.logic).toBe('see-judge-act');
	expect(made.moments.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7']);
	expect(made.moments[2]).toMatchObject({ name: 'see.name', questions: '', steps: '' });
	const guides = guidesOf('see-judge-act', (key) => key);
	expect(made.moments.slice(1).map(({ id }) => guideFor(guides, made.moments, id))).toEqual([
		...['welcome', 'see', 'judge', 'act', 'evaluate', 'celebrate'].map(
			(part) => `${part}.questions`
		)
	]);
	expect(guideFor(guides, made.moments, 'm1')).toBeUndefined();
});

test('what is no move only keeps the words', () => {
	for (const text of ['', 'up', 'put.m1', 'put.m1.x', 'template.none', 'drop.m1'])
		expect(moveFrom(text), text).toBeNull();
});
