import { match, type Constraint, type RosterChild } from '#lib/exchanges/matching.ts';
import { chanceFrom, type Chance } from '../fill/chance.ts';
import { median } from '../load/ask.ts';
import { number, type Row } from './row.ts';

const children = 600;

/** Two sides of 600 children, a wish for each tenth, and a tenth without permission: more than any exchange. */
export function measureMatching(): Row {
	const took: number[] = [];
	for (let run = 0; run < 5; run++) {
		const chance = chanceFrom(run + 1);
		const a = classOf(chance, 'a');
		const b = classOf(chance, 'b');
		const constraints = [...wishesOf(chance, a), ...wishesOf(chance, b)];
		const began = performance.now();
		match({ a, b, constraints, fixed: [], seed: String(run) });
		took.push(performance.now() - began);
	}
	const middle = median(took);
	return {
		what: `matching ${children} and ${children} children`,
		measured: `${number(middle)} ms`,
		aim: '≤ 1,000 ms',
		met: middle <= 1_000
	};
}

const classOf = (chance: Chance, side: string): RosterChild[] =>
	Array.from({ length: children }, (_, n) => {
		const grade = 1 + chance.below(9);
		return {
			id: `${side}${n}`,
			letterName: `${side}${n}`,
			grade,
			ageBand: grade < 4 ? '7-9' : grade < 7 ? '10-12' : '13-15',
			mayBeOnlyCorrespondent: chance.below(10) > 0
		};
	});

const wishesOf = (chance: Chance, side: readonly RosterChild[]): Constraint[] =>
	Array.from({ length: children / 10 }, () => ({
		kind: chance.pick(['together', 'apart'] as const),
		a: chance.pick(side).id,
		b: chance.pick(side).id
	})).filter(({ a, b }) => a !== b);
