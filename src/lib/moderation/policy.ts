import { holds, teachesNeither, type Actor } from '#lib/identity/actor.ts';
import { mayMentorAt, reviewsTranslations } from '#lib/identity/levels.ts';
import type { Submission } from './submission.ts';

/** Nobody decides about what they wrote, typed, translated, teach or taught, whatever their roles. */
const isIndependent = (actor: Actor, item: Submission) =>
	item.authorId !== actor.id &&
	item.writtenBy !== actor.id &&
	!item.makers.includes(actor.id) &&
	teachesNeither(actor, { id: item.exchangeId, classIds: item.classIds });

/** A reviewer reads what was written; of a translation, both languages. */
const readsIt = (actor: Actor, item: Submission) =>
	actor.reads.includes(item.language) &&
	(item.sourceLanguage === null || actor.reads.includes(item.sourceLanguage));

/**
 * Moderators review everything; trusted translators review each other's translations; what a student
 * wrote is their mentor's to decide, and no other translator's.
 */
const hasTheRole = (actor: Actor, item: Submission) =>
	holds(actor, 'moderator', item.places) ||
	(item.kind === 'translation' &&
		(item.byStudent
			? item.mentorId === actor.id && mayMentorAt(actor, item.places)
			: reviewsTranslations(actor, item.places)));

export const mayReview = (actor: Actor, item: Submission): boolean =>
	hasTheRole(actor, item) && readsIt(actor, item) && isIndependent(actor, item);
