import { day, hour } from '#lib/platform/clock.ts';

/** How a closed case ends: the letter stays where it is, or goes on. */
export type Ending = 'kept' | 'let-go';

/** `taken`: somebody looks after it now; `worry`: what another reviewer wrote who pressed as well. */
export type EntryKind = 'taken' | 'note' | 'file' | 'worry';

/** Whom to phone, or what to do. */
export type GuideKind = 'number' | 'step';

/** Why somebody was called: it was opened, nobody acted, nothing was written, or they were named just now. */
export type CallReason = 'opened' | 'hour' | 'two-days' | 'named' | 'no-lead';

/** So long the first of the two has to do something before the second is called; ms. */
export const actsWithin = hour;
/** So long they have to write down what was done; ms. */
export const writesWithin = 2 * day;
/** So long a case stays whole after it was closed; ms. */
export const keptFor = 365 * day;

export interface SafeguardCase {
	readonly id: string;
	readonly communityId: string;
	readonly exchangeId: string;
	/** The letter about which somebody pressed, by its id; others with the same words are held with it. */
	readonly workId: string;
	/** The text that somebody had in front of them. */
	readonly revisionId: string;
	readonly writtenBy: string;
	/** Where the letter was when it was frozen. */
	readonly fromStatus: string;
	readonly openedBy: string;
	readonly openedAt: number;
	readonly closedAt: number | null;
	readonly ending: Ending | null;
}

export type CaseState = 'open' | 'closed' | Ending;

export const stateOf = ({
	closedAt,
	ending
}: Pick<SafeguardCase, 'closedAt' | 'ending'>): CaseState =>
	ending ?? (closedAt === null ? 'open' : 'closed');

/** Until when nothing of a case may be erased; null while nobody knows, because it is open. */
export const keptUntil = ({ closedAt }: Pick<SafeguardCase, 'closedAt'>): number | null =>
	closedAt === null ? null : closedAt + keptFor;

export interface InHand {
	/** Somebody said that they look after it, wrote or did something. */
	readonly acted: boolean;
	/** What was done is written down. */
	readonly written: boolean;
}

/** What has to be done next in an open case, and until when; null once it is written down, or closed. */
export function dueIn(
	{ openedAt, closedAt }: Pick<SafeguardCase, 'openedAt' | 'closedAt'>,
	{ acted, written }: InHand
): { what: 'act' | 'write'; at: number } | null {
	if (closedAt !== null || written) return null;
	return acted
		? { what: 'write', at: openedAt + writesWithin }
		: { what: 'act', at: openedAt + actsWithin };
}
