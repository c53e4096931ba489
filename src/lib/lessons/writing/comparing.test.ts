import { expect, test } from 'vitest';
import { tFor } from '#lib/i18n/resources.server.ts';
import { waterPlan } from '#tests/support/lessons.ts';
import type { Plan } from '../plan.ts';
import { besideWords, changesBetween } from './comparing.ts';
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

test('pictures and files that came or went are said, and a picture whose words changed, word by word', () => {
	const picture = { sha256: '', alt: 'A jar', caption: '', nobody: true, childIds: [] };
	const before = besideWords(
		{
			pictures: [
				{ ...picture, id: 'p1' },
				{ ...picture, id: 'p2', alt: '' }
			]
		},
		[{ id: 'f1', name: 'song.txt' }],
		en
	);
	const after = besideWords(
		{
			pictures: [
				{ ...picture, id: 'p1', alt: 'A glass' },
				{ ...picture, id: 'p3', alt: 'Rain' }
			]
		},
		[{ id: 'f2', name: 'story.pdf' }],
		en
	);
	const plan = editedOf(waterPlan);
	const said = changesBetween(plan, plan, en, { before, after }).map(({ path, changes }) => [
		path,
		...changes.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => `${kind} ${text}`)
	]);
	expect(said).toEqual([
		['pictures.p1', 'removed jar', 'added glass'],
		['pictures.p3', 'added Rain'],
		['files.f2', 'added story.pdf'],
		['pictures.p2', `removed ${en('planning:versions.noAlt')}`],
		['files.f1', 'removed song.txt']
	]);
});
