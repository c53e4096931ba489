import fc from 'fast-check';
import { expect, test } from 'vitest';
import { match, type MatchingInput, type RosterChild, type Side } from './matching.ts';

const bands = ['7-9', '10-12', '13-15'];

/** A class of this many: grades go round, or are all 4; the named ones come first. */
function classOf(size: number, prefix: string, grades = [4]): RosterChild[] {
	return Array.from({ length: size }, (_, n) => {
		const grade = grades[n % grades.length] ?? 4;
		const ageBand = bands[Math.min(2, Math.max(0, Math.floor((grade - 1) / 3)))] ?? '7-9';
		return {
			id: `${prefix}${n}`,
			letterName: `${prefix} ${n}`,
			grade,
			ageBand,
			mayBeOnlyCorrespondent: true
		};
	});
}

const plain = (
	a: RosterChild[],
	b: RosterChild[],
	more: Partial<MatchingInput> = {}
): MatchingInput => ({
	a,
	b,
	constraints: [],
	fixed: [],
	seed: 'Siembra 2026',
	...more
});

const partners = (result: ReturnType<typeof match>, child: string) =>
	result.pairs.flatMap(({ a, b }) => (a === child ? [b] : b === child ? [a] : []));
const loads = (input: MatchingInput, side: Side) => {
	const { pairs } = match(input);
	return input[side].map(({ id }) => pairs.filter((pair) => pair[side] === id).length).sort();
};
const kinds = (input: MatchingInput) => match(input).warnings.map(({ kind }) => kind);

test('30 : 30, and everybody writes to one of the same grade', () => {
	const input = plain(classOf(30, 'Ana'), classOf(30, 'Mateo'));
	const { pairs, warnings, classLetters } = match(input);
	expect(pairs).toHaveLength(30);
	expect([new Set(pairs.map(({ a }) => a)).size, new Set(pairs.map(({ b }) => b)).size]).toEqual([
		30, 30
	]);
	expect(pairs[0]?.reason).toEqual({
		kind: 'by-age',
		fit: { kind: 'same-grade', gradeA: 4, gradeB: 4 }
	});
	expect([warnings, classLetters]).toEqual([[], []]);
});

test('9 : 24, each of the nine in Las Flores has two or three, and the reason counts them', () => {
	const input = plain(classOf(24, 'Ana'), classOf(9, 'Mateo', [2, 3, 4, 5, 6]));
	expect(loads(input, 'a')).toEqual(Array(24).fill(1));
	expect(loads(input, 'b')).toEqual([2, 2, 2, 3, 3, 3, 3, 3, 3]);
	expect(match(input).warnings).toEqual([]);
	const [pair] = match(input).pairs;
	expect(pair?.reason).toMatchObject({
		kind: 'counts',
		side: 'b',
		child: pair?.b,
		many: 24,
		few: 9
	});
});

test('1 : 40, Mateo writes to three children, and 37 write and get class letters', () => {
	const { pairs, classLetters, warnings } = match(plain(classOf(1, 'Mateo'), classOf(40, 'Ana')));
	expect(pairs).toHaveLength(3);
	expect(classLetters).toHaveLength(37);
	expect(warnings).toEqual([
		{ kind: 'beyond-limit', side: 'b', many: 40, few: 1, limit: 3, count: 37 }
	]);
});

test('an empty class leaves the other waiting, and says so', () => {
	const { pairs, classLetters, unmatched, warnings } = match(plain(classOf(2, 'Ana'), []));
	expect([pairs, classLetters, unmatched.toSorted()]).toEqual([[], [], ['Ana0', 'Ana1']]);
	expect(warnings).toEqual([{ kind: 'empty-side', side: 'b', waiting: 2 }]);
	expect(kinds(plain([], []))).toEqual(['empty-side', 'empty-side']);
});

