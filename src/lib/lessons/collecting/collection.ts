import type { Language } from '#lib/moderation/submission.ts';
import type { Field } from '../fields.ts';

/** Session plans put together by a teacher, in an order, each with a note. */
export interface Collection {
	readonly language: Language;
	readonly title: string;
	readonly introduction: string;
	readonly plans: readonly Gathered[];
	/** The class and its community, as they were called then. */
	readonly by: string;
}

export interface Gathered {
	/** The plan: a collection has it once. */
	readonly id: string;
	readonly note: string;
}

export const mostGathered = 30;

export const emptyCollection = (language: Language, by: string): Collection => ({
	...{ language, title: '', introduction: '', plans: [], by }
});

/** Where the note to a plan stands among the words of a collection. */
export const notePath = (id: string): string => `plans.${id}.note`;

/** The words that people read, review and translate, those that are empty left out. */
export const fieldsOfCollection = ({ title, introduction, plans }: Collection): Field[] =>
	[
		{ path: 'title', text: title },
		{ path: 'introduction', text: introduction },
		...plans.map(({ id, note }) => ({ path: notePath(id), text: note }))
	].filter(({ text }) => text.trim() !== '');

export const missingInCollection = ({ title, plans }: Collection): Record<string, string> => ({
	...(title.trim() === '' && { title: 'empty' }),
	...(plans.length === 0 && { plans: 'collection-needs-plans' })
});

export const gatheringMoves = ['up', 'down', 'remove'] as const;
export interface GatheringMove {
	readonly kind: (typeof gatheringMoves)[number];
	readonly id: string;
}

/** The same with one plan earlier, later or gone; where there is nowhere to go, as it was. */
export function rearranged(collection: Collection, { kind, id }: GatheringMove): Collection {
	const { plans } = collection;
	const from = plans.findIndex((one) => one.id === id);
	if (from < 0) return collection;
	const others = plans.filter((one) => one.id !== id);
	if (kind === 'remove') return { ...collection, plans: others };
	const to = Math.min(Math.max(from + (kind === 'up' ? -1 : 1), 0), others.length);
	return { ...collection, plans: others.toSpliced(to, 0, ...plans.slice(from, from + 1)) };
}
