import type { Language, ReturnReason } from '#lib/moderation/submission.ts';
import { Refused } from '#lib/platform/refused.ts';

/** What somebody took with a telephone, or what a child drew and somebody took a picture of. */
export const photoKinds = ['photo', 'drawing'] as const;
export type PhotoKind = (typeof photoKinds)[number];

/** Where a photo is, with what only that place knows; docs/decisions/001 says it for letters, 025 for photos. */
export type PhotoState =
	| { status: 'draft' }
	| { status: 'with-moderator'; submissionId: string; since: number }
	| { status: 'returned'; by: string; at: number; reason: ReturnReason; note: string }
	| { status: 'approved'; translationId: string; since: number }
	| { status: 'translating'; translationId: string; since: number }
	| { status: 'translation-review'; translationId: string; since: number }
	| { status: 'ready'; since: number }
	| { status: 'released'; at: number }
	| { status: 'safeguarded'; at: number; was: Exclude<PhotoState, { status: 'safeguarded' }> }
	| { status: 'withdrawn'; by: string; at: number }
	| { status: 'recalled'; by: string; at: number };

export type PhotoStatus = PhotoState['status'];

export interface Photo {
	readonly id: string;
	readonly exchangeId: string;
	readonly classId: string;
	readonly toClassId: string;
	readonly kind: PhotoKind;
	/** The child who drew it, or the teacher who took it. */
	readonly authorId: string;
	/** The teacher who brought it in. */
	readonly madeBy: string;
	readonly pictureId: string;
	readonly language: Language;
	/** What there is to see, for whoever does not see it. */
	readonly alt: string;
	readonly caption: string;
	readonly theme: string;
	/** Faces that a machine counted; null when it did not look. */
	readonly faces: number | null;
	/** Somebody looked and says that nobody can be recognised. */
	readonly nobody: boolean;
	/** Children of the class who are in it. */
	readonly childIds: readonly string[];
	readonly state: PhotoState;
	readonly revisionId: string | null;
	readonly decisionId: string | null;
	readonly version: number;
	readonly createdAt: number;
	/** The exchange and both communities. */
	readonly places: readonly string[];
}

/** Every move that there is; what is not listed cannot happen. */
export const moves: Record<PhotoStatus, readonly PhotoStatus[]> = {
	draft: ['with-moderator', 'withdrawn'],
	returned: ['with-moderator', 'withdrawn'],
	'with-moderator': ['approved', 'ready', 'returned', 'safeguarded', 'withdrawn'],
	approved: ['translating', 'safeguarded', 'withdrawn'],
	translating: ['approved', 'translation-review', 'safeguarded', 'withdrawn'],
	'translation-review': ['translating', 'ready', 'safeguarded', 'withdrawn'],
	ready: ['released', 'safeguarded', 'withdrawn'],
	released: ['recalled', 'safeguarded'],
	safeguarded: ['with-moderator', 'released', 'withdrawn', 'recalled'],
	withdrawn: ['safeguarded'],
	recalled: ['safeguarded']
};

export const mayMove = (from: PhotoStatus, to: PhotoStatus): boolean => moves[from].includes(to);

/** Somebody can be recognised in it, says the teacher or a machine that counts faces: two moderators look at it. */
export const showsSomebody = ({ childIds, faces }: Pick<Photo, 'childIds' | 'faces'>): boolean =>
	childIds.length > 0 || (faces ?? 0) > 0;

/** It lies with the teacher, who may change it. */
export const isEditable = ({ state }: Pick<Photo, 'state'>): boolean =>
	state.status === 'draft' || state.status === 'returned';

/** Handed in and not with its readers yet: somebody on our side looks after it. */
export const underWay: readonly PhotoStatus[] = [
	'with-moderator',
	'approved',
	'translating',
	'translation-review',
	'ready'
];

export const movedOn = ({ state }: Photo) =>
	new Refused('conflict', 'photo-moved-on', { status: state.status });

function move(photo: Photo, state: PhotoState): Photo {
	if (photo.state.status === 'safeguarded' || !mayMove(photo.state.status, state.status))
		throw movedOn(photo);
	return { ...photo, state };
}

