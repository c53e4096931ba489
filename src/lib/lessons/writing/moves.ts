import { mostMoments } from '../limits.ts';
import { emptyMoment, logics, type Logic, type Plan } from '../plan.ts';
import { momentsOf } from './templates.ts';

/** What a page asks for besides keeping the words; each is a button that also works without a script. */
export type Move =
	| { readonly kind: 'add'; readonly after: string | null }
	| { readonly kind: 'remove' | 'up' | 'down'; readonly moment: string }
	| { readonly kind: 'put'; readonly moment: string; readonly at: number }
	| { readonly kind: 'template'; readonly logic: Logic };

/** `up.a1`, `add`, `template.see-judge-act`; null is nothing besides keeping. */
export function moveFrom(text: string): Move | null {
	const [kind, what = '', at = ''] = text.split('.');
	switch (kind) {
		case 'add':
			return { kind, after: what || null };
		case 'remove':
		case 'up':
		case 'down':
			return what ? { kind, moment: what } : null;
		case 'put':
			return what && /^\d{1,3}$/.test(at) ? { kind, moment: what, at: Number(at) } : null;
		case 'template': {
			const logic = logics.find((one) => one === what);
			return logic ? { kind, logic } : null;
		}
		default:
			return null;
	}
}

/** @param say the guiding questions of a template, in the language of the plan */
export const moved = (plan: Plan, move: Move | null, say: (key: string) => string): Plan =>
	movedIn(plan, move, {
		empty: () => emptyMoment(''),
		template: (logic) => momentsOf(logic, say)
	});

/** Moments as they are stored, or as their fields hold them. */
interface Known {
	readonly id: string;
}

interface Making<Moment> {
	readonly empty: () => Moment;
	readonly template: (logic: Logic) => readonly Moment[];
}

/** The same on a page with a script, whose moments are what was typed. */
export function movedIn<M extends Known, P extends { logic: Logic | null; moments: readonly M[] }>(
	plan: P,
	move: Move | null,
	make: Making<M>
): P {
	if (!move) return plan;
	const moments: readonly M[] = plan.moments;
	switch (move.kind) {
		case 'add':
			return { ...plan, moments: added(moments, move.after, make.empty) };
		case 'remove':
			return { ...plan, moments: moments.filter(({ id }) => id !== move.moment) };
		case 'up':
		case 'down':
			return { ...plan, moments: shifted(moments, move.moment, move.kind === 'up' ? -1 : 1) };
		case 'put':
			return { ...plan, moments: put(moments, move.moment, move.at) };
		case 'template': {
			const more = fresh(moments, make.template(move.logic));
			return { ...plan, logic: move.logic, moments: [...moments, ...more].slice(0, mostMoments) };
		}
	}
}

function added<M extends Known>(
	moments: readonly M[],
	after: string | null,
	empty: () => M
): readonly M[] {
	if (moments.length >= mostMoments) return moments;
	const at = after === null ? moments.length : moments.findIndex(({ id }) => id === after) + 1;
	const [moment] = fresh(moments, [empty()]);
	return moment ? moments.toSpliced(at, 0, moment) : moments;
}

function shifted<M extends Known>(moments: readonly M[], id: string, by: number): readonly M[] {
	const at = moments.findIndex((moment) => moment.id === id);
	return put(moments, id, at + by);
}

/** Its new place counts without itself; beyond an end is that end. */
function put<M extends Known>(moments: readonly M[], id: string, at: number): readonly M[] {
	const moment = moments.find((one) => one.id === id);
	if (!moment) return moments;
	const others = moments.filter((one) => one !== moment);
	return others.toSpliced(Math.max(0, Math.min(at, others.length)), 0, moment);
}

/** Names that no moment of the plan has: `m1`, `m2` and so on. */
function fresh<M extends Known>(taken: readonly M[], moments: readonly M[]): M[] {
	const highest = Math.max(0, ...taken.map(({ id }) => Number(/^m(\d{1,9})$/.exec(id)?.[1] ?? 0)));
	return moments.map((moment, n) => ({ ...moment, id: `m${highest + 1 + n}` }));
}
