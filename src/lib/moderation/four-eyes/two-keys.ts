import type { Actor } from '#lib/identity/actor.ts';
import { twoModerators } from '#lib/exchanges/four-eyes.ts';
import type { Submission } from '../submission.ts';

/** The first of two approvals of a letter or photo. */
export interface FirstKey {
	personId: string;
	/** Where whoever turned it lives. */
	communityId: string;
	sha256: string;
}

/**
 * What a child wrote may ask for two moderators, and a photo in which somebody can be recognised always does; a
 * translation has its translator and its reader, and a session plan is what adults write for adults.
 */
export const needsTwoKeys = ({
	kind,
	fourEyes,
	twoKeys
}: Pick<Submission, 'kind' | 'fourEyes' | 'twoKeys'>): boolean =>
	kind !== 'translation' && (twoKeys || (kind !== 'lesson' && twoModerators(fourEyes)));

export type NoKey = 'own-first-key' | 'same-community' | 'neither-community' | 'first-elsewhere';

/** Why this person's approval is neither the first key nor the second; null when it is one of them. */
export function noKeyFor(
	actor: Pick<Actor, 'id' | 'communityId'>,
	item: Pick<Submission, 'fourEyes' | 'places'>,
	first: FirstKey | undefined
): NoKey | null {
	if (first?.personId === actor.id) return 'own-first-key';
	if (item.fourEyes !== 'moderators-of-both-communities') return null;
	if (!item.places.includes(actor.communityId)) return 'neither-community';
	if (!first) return null;
	// Turned when any two were enough: with one more, only one of the two communities would have read it.
	if (!item.places.includes(first.communityId)) return 'first-elsewhere';
	return first.communityId === actor.communityId ? 'same-community' : null;
}