test('multigrade: the young write to the young, and in Cosecha grade 3 goes with grade 4', () => {
	const flores = classOf(9, 'Mateo', [1, 2, 3]);
	const cambridge = classOf(9, 'Ana', [2, 3, 4]);
	const { pairs } = match(plain(flores, cambridge, { gradeShift: 1 }));
	expect(pairs.map(({ reason }) => reason.fit.kind)).not.toContain('nearest');
	expect(pairs.filter(({ reason }) => reason.fit.kind === 'same-grade')).toHaveLength(9);
});

test('another seed deals other pairs, and the order of the rosters does not matter', () => {
	const [a, b] = [classOf(24, 'Ana'), classOf(9, 'Mateo')];
	expect(match(plain(a.toReversed(), b.toReversed()))).toEqual(match(plain(a, b)));
	expect(match(plain(a, b, { seed: 'Cosecha 2026' })).pairs).not.toEqual(match(plain(a, b)).pairs);
});

test('Mateo and Ximena, who want to be together, share a correspondent', () => {
	for (const [ours, theirs] of [
		[12, 12],
		[9, 24],
		[24, 9],
		[12, 5],
		[4, 4]
	] as const) {
		const input = plain(classOf(ours, 'Mateo'), classOf(theirs, 'Ana'), {
			constraints: [{ kind: 'together', a: 'Mateo0', b: 'Mateo1' }]
		});
		const result = match(input);
		const both = partners(result, 'Mateo0').filter((id) => partners(result, 'Mateo1').includes(id));
		expect(both.length).toBeGreaterThan(0);
		expect(result.warnings).toEqual([]);
	}
});

test('Leo and Maya, who should be apart, never write to the same child', () => {
	const input = plain(classOf(24, 'Leo'), classOf(9, 'Mateo'));
	const shared = match(input).pairs.find(
		({ a, b }) => a !== 'Leo0' && partners(match(input), 'Leo0').includes(b)
	);
	const constraints = [{ kind: 'apart' as const, a: shared?.a ?? '', b: 'Leo0' }];
	const result = match({ ...input, constraints });
	expect(
		partners(result, 'Leo0').filter((id) => partners(result, shared?.a ?? '').includes(id))
	).toEqual([]);
	expect(result.warnings).toEqual([]);
	expect(loads({ ...input, constraints }, 'b')).toEqual([2, 2, 2, 3, 3, 3, 3, 3, 3]);
});

test('two who should be apart with only one child on the other side: one gets class letters', () => {
	const constraints = [{ kind: 'apart' as const, a: 'Leo0', b: 'Leo1' }];
	const { pairs, classLetters, warnings } = match(
		plain(classOf(2, 'Leo'), classOf(1, 'Mateo'), { constraints })
	);
	expect(pairs).toHaveLength(1);
	expect(classLetters).toMatchObject([{ side: 'a', because: 'apart' }]);
	expect(warnings).toMatchObject([{ kind: 'class-letter', because: 'apart' }]);
});

test('one wish is granted and stays even, in all classes where some child can have one more', () => {
	for (const kind of ['together', 'apart'] as const)
		for (let ours = 2; ours <= 12; ours++)
			for (let theirs = 2; theirs <= 12; theirs++) {
				if (theirs >= 3 * ours || ours >= 3 * theirs) continue;
				const constraints = [{ kind, a: 'Leo0', b: 'Leo1' }];
				expect(
					match(plain(classOf(ours, 'Leo'), classOf(theirs, 'Mateo'), { constraints })).warnings
				).toEqual([]);
			}
});

test('wishes that contradict each other, or name nobody, are told and do no harm', () => {
	const constraints = [
		{ kind: 'together', a: 'Leo0', b: 'Leo1' },
		{ kind: 'apart', a: 'Leo1', b: 'Leo0' },
		{ kind: 'apart', a: 'Leo1', b: 'Mateo0' },
		{ kind: 'apart', a: 'Leo1', b: 'gone' }
	] as const;
	const input = plain(classOf(4, 'Leo'), classOf(4, 'Mateo'), { constraints });
	expect(kinds(input)).toEqual(['constraint-ignored', 'constraint-ignored', 'contradiction']);
	expect(match(input).pairs).toHaveLength(4);
});

