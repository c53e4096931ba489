import { deal } from './matching/deal.ts';
import { reasonFor, warningsFor, whyClassLetter } from './matching/explain.ts';
import { keepApart, level, nobodyAlone, seatTogether } from './matching/repair.ts';
import { isCovered, pairsOf, seat } from './matching/table.ts';

export type Side = 'a' | 'b';

/** `mayBeOnlyCorrespondent`: this child has a live permission for letters to the partner class. */
export type RosterChild = {
	id: string;
	letterName: string;
	grade: number;
	ageBand: string;
	mayBeOnlyCorrespondent: boolean;
};

/** A wish about two children of one class, which only the teachers of that class may see. */
export type Constraint = { kind: 'together' | 'apart'; a: string; b: string };

export type MatchingInput = {
	a: readonly RosterChild[];
	b: readonly RosterChild[];
	constraints: readonly Constraint[];
	/** Pairs set by hand (`a` of class a, `b` of class b); always kept. */
	fixed: readonly { a: string; b: string }[];
	seed: string;
	/** Correspondents that one child can have; 3 unless said otherwise. */
	maxPerChild?: number;
	/** Added to the grades of class a before comparing: 1 in Cosecha when a is Salvadoran, −1 when b is. */
	gradeShift?: -1 | 0 | 1;
};

export type Fit =
	| { kind: 'same-grade'; gradeA: number; gradeB: number }
	| { kind: 'same-band'; band: string }
	| { kind: 'nearest'; gradeA: number; gradeB: number };

/** What anybody may read about a pair that no teacher asked for. */
export type Plain =
	| { kind: 'counts'; side: Side; child: string; load: number; many: number; few: number }
	| { kind: 'by-age' };

/**
 * Why two children write to each other. That it was a wish is for the teachers of the class that
 * wished (`side`); everybody else reads `otherwise`, as about any other pair.
 */
export type Reason = { fit: Fit } & (
	| Plain
	| { kind: 'fixed' }
	| { kind: 'wish'; side: Side; otherwise?: Plain }
	| { kind: 'backup'; side: Side; child: string }
);

/** `apart`: for wishes of the child's own class. `nobody`: for what the other class wishes as well. */
export type WhyClassLetter = 'limit' | 'apart' | 'nobody' | 'permission';
export type WhyUneven = 'fixed' | 'wishes' | 'permissions';

/** Whom a warning is for: `mayReadWarning`. */
export type Warning =
	| { kind: 'empty-side'; side: Side; waiting: number }
	| { kind: 'beyond-limit'; side: Side; many: number; few: number; limit: number; count: number }
	| { kind: 'class-letter'; side: Side; child: string; because: WhyClassLetter }
	| { kind: 'without-permission'; side: Side; child: string }
	| {
			kind: 'uneven';
			side: Side;
			least: number;
			most: number;
			because: WhyUneven[];
			/** Whose wishes: only their teachers may know of any. */
			wishesOf: Side[];
	  }
	| { kind: 'together-broken' | 'apart-broken' | 'contradiction'; side: Side; a: string; b: string }
	| { kind: 'constraint-ignored'; a: string; b: string }
	| { kind: 'fixed-ignored'; a: string; b: string }
	| { kind: 'fixed-beyond-limit'; side: Side; child: string; load: number; limit: number };

export type Matching = {
	pairs: { a: string; b: string; reason: Reason; fixed: boolean }[];
	/** Children who need letters from the whole other class, besides the pairs they may have. */
	classLetters: { side: Side; child: string; because: WhyClassLetter }[];
	/** Children who have nobody to write to because the other class is empty. */
	unmatched: string[];
	warnings: Warning[];
};

/**
 * Who writes to whom. The same rosters and seed give the same pairs, in whatever order they come.
 *
 * Both classes are sorted by age band, grade and a hash of seed and id; the smaller class is given
 * places as evenly as can be, and the bigger is dealt to them in order, so that every child of the
 * bigger class has one correspondent. Then the wishes are repaired by swapping neighbours:
 *
 * - *apart*: the two never share a correspondent. It is kept even if one of them must be content
 *   with class letters; only pairs set by hand can break it.
 * - *together*: the two share a correspondent, or theirs are two whom the other class wants
 *   together (siblings who write to siblings). It gives way to *apart* and to the limit.
 *
 * A child without a live permission for letters is never anyone's only correspondent: whoever
 * depends on such a child gets a second correspondent, or class letters when no place is free.
 * Loads differ by more than one only where fixed pairs, wishes or permissions force it, and a
 * warning says so. What one class cannot carry (1 : 40) is left to class letters, by lot, children
 * who can write first.
 */
export function match(input: MatchingInput): Matching {
	const { table, warnings } = seat(input);
	for (const side of ['a', 'b'] as const)
		if (table.sides[side].length === 0)
			warnings.push({ kind: 'empty-side', side, waiting: table.children.size });
	if (table.sides.a.length === 0 || table.sides.b.length === 0)
		return { pairs: [], classLetters: [], unmatched: [...table.children.keys()], warnings };
	deal(table);
	keepApart(table);
	seatTogether(table, 'swap');
	nobodyAlone(table);
	seatTogether(table, 'add');
	level(table);
	const classLetters = [...table.children.values()]
		.filter((child) => !isCovered(table, child.id))
		.map((child) => ({ side: child.side, child: child.id, because: whyClassLetter(table, child) }));
	return {
		pairs: pairsOf(table).map(({ a, b, fixed }) => ({
			a,
			b,
			reason: reasonFor(table, a, b),
			fixed
		})),
		classLetters,
		unmatched: [],
		warnings: [...warnings, ...warningsFor(table, classLetters)]
	};
}
