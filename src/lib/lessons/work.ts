import type { Language, ReturnReason } from '#lib/moderation/submission.ts';
import { Refused } from '#lib/platform/refused.ts';

/** What stands in the library: a session plan, how one went, plans put together by somebody, words out of a letter. */
export const workKinds = ['lesson', 'reflection', 'collection', 'excerpt'] as const;
export type WorkKind = (typeof workKinds)[number];

/** For whom, from few to everybody: both classes of the exchange, all sister communities, the public. */
export const audiences = ['exchange', 'communities', 'public'] as const;
export type Audience = (typeof audiences)[number];

/** Of Creative Commons, version 4.0; the first one is offered first. */
export const licences = ['by-sa', 'by', 'by-nc-sa'] as const;
export type Licence = (typeof licences)[number];

/** As the licences are called, and where their text stands. */
export const licenceName = (licence: Licence): string => `CC ${licence.toUpperCase()} 4.0`;
export const licenceAddress = (licence: Licence): string =>
	`https://creativecommons.org/licenses/${licence}/4.0/`;

/** Where the newest words of a work are. What was shared before stays shared until newer words take its place. */
export type WorkState =
	| { status: 'draft' }
	| { status: 'with-moderator'; submissionId: string; since: number }
	| { status: 'returned'; by: string; at: number; reason: ReturnReason; note: string }
	| { status: 'shared'; since: number }
	| { status: 'safeguarded'; at: number; was: Exclude<WorkState, { status: 'safeguarded' }> }
	| {
			status: 'withdrawn';
			by: string;
			at: number;
			was?: Extract<WorkState, { status: 'returned' }>;
	  };

export type WorkStatus = WorkState['status'];

/** The same for whoever writes it: what is shared is held from its readers while a family says no to what it quotes. */
export type Standing = WorkStatus | 'held';

export interface Work<Doc = unknown> {
	readonly id: string;
	readonly kind: WorkKind;
	readonly classId: string;
	/** Where it was handed in; null as long as it only lies on a desk. */
	readonly exchangeId: string | null;
	readonly authorId: string;
	readonly language: Language;
	readonly doc: Doc;
	readonly state: WorkState;
	/** For whom it is meant, and under which licence. */
	readonly audience: Audience;
	readonly licence: Licence;
	readonly revisionId: string | null;
	readonly adaptedFrom: string | null;
	readonly adaptedFromRevision: string | null;
	readonly about: string | null;
	readonly version: number;
	readonly createdAt: number;
	readonly updatedAt: number;
	/** The exchange and both communities; before it is handed in, nowhere. */
	readonly places: readonly string[];
	/** Both classes of the exchange; before it is handed in, its own. */
	readonly classIds: readonly string[];
	/** What of it may be read by others now, and by whom. */
	readonly live: { readonly releaseId: string; readonly audience: Audience } | null;
}

/** Every move that there is; what is not listed cannot happen. */
export const moves: Record<WorkStatus, readonly WorkStatus[]> = {
	draft: ['draft', 'with-moderator', 'withdrawn', 'safeguarded'],
	returned: ['draft', 'with-moderator', 'withdrawn', 'safeguarded'],
	'with-moderator': ['shared', 'returned', 'draft', 'safeguarded', 'withdrawn'],
	shared: ['draft', 'with-moderator', 'withdrawn', 'safeguarded'],
	safeguarded: ['draft', 'withdrawn'],
	withdrawn: ['draft', 'returned', 'safeguarded']
};

export const standingOf = ({ state, live }: Pick<Work, 'state' | 'live'>): Standing =>
	state.status === 'shared' && live === null ? 'held' : state.status;

/** It lies on a desk, and whoever may write it changes it. */
export const isEditable = ({ state }: Pick<Work, 'state'>): boolean =>
	state.status !== 'with-moderator' && state.status !== 'safeguarded';

