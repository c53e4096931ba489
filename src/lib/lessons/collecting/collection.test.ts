import { expect, test } from 'vitest';
import { emptyCollection, fieldsOfCollection, rearranged, type Collection } from './collection.ts';
import { translatedCollection } from './translated.ts';

const plans = ['a', 'b', 'c'].map((id) => ({ id, note: `Note ${id}.` }));
const collection: Collection = { ...emptyCollection('en', 'Room 4'), title: 'Water', plans };
const orderOf = ({ plans }: Collection) => plans.map(({ id }) => id).join('');

test('a plan goes earlier, later or out, and at the ends nowhere', () => {
	expect(orderOf(rearranged(collection, { kind: 'up', id: 'b' }))).toBe('bac');
	expect(orderOf(rearranged(collection, { kind: 'down', id: 'b' }))).toBe('acb');
	expect(orderOf(rearranged(collection, { kind: 'remove', id: 'a' }))).toBe('bc');
	expect(rearranged(collection, { kind: 'up', id: 'a' })).toEqual(collection);
	expect(rearranged(collection, { kind: 'down', id: 'c' })).toEqual(collection);
	expect(rearranged(collection, { kind: 'remove', id: 'x' })).toBe(collection);
});

test('a note goes where its plan goes', () => {
	const [first] = rearranged(collection, { kind: 'up', id: 'c' }).plans.slice(1);
	expect(first).toEqual({ id: 'c', note: 'Note c.' });
});

test('a translation stays with its plan, and what changed since is not translated any more', () => {
	const text = ['Agua', 'Nota a.', 'Nota b.', 'Nota c.'].join('\n\n\n');
	const moved = rearranged(collection, { kind: 'up', id: 'c' });
	const changed = {
		...moved,
		plans: moved.plans.map((plan) => (plan.id === 'a' ? { ...plan, note: 'Other.' } : plan))
	};
	const translated = translatedCollection(changed, { before: collection, text, language: 'es' });
	expect([...(translated?.texts ?? [])]).toEqual([
		['title', 'Agua'],
		['plans.b.note', 'Nota b.'],
		['plans.c.note', 'Nota c.']
	]);
	expect(fieldsOfCollection(changed)).toHaveLength(4);
	expect(
		translatedCollection(changed, { before: collection, text: 'Agua', language: 'es' })
	).toBeNull();
});
