import type { Locale } from '#lib/i18n/locale.ts';
import type { T } from '#lib/i18n/words.ts';
import type { Fit, Reason, Side, Warning } from '../matching.ts';

/** The same sentence for two teachers who read different languages. */
export type InBoth = Record<Locale, string>;

/** A reason as it was stored; null for one that was written before reasons had words. */
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

export function reasonWords(t: T, reason: Reason, nameOf: NameOf): string {
	const fit = t(`exchanges:matching.fit.${reason.fit.kind}`, fitValues(reason.fit));
	return `${whyWords(t, reason, nameOf)} ${fit}`;
}

function whyWords(t: T, reason: Reason, nameOf: NameOf): string {
	switch (reason.kind) {
		case 'backup':
			return t('exchanges:matching.reason.backup', { name: nameOf(reason.child) });
		case 'counts': {
			const { load, many, few, child } = reason;
			return t('exchanges:matching.reason.counts', {
				count: load,
				name: nameOf(child),
				many,
				few
			});
		}
		default:
			return t(`exchanges:matching.reason.${reason.kind}`);
	}
}

const fitValues = (fit: Fit) =>
	fit.kind === 'same-band' ? { band: fit.band.replace('-', '–') } : { ...fit };

export function warningWords(t: T, warning: Warning, nameOf: NameOf, tag: string): string {
	switch (warning.kind) {
		case 'empty-side':
			return t('exchanges:matching.warning.empty-side', { count: warning.waiting });
		case 'beyond-limit':
			return t('exchanges:matching.warning.beyond-limit', { ...warning });
		case 'class-letter':
			return t('exchanges:matching.warning.class-letter', {
				name: nameOf(warning.child),
				because: t(`exchanges:matching.because.${warning.because}`)
			});
		case 'uneven':
			return t('exchanges:matching.warning.uneven', {
				least: warning.least,
				most: warning.most,
				because: new Intl.ListFormat(tag).format(
					warning.because.map((why) => t(`exchanges:matching.because.${why}`))
				)
			});
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
 * Whether the teachers of some sides may read a warning. Wishes and permissions are known to the
 * child's own class alone; numbers are for both. Coordinators have both sides.
 */
export function mayReadWarning(
	warning: Warning,
	sides: readonly Side[],
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
				return side !== undefined && sides.includes(side);
			});
		default:
			return sides.includes(warning.side);
	}
}
