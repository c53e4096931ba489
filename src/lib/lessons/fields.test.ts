import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldsOf, placedIn, withFields, wordsOf } from './fields.ts';
import { emptyMoment, emptyPlan, minutesOf, needsOf } from './plan.ts';

const plan = {
	...emptyPlan('es'),
	title: 'El agua que nos toca',
	purpose: 'Que cada quien sepa de dónde viene el agua de su casa.',
	moments: [
		{
			...emptyMoment('a'),
			name: 'Bienvenida',
			minutes: 10,
			steps: 'Nos saludamos.\n\n\n\nY cantamos.'
		},
		{ ...emptyMoment('b'), name: 'El mapa', minutes: 25, needs: ['paper' as const] }
	]
};

test('the words of a plan stand in reading order, and what is empty is left out', () => {
	expect(fieldsOf(plan).map(({ path }) => path)).toEqual([
		'title',
		'purpose',
		'moments.a.name',
		'moments.a.steps',
		'moments.b.name'
	]);
});

test('a frozen text goes back into its places, with one empty line at most within a place', () => {
	const fields = fieldsOf(plan);
	const back = placedIn(
		fields.map(({ path }) => path),
		wordsOf(fields)
	);
	expect(back?.get('moments.a.steps')).toBe('Nos saludamos.\n\nY cantamos.');
	expect(withFields(plan, back ?? new Map()).moments[1]?.name).toBe('El mapa');
});

test('a translation with another number of parts is none of this plan', () => {
	expect(placedIn(['title', 'purpose'], 'Water')).toBeUndefined();
});

test('whatever is written in the fields, it comes back in the same fields', () => {
	const text = fc
		.string({ unit: fc.constantFrom('a', ' ', '\n', '*', 'ñ') })
		.map((one) => one.trim().replace(/[^\S\n]+\n/g, '\n'))
		.filter((one) => one !== '');
	fc.assert(
		fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (texts) => {
			const fields = texts.map((one, n) => ({ path: `${n}`, text: one }));
			const back = placedIn(
				fields.map(({ path }) => path),
				wordsOf(fields)
			);
			expect([...(back?.values() ?? [])]).toEqual(
				texts.map((one) => one.replace(/\n\s*\n\s*\n+/g, '\n\n'))
			);
		})
	);
});

test('a session takes as long as its moments, and needs what they need', () => {
	expect(minutesOf(plan)).toBe(35);
	expect(needsOf(plan)).toEqual(['paper']);
	expect(needsOf(emptyPlan('en'))).toEqual([]);
});
