import type {
	Fit,
	Matching,
	Plain,
	Reason,
	Side,
	Warning,
	WhyClassLetter,
	WhyUneven
} from '../matching.ts';
import {
	allowed,
	areTogether,
	clash,
	load,
	otherSide,
	pairKey,
	shared,
	type Seated,
	type Table
} from './table.ts';

/** Why a pair is as it is; who may read which part of it, `reasonWords` knows. */
export function reasonFor(table: Table, a: string, b: string): Reason {
	const fit = fitOf(table, a, b);
	const key = pairKey(table, a, b);
	if (table.fixed.has(key)) return { kind: 'fixed', fit };
	const made = table.made.get(key);
	const plain = plainReason(table, a, b);
	if (made?.kind === 'wish') return { ...made, otherwise: plain, fit };
	return { ...(made ?? plain), fit };
}

function plainReason(table: Table, a: string, b: string): Plain {
	const { many, few, scarce } = counts(table);
	const child = scarce === 'a' ? a : b;
	const itsLoad = load(table, child);
	if (many > few && itsLoad > 1)
		return { kind: 'counts', side: scarce, child, load: itsLoad, many, few };
	return { kind: 'by-age' };
}

function fitOf(table: Table, a: string, b: string): Fit {
	const { grade: gradeA = 0, ageBand: bandA = '' } = table.children.get(a) ?? {};
	const { grade: gradeB = 0, ageBand: bandB = '' } = table.children.get(b) ?? {};
	if (gradeA + table.shift === gradeB) return { kind: 'same-grade', gradeA, gradeB };
	return bandA === bandB ? { kind: 'same-band', band: bandA } : { kind: 'nearest', gradeA, gradeB };
}

function counts(table: Table) {
	const scarce: Side = table.sides.a.length < table.sides.b.length ? 'a' : 'b';
	return { scarce, few: table.sides[scarce].length, many: table.sides[otherSide(scarce)].length };
}

/** Why no child who can write is left for this one. */
export function whyClassLetter(table: Table, child: Seated): WhyClassLetter {
	const writers = table.sides[otherSide(child.side)].filter(
		(other) => other.mayBeOnlyCorrespondent
	);
	const open = writers.filter(({ id }) => load(table, id) < table.limit);
	if (open.length > 0 && open.every(({ id }) => !allowed(table, child.id, id)))
		return open.every(({ id }) => clash(table, child.id, id)) ? 'apart' : 'nobody';
	const { many, few, scarce } = counts(table);
	const crowded = child.side !== scarce && many > few * table.limit;
	return crowded && load(table, child.id) === 0 ? 'limit' : 'permission';
}

export function warningsFor(table: Table, classLetters: Matching['classLetters']): Warning[] {
	const { many, few, scarce } = counts(table);
	const limit = table.limit;
	const left = classLetters.filter(({ because }) => because === 'limit').length;
	const warnings: Warning[] = [];
	if (left > 0)
		warnings.push({ kind: 'beyond-limit', side: otherSide(scarce), many, few, limit, count: left });
	for (const { side, child, because } of classLetters)
		if (because !== 'limit') warnings.push({ kind: 'class-letter', side, child, because });
	for (const { side, id, mayBeOnlyCorrespondent } of table.children.values())
		if (!mayBeOnlyCorrespondent) warnings.push({ kind: 'without-permission', side, child: id });
	return [...warnings, ...brokenWishes(table), ...uneven(table)];
}

function brokenWishes(table: Table): Warning[] {
	return table.wishes.flatMap(({ kind, a, b }): Warning[] => {
		const side = table.children.get(a)?.side ?? 'a';
		if (kind === 'apart')
			return shared(table, a, b).length > 0 ? [{ kind: 'apart-broken', side, a, b }] : [];
		return areTogether(table, a, b) ? [] : [{ kind: 'together-broken', side, a, b }];
	});
}

function uneven(table: Table): Warning[] {
	const because: WhyUneven[] = [];
	if (table.fixed.size > 0) because.push('fixed');
	const wishesOf = (['a', 'b'] as const).filter((side) =>
		table.wishes.some(({ a }) => table.children.get(a)?.side === side)
	);
	if (wishesOf.length > 0) because.push('wishes');
	if ([...table.children.values()].some((child) => !child.mayBeOnlyCorrespondent))
		because.push('permissions');
	return (['a', 'b'] as const).flatMap((side): Warning[] => {
		const loads = table.sides[side].map(({ id }) => load(table, id));
		const least = Math.min(...loads);
		const most = Math.max(...loads);
		return most - least > 1 ? [{ kind: 'uneven', side, least, most, because, wishesOf }] : [];
	});
}