export const handIn = (
	photo: Photo,
	frozen: { revisionId: string; submissionId: string },
	since: number
): Photo => ({
	...move(photo, { status: 'with-moderator', submissionId: frozen.submissionId, since }),
	revisionId: frozen.revisionId,
	decisionId: null
});

export const returnToTeacher = (
	photo: Photo,
	{ by, reason, note }: { by: string; reason: ReturnReason; note: string },
	at: number
): Photo => move(photo, { status: 'returned', by, reason, note, at });

/** Approved, and the other class reads its language: it waits for mail day. */
export const approveAsItIs = (photo: Photo, decisionId: string, since: number): Photo => ({
	...move(photo, { status: 'ready', since }),
	decisionId
});

export const approveForTranslation = (
	photo: Photo,
	decisionId: string,
	translationId: string,
	since: number
): Photo => ({ ...move(photo, { status: 'approved', translationId, since }), decisionId });

export const waitForTranslator = (photo: Photo, translationId: string, since: number): Photo =>
	move(photo, { status: 'approved', translationId, since });

export const giveToTranslator = (photo: Photo, translationId: string, since: number): Photo =>
	move(photo, { status: 'translating', translationId, since });

export const reviewTranslation = (photo: Photo, translationId: string, since: number): Photo =>
	move(photo, { status: 'translation-review', translationId, since });

/** Its words are translated, and an approval of exactly this picture and these words is there. */
export function makeReady(photo: Photo, since: number): Photo {
	if (photo.state.status !== 'translation-review' || !photo.decisionId) throw movedOn(photo);
	return move(photo, { status: 'ready', since });
}

/** Nothing is released without an approval of exactly this picture and these words. */
export function release(photo: Photo, at: number): Photo {
	if (photo.state.status !== 'ready' || photo.decisionId === null) throw movedOn(photo);
	return move(photo, { status: 'released', at });
}

export const withdraw = (photo: Photo, by: string, at: number): Photo =>
	move(photo, { status: 'withdrawn', by, at });

export const recall = (photo: Photo, by: string, at: number): Photo =>
	move(photo, { status: 'recalled', by, at });

/** Nobody sees it but two named people, wherever it was. */
export function safeguard(photo: Photo, at: number): Photo {
	const was = photo.state;
	if (was.status === 'safeguarded') throw movedOn(photo);
	return move(photo, { status: 'safeguarded', at, was });
}

/** Something in it is covered now: the same photo with another picture. */
export const withPicture = (photo: Photo, pictureId: string): Photo => ({ ...photo, pictureId });

/** Whoever held it for review covered something in it: it is in line again, for somebody else. */
export function waitForAnother(
	photo: Photo,
	{ revisionId, submissionId }: { revisionId: string; submissionId: string },
	since: number
): Photo {
	if (photo.state.status !== 'with-moderator') throw movedOn(photo);
	return {
		...photo,
		state: { status: 'with-moderator', submissionId, since },
		revisionId,
		decisionId: null
	};
}

/** They let it go, and it had been on its way: a reviewer looks at it first. */
export function letGoToReview(
	photo: Photo,
	frozen: { revisionId: string; submissionId: string },
	since: number
): Photo {
	if (photo.state.status !== 'safeguarded') throw movedOn(photo);
	const { revisionId, submissionId } = frozen;
	return {
		...photo,
		state: { status: 'with-moderator', submissionId, since },
		revisionId,
		decisionId: null
	};
}

/** They let it go: it lies again where it lay. */
export function layBack(photo: Photo): Photo {
	if (photo.state.status !== 'safeguarded') throw movedOn(photo);
	return { ...photo, state: photo.state.was };
}

/** The words that are reviewed and translated with it: what there is to see, then what is said of it. */
export const wordsOf = ({ alt, caption }: Pick<Photo, 'alt' | 'caption'>): string =>
	caption ? `${alt}\n\n${caption}` : alt;

/** The same, read back from a text of two parts, also from a translated one. */
export function partsOf(words: string): { alt: string; caption: string } {
	const [alt = '', ...rest] = words.split('\n\n');
	return { alt, caption: rest.join('\n\n') };
}
