import type { Actor } from '#lib/identity/actor.ts';
import { day } from '#lib/platform/clock.ts';
import { mayReview } from '#lib/moderation/policy.ts';
import type { Doubt } from './doubt.ts';

/** Nobody waits longer than this for the one who approved it, ms. */
export const fallsToOthersAfter = 2 * day;

/**
 * A question about a translation is for whoever approved it, as long as they may review it still; then, or
 * when it waited too long, for everybody who may.
 *
 * @param away whether the one who approved it may not review it any more
 */
export const mayAnswerDoubt = (actor: Actor, doubt: Doubt, away: boolean, now: number): boolean =>
	doubt.letterStatus === 'released' &&
	doubt.askerId !== actor.id &&
	mayReview(actor, doubt.submission) &&
	(doubt.approvedBy === actor.id || away || now - doubt.askedAt > fallsToOthersAfter);
