import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyMoment, emptyPlan, type Moment, type Plan } from '../plan.ts';
import { merged, offersOf, type Choice, type ThreeWays } from './merging.ts';

const text = fc.constantFrom('', 'uno', 'dos', 'tres cuatro', 'cinco\n\nseis');
const momentWith = (id: string) =>
	fc
		.record({
			name: text,
			steps: text,
			questions: text,
			minutes: fc.constantFrom(null, 5, 10),
			needs: fc.constantFrom<Moment['needs']>([], ['board'])
		})
		.map((said): Moment => ({ ...emptyMoment(id), ...said }));
const ids = ['m1', 'm2', 'm3', 'm4', 'm5'];
const plans: fc.Arbitrary<Plan> = fc
	.record({
		said: fc.record({
			...{ title: text, purpose: text, care: text, changes: text },
			ageFrom: fc.constantFrom(null, 8),
			multigrade: fc.boolean()
		}),
		moments: fc.shuffledSubarray(ids).chain((some) => fc.tuple(...some.map(momentWith)))
	})
	.map(({ said, moments }) => ({ ...emptyPlan('es'), ...said, moments }));

const all = (three: ThreeWays, choice: Choice) =>
	new Map(offersOf(three).map(({ path }) => [path, choice]));
/** What is merged at all. */
const content = ({ language: _l, authors: _a, changes: _c, ...rest }: Plan) => rest;

test('taking nothing changes nothing', () => {
	fc.assert(
		fc.property(plans, plans, plans, (base, mine, theirs) => {
			expect(merged({ base, mine, theirs }, new Map())).toEqual(mine);
			expect(merged({ base, mine, theirs }, all({ base, mine, theirs }, 'mine'))).toEqual(mine);
		})
	);
});

test('an untouched adaptation that takes all is what they have', () => {
	fc.assert(
		fc.property(plans, plans, (base, theirs) => {
			const three = { base, mine: { ...base, changes: 'Ours.' }, theirs };
			const after = merged(three, all(three, 'theirs'));
			expect(content(after)).toEqual(content(theirs));
			expect(after.changes).toBe('Ours.');
			expect(offersOf(three).every(({ ready }) => ready)).toBe(true);
		})
	);
});

test('what they did not change is not offered', () => {
	fc.assert(
		fc.property(plans, plans, (base, mine) => {
			expect(offersOf({ base, mine, theirs: base })).toEqual([]);
		})
	);
});

test('no words vanish that nobody gave away', () => {
	const choices = fc.array(fc.constantFrom<Choice>('mine', 'theirs', 'both'), { maxLength: 40 });
	fc.assert(
		fc.property(plans, plans, plans, choices, (base, mine, theirs, chosen) => {
			const three = { base, mine, theirs };
			const offers = offersOf(three);
			const taken = new Map(offers.map(({ path }, n) => [path, chosen[n] ?? 'mine']));
			const after = merged(three, taken);
			const given = new Set(
				offers.flatMap(({ path }) => (taken.get(path) === 'theirs' ? path : []))
			);
			const gone = new Set(
				offers.flatMap((offer) =>
					offer.kind === 'removed' && taken.get(offer.path) !== 'mine' ? offer.moment.id : []
				)
			);
			for (const name of ['title', 'purpose', 'care'] as const)
				if (!given.has(name)) expect(after[name]).toContain(mine[name].trim() ? mine[name] : '');
			for (const moment of mine.moments.filter(({ id }) => !gone.has(id)))
				for (const name of ['name', 'steps', 'questions'] as const)
					if (!given.has(`${moment.id}.${name}`))
						expect(after.moments.some((one) => one[name].includes(moment[name]))).toBe(true);
			expect(new Set(after.moments.map(({ id }) => id)).size).toBe(after.moments.length);
		})
	);
});

const plan = (over: Partial<Plan> = {}): Plan => ({
	...emptyPlan('es'),
	title: 'Agua',
	moments: ['m1', 'm2', 'm3'].map((id) => ({ ...emptyMoment(id), name: id, steps: `Paso ${id}` })),
	...over
});

test('what both changed waits for a choice, and both can stay', () => {
	const three = {
		base: plan({ care: 'Con calma.' }),
		mine: plan({ care: 'Con mucha calma.' }),
		theirs: plan({ care: 'Con calma y tiempo.' })
	};
	expect(offersOf(three)).toMatchObject([{ path: 'care', ready: false }]);
	expect(merged(three, new Map([['care', 'both']])).care).toBe(
		'Con mucha calma.\n\nCon calma y tiempo.'
	);
	expect(merged(three, new Map([['care', 'theirs']])).care).toBe('Con calma y tiempo.');
});

test('a new moment of each that got the same name is two', () => {
	const added = (steps: string) =>
		plan({ moments: [...plan().moments, { ...emptyMoment('m4'), steps }] });
	const three = { base: plan(), mine: added('Nieve.'), theirs: added('Lluvia.') };
	const after = merged(three, new Map([['added.m4', 'theirs']]));
	expect(after.moments.map(({ id, steps }) => [id, steps]).slice(2)).toEqual([
		['m3', 'Paso m3'],
		['m4', 'Lluvia.'],
		['m5', 'Nieve.']
	]);
});

test('a moment that we took out is offered again only when they changed it, and never by itself', () => {
	const [first, second, third] = plan().moments;
	if (!first || !second || !third) throw new Error('Three moments.');
	const mine = plan({ moments: [first, third] });
	const changed = { ...second, steps: 'Otro paso' };
	const theirs = plan({ moments: [first, changed, third] });
	expect(offersOf({ base: plan(), mine, theirs: plan() })).toEqual([]);
	expect(offersOf({ base: plan(), mine, theirs })).toMatchObject([
		{ kind: 'added', path: 'added.m2', ready: false }
	]);
	expect(merged({ base: plan(), mine, theirs }, new Map([['added.m2', 'theirs']])).moments).toEqual(
		[first, changed, third]
	);
});

test('in another language nothing of theirs is ready', () => {
	const three = {
		base: plan(),
		mine: { ...plan(), language: 'en' as const },
		theirs: plan({ title: 'El agua' })
	};
	expect(offersOf(three)).toMatchObject([{ path: 'title', ready: false }]);
});
