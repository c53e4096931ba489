import { expect, test } from 'vitest';
import { waterPlan } from '#tests/support/lessons.ts';
import { planIn } from '../forms.ts';
import { emptyMoment, minutesOf } from '../plan.ts';
import { countedMoments, editedAgain, editedOf, formOf, sayingOf } from './edited.ts';

const whole = {
	...waterPlan,
	participants: 22,
	authors: [
		{ kind: 'person', name: 'Delmy' },
		{ kind: 'community', name: 'San José Las Flores' }
	]
} as const;

/** What an action gives back of a form that it refused. */
function sentBy(form: FormData) {
	const values = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
	const names = new Set(form.keys());
	const several = Object.fromEntries(
		[...names].map((name) => [name, form.getAll(name).map(String)] as const)
	);
	return { values, several };
}

test('what a page saves by itself is the plan, to the last field', () => {
	expect(planIn(formOf(editedOf(whole)))).toEqual(whole);
});

test('a form that was refused gives back all that was typed, names of authors and odd numbers too', () => {
	const typed = { ...editedOf(whole), participants: 'veinte' };
	typed.authors[0] = { kind: 'class', name: 'Tercer grado' };
	expect(editedAgain(sentBy(formOf(typed)))).toEqual(typed);
	expect(editedAgain({ values: { other: 'form' }, several: {} })).toBeUndefined();
});

test('minutes count as they are typed, and what is no number counts as none', () => {
	const moments = ['10', ' 25 ', 'diez', ''].map((minutes, n) => ({
		...editedOf(whole).moments[0]!,
		id: `m${n}`,
		minutes
	}));
	expect(minutesOf({ moments: countedMoments(moments) })).toBe(35);
});

test('two plans say the same when only spaces and empty rows differ', () => {
	const one = editedOf(whole);
	const other = { ...editedOf(whole), purpose: `${whole.purpose} \n` };
	other.authors.push({ kind: 'person', name: ' ' });
	expect(sayingOf(other)).toBe(sayingOf(one));
	const longer = {
		...one,
		moments: [...one.moments, editedOf({ ...whole, moments: [emptyMoment('m3')] }).moments[0]!]
	};
	expect(sayingOf(longer)).not.toBe(sayingOf(one));
});