test('pairs set by hand stay, and only the others are dealt again', () => {
	const fixed = [
		{ a: 'Leo0', b: 'Mateo3' },
		{ a: 'Leo1', b: 'Mateo3' },
		{ a: 'Leo9', b: 'gone' }
	];
	const input = plain(classOf(12, 'Leo'), classOf(12, 'Mateo'), { fixed });
	const result = match(input);
	expect(partners(result, 'Mateo3').sort()).toEqual(['Leo0', 'Leo1']);
	expect(result.pairs.filter((pair) => pair.fixed).map(({ reason }) => reason.kind)).toEqual([
		'fixed',
		'fixed'
	]);
	expect(result.warnings).toEqual([{ kind: 'fixed-ignored', a: 'Leo9', b: 'gone' }]);
	expect(loads(input, 'b')).toEqual([...Array(11).fill(1), 2]);
});

test('four for Mateo by hand are kept, and the teacher is told that it is more than three', () => {
	const fixed = [0, 1, 2, 3].map((n) => ({ a: 'Mateo0', b: `Ana${n}` }));
	const { warnings } = match(plain(classOf(4, 'Mateo'), classOf(8, 'Ana'), { fixed }));
	expect(warnings).toContainEqual({
		kind: 'fixed-beyond-limit',
		side: 'a',
		child: 'Mateo0',
		load: 4,
		limit: 3
	});
	expect(warnings).toContainEqual({
		kind: 'uneven',
		side: 'a',
		least: 1,
		most: 4,
		because: ['fixed'],
		wishesOf: []
	});
});

test('Leo has no permission yet: he has a correspondent, who has another one as well', () => {
	const cambridge = classOf(10, 'Leo').map((child, n) => ({
		...child,
		mayBeOnlyCorrespondent: n > 0
	}));
	const result = match(plain(cambridge, classOf(10, 'Mateo')));
	const [his] = partners(result, 'Leo0');
	expect(partners(result, his ?? '')).toHaveLength(2);
	expect(result.pairs.map(({ reason }) => reason.kind)).toContain('backup');
	expect(result.warnings).toEqual([{ kind: 'without-permission', side: 'a', child: 'Leo0' }]);
});

test('before any family of Cambridge has answered, all of Las Flores is named for class letters', () => {
	const cambridge = classOf(5, 'Leo').map((child) => ({ ...child, mayBeOnlyCorrespondent: false }));
	const { pairs, classLetters } = match(plain(cambridge, classOf(5, 'Mateo')));
	expect(pairs).toHaveLength(5);
	expect(classLetters.map(({ side, because }) => `${side} ${because}`)).toEqual(
		Array(5).fill('b permission')
	);
});

const side = (prefix: string, consent: fc.Arbitrary<boolean>) =>
	fc
		.array(fc.record({ grade: fc.integer({ min: 0, max: 9 }), mayBeOnlyCorrespondent: consent }), {
			maxLength: 14
		})
		.map((children) =>
			children.map(({ grade, mayBeOnlyCorrespondent }, n) => ({
				id: `${prefix}${n}`,
				letterName: `${prefix}${n}`,
				grade,
				ageBand: bands[Math.floor(grade / 4)] ?? '7-9',
				mayBeOnlyCorrespondent
			}))
		);