export const movedOn = ({ state }: Pick<Work, 'state'>) =>
	new Refused('conflict', 'lesson-moved-on', { status: state.status });

function move<Doc>(work: Work<Doc>, state: WorkState): Work<Doc> {
	if (!moves[work.state.status].includes(state.status)) throw movedOn(work);
	return { ...work, state };
}

/** Other words: what was returned, shared or put away is a draft again. */
export function rewrite<Doc>(work: Work<Doc>, doc: Doc): Work<Doc> {
	if (!isEditable(work)) throw movedOn(work);
	const keeps = work.state.status === 'returned' || work.state.status === 'draft';
	return { ...(keeps ? work : move(work, { status: 'draft' })), doc };
}

export const handIn = <Doc>(
	work: Work<Doc>,
	frozen: { revisionId: string; submissionId: string },
	since: number
): Work<Doc> => ({
	...move(work, { status: 'with-moderator', submissionId: frozen.submissionId, since }),
	revisionId: frozen.revisionId
});

/** Taken out of the line again by whoever handed it in, to go on writing. */
export const takeOutOfLine = <Doc>(work: Work<Doc>): Work<Doc> => {
	if (work.state.status !== 'with-moderator') throw movedOn(work);
	return move(work, { status: 'draft' });
};

export const returnToAuthor = <Doc>(
	work: Work<Doc>,
	{ by, reason, note }: { by: string; reason: ReturnReason; note: string },
	at: number
): Work<Doc> => move(work, { status: 'returned', by, at, reason, note });

export const share = <Doc>(work: Work<Doc>, since: number): Work<Doc> =>
	move(work, { status: 'shared', since });

/** Away from everybody but those who wrote it. */
export const withdraw = <Doc>(work: Work<Doc>, by: string, at: number): Work<Doc> =>
	move(work, { status: 'withdrawn', by, at });

/** What nobody reads, and what waits for nobody; what is shared is taken away from its readers first. */
export const mayBePutAside = ({ state, live }: Pick<Work, 'state' | 'live'>): boolean =>
	live === null && (state.status === 'draft' || state.status === 'returned');

/** Out of the way of whoever writes, with the note that it came back with. */
export const putAside = <Doc>(work: Work<Doc>, by: string, at: number): Work<Doc> =>
	move(work, {
		...{ status: 'withdrawn', by, at },
		...(work.state.status === 'returned' && { was: work.state })
	});

/** On its desk again. */
export const bringBack = <Doc>(work: Work<Doc>): Work<Doc> => {
	if (work.state.status !== 'withdrawn') throw movedOn(work);
	return move(work, work.state.was ?? { status: 'draft' });
};

/** The note with which it came back speaks of its words, and goes where they go. */
export function withoutNote<Doc>(work: Work<Doc>): Work<Doc> {
	const { state } = work;
	if (state.status === 'withdrawn') {
		const { status, by, at } = state;
		return { ...work, state: { status, by, at } };
	}
	if (state.status === 'safeguarded')
		return { ...work, state: { ...state, was: { status: 'draft' } } };
	return work;
}

/** Nobody sees it but two named people, wherever it was. */
export function safeguard<Doc>(work: Work<Doc>, at: number): Work<Doc> {
	const was = work.state;
	if (was.status === 'safeguarded') throw movedOn(work);
	return move(work, { status: 'safeguarded', at, was });
}

/** They let it go: it lies on its desk again, and whoever wrote it hands it in anew. */
export const letGo = <Doc>(work: Work<Doc>): Work<Doc> => move(work, { status: 'draft' });

/** Somebody wrote in it since it was put aside and shown: nobody deletes what they did not see. */
export const notErased = () => new Refused('conflict', 'lesson-not-erased');

/** Somebody else, or another window, wrote in it since this page was opened. */
export const changedMeanwhile = ({ version }: Pick<Work, 'version'>) =>
	new Refused('conflict', 'lesson-changed-meanwhile', { version });
