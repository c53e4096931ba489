import type { T } from '#lib/i18n/words.ts';
import { bandRange, gradeName } from '../grade-name.ts';
import type { Fit, Plain, Reason, Side, Warning, WhyUneven } from '../matching.ts';
import { otherSide } from './table.ts';

/**
 * A reason as it was stored: as facts, so that each teacher reads it in their language and from their
 * side. Null for one that has no words.
 */
export function readReason(stored: string): Reason | null {
	const reason = JSON.parse(stored) as Partial<Reason> | null;
	return reason?.kind !== undefined && reason.fit ? (reason as Reason) : null;
}

/** How well two children fit whom a teacher paired by hand. */
export function fitBetween(
	a: { grade: number; ageBand: string },
	b: { grade: number; ageBand: string },
	gradeShift: number
): Fit {
	if (a.grade + gradeShift === b.grade)
		return { kind: 'same-grade', gradeA: a.grade, gradeB: b.grade };
	if (a.ageBand === b.ageBand) return { kind: 'same-band', band: a.ageBand };
	return { kind: 'nearest', gradeA: a.grade, gradeB: b.grade };
}

type NameOf = (childId: string) => string;

/** Whose eyes read a reason: those of one class, or of somebody who stands between the two. */
export interface Reader {
	side: Side | null;
	/** The classes whose wishes these eyes may see: those that they teach, for nobody else may. */
	wishes: readonly Side[];
	classes: Record<Side, string>;
	nameOf: NameOf;
}

/** Why two children write to each other, in one language. `because` is null where the fit says it all. */
export interface Why {
	because: string | null;
	fit: string;
}

export const reasonWords = (t: T, reason: Reason, reader: Reader): Why => ({
	because: becauseWords(t, reason, reader),
	fit: fitWords(t, reason.fit)
});

function becauseWords(t: T, reason: Reason, reader: Reader): string | null {
	switch (reason.kind) {
		case 'by-age':
			return null;
		case 'backup':
			return t('exchanges:matching.reason.backup', { name: reader.nameOf(reason.child) });
		case 'counts':
			return countsWords(t, reason, reader);
		case 'wish':
			return reader.wishes.includes(reason.side)
				? t('exchanges:matching.reason.wish')
				: plainWords(t, reason.otherwise, reader);
		default:
			return t(`exchanges:matching.reason.${reason.kind}`);
	}
}

const plainWords = (t: T, plain: Plain | undefined, reader: Reader) =>
	plain?.kind === 'counts' ? countsWords(t, plain, reader) : null;

function countsWords(t: T, reason: Extract<Plain, { kind: 'counts' }>, reader: Reader): string {
	const { many, few, load, side } = reason;
	const place = reader.side === null ? 'between' : reader.side === side ? 'fewHere' : 'fewThere';
	return t(`exchanges:matching.reason.counts.${place}`, {
		many,
		few,
		manyIn: reader.classes[otherSide(side)],
		fewIn: reader.classes[side],
		name: reader.nameOf(reason.child),
		with: isNumeral(load) ? t(`exchanges:matching.numeral.${load}`) : String(load)
	});
}

const isNumeral = (n: number): n is 2 | 3 | 4 | 5 => n >= 2 && n <= 5;

function fitWords(t: T, fit: Fit): string {
	if (fit.kind === 'same-band')
		return t('exchanges:matching.fit.same-band', { band: bandRange(fit.band) });
	const [gradeA, gradeB] = [gradeName(t, fit.gradeA), gradeName(t, fit.gradeB)];
	const key = fit.kind === 'same-grade' && gradeA === gradeB ? 'one-grade' : fit.kind;
	return t(`exchanges:matching.fit.${key}`, { gradeA, gradeB });
}

export function warningWords(
	t: T,
	warning: Warning,
	{ nameOf, wishes }: Pick<Reader, 'nameOf' | 'wishes'>,
	tag: string
): string {
	switch (warning.kind) {
		case 'empty-side':
			return t('exchanges:matching.warning.empty-side', { count: warning.waiting });
		case 'beyond-limit':
			return t('exchanges:matching.warning.beyond-limit', {
				...warning,
				each: t('exchanges:matching.correspondents', { count: warning.limit })
			});
		case 'class-letter': {
			const hidden = warning.because === 'apart' && !wishes.includes(warning.side);
			const because = hidden ? 'nobody' : warning.because;
			return t('exchanges:matching.warning.class-letter', {
				name: nameOf(warning.child),
				because: t(`exchanges:matching.because.${because}`)
			});
		}
		case 'uneven': {
			const known = (why: WhyUneven) =>
				why !== 'wishes' || warning.wishesOf.some((side) => wishes.includes(side));
			const because = warning.because
				.filter(known)
				.map((why) => t(`exchanges:matching.because.${why}`));
			const key = because.length > 0 ? 'uneven' : 'uneven-plain';
			return t(`exchanges:matching.warning.${key}`, {
				least: warning.least,
				most: warning.most,
				because: new Intl.ListFormat(tag).format(because)
			});
		}
		case 'without-permission':
		case 'fixed-beyond-limit':
			return t(`exchanges:matching.warning.${warning.kind}`, {
				...warning,
				name: nameOf(warning.child)
			});
		default:
			return t(`exchanges:matching.warning.${warning.kind}`, {
				nameA: nameOf(warning.a),
				nameB: nameOf(warning.b)
			});
	}
}

/**
 * Whether somebody may read a warning. Permissions are known to the child's own class and to
 * coordinators, who have both `sides`; wishes to the teachers of the class alone. Numbers are for both.
 */
export function mayReadWarning(
	warning: Warning,
	{ sides, wishes }: { sides: readonly Side[]; wishes: readonly Side[] },
	sideOf: (childId: string) => Side | undefined
): boolean {
	switch (warning.kind) {
		case 'empty-side':
		case 'beyond-limit':
		case 'fixed-ignored':
			return true;
		case 'constraint-ignored':
			return [warning.a, warning.b].some((child) => {
				const side = sideOf(child);
				return side !== undefined && wishes.includes(side);
			});
		case 'together-broken':
		case 'apart-broken':
		case 'contradiction':
			return wishes.includes(warning.side);
		default:
			return sides.includes(warning.side);
	}
}