const index = fc.integer({ min: 0, max: 13 });
const anything = (consent: fc.Arbitrary<boolean>, most: number): fc.Arbitrary<MatchingInput> =>
	fc.record({
		a: side('a', consent),
		b: side('b', consent),
		constraints: fc.array(
			fc.record({
				kind: fc.constantFrom('together' as const, 'apart' as const),
				a: fc.tuple(fc.constantFrom('a', 'b'), index).map(([prefix, n]) => `${prefix}${n}`),
				b: fc.tuple(fc.constantFrom('a', 'b'), index).map(([prefix, n]) => `${prefix}${n}`)
			}),
			{ maxLength: most }
		),
		fixed: fc.array(fc.record({ a: index.map((n) => `a${n}`), b: index.map((n) => `b${n}`) }), {
			maxLength: most
		}),
		seed: fc.string({ maxLength: 3 }),
		maxPerChild: fc.integer({ min: 1, max: 4 }),
		gradeShift: fc.constantFrom(0 as const, 1 as const, -1 as const)
	});

test('whatever the classes, wishes and permissions, nobody is left without letters unsaid', () => {
	fc.assert(
		fc.property(anything(fc.boolean(), 6), (input) => {
			const { pairs, classLetters, unmatched, warnings } = match(input);
			const everyone = new Map([...input.a, ...input.b].map((child) => [child.id, child]));
			const named = new Set(classLetters.map(({ child }) => child));
			for (const own of ['a', 'b'] as const) {
				const other = own === 'a' ? 'b' : 'a';
				const counts = input[own].map(({ id }) => {
					const mine = pairs.filter((pair) => pair[own] === id).map((pair) => pair[other]);
					expect(new Set(mine).size).toBe(mine.length);
					const writers = mine.filter((partner) => everyone.get(partner)?.mayBeOnlyCorrespondent);
					expect(writers.length > 0 || named.has(id) || unmatched.includes(id)).toBe(true);
					expect(unmatched.includes(id)).toBe(input[other].length === 0);
					const byHand = pairs.filter((pair) => pair[own] === id && pair.fixed).length;
					expect(mine.length).toBeLessThanOrEqual(Math.max(input.maxPerChild ?? 3, byHand));
					return mine.length;
				});
				const uneven = Math.max(0, ...counts) - Math.min(...counts) > 1;
				expect(warnings.some((it) => it.kind === 'uneven' && it.side === own)).toBe(uneven);
			}
			for (const { kind, a, b } of input.constraints) {
				const shared = pairs.some((one) =>
					pairs.some(
						(two) =>
							(one.a === a && two.a === b && one.b === two.b) ||
							(one.b === a && two.b === b && one.a === two.a)
					)
				);
				const told = warnings.some(
					(it) => 'b' in it && ((it.a === a && it.b === b) || (it.a === b && it.b === a))
				);
				if (kind === 'apart' && a !== b && shared) expect(told).toBe(true);
				if (kind === 'apart' && shared && input.fixed.length === 0 && a !== b)
					expect.fail('apart was not kept');
			}
			const kept = input.fixed.filter(({ a, b }) =>
				pairs.some((pair) => pair.fixed && pair.a === a && pair.b === b)
			);
			expect(kept.length).toBe(
				input.fixed.filter(
					({ a, b }) => input.b.length && input.a.length && everyone.has(a) && everyone.has(b)
				).length
			);
		}),
		{ numRuns: 300 }
	);
});

test('with all permissions and no wishes, loads differ by at most one and the only warning is the limit', () => {
	fc.assert(
		fc.property(anything(fc.constant(true), 0), (input) => {
			const { warnings } = match(input);
			expect(
				warnings.filter(({ kind }) => kind !== 'beyond-limit' && kind !== 'empty-side')
			).toEqual([]);
		})
	);
});

test('the order in which children, wishes and pairs are listed changes nothing', () => {
	fc.assert(
		fc.property(anything(fc.boolean(), 4), (input) => {
			const turned = {
				...input,
				a: input.a.toReversed(),
				b: input.b.toReversed(),
				constraints: input.constraints.toReversed(),
				fixed: input.fixed.toReversed()
			};
			expect(match(turned)).toEqual(match(input));
		})
	);
});
