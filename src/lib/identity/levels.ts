import { holdsAnywhere, type Actor, type TranslatorLevel } from './actor.ts';

/** Those who read what other translators wrote. */
export const reviewing: readonly TranslatorLevel[] = ['trusted'];

/** Beside whom a student may learn. */
export const mentoring: readonly TranslatorLevel[] = ['volunteer', 'trusted'];

const translatesAt = (
	actor: Actor,
	places: readonly string[],
	levels: readonly TranslatorLevel[]
): boolean =>
	actor.roles.some(
		({ role, scopeId, level }) =>
			role === 'translator' &&
			level !== undefined &&
			levels.includes(level) &&
			places.includes(scopeId)
	);

/** Whether this person reads others' translations there, as a translator. */
export const reviewsTranslations = (actor: Actor, places: readonly string[]): boolean =>
	translatesAt(actor, places, reviewing);

/** Whether this person may be asked to read what a student of theirs wrote there. */
export const mayMentorAt = (actor: Actor, places: readonly string[]): boolean =>
	translatesAt(actor, places, mentoring);

/** Who learns there and may nothing more in any of these places. */
export const isStudentAt = (actor: Actor, places: readonly string[]): boolean =>
	translatesAt(actor, places, ['student']) && !translatesAt(actor, places, mentoring);

/** Where a translator is of one of some levels: ids of communities, exchanges or classes. */
const placesAt = (actor: Actor, levels: readonly TranslatorLevel[]): string[] => [
	...new Set(
		actor.roles.flatMap(({ role, scopeId, level }) =>
			role === 'translator' && level !== undefined && levels.includes(level) ? [scopeId] : []
		)
	)
];

export const placesOfReviewing = (actor: Actor): string[] => placesAt(actor, reviewing);
export const placesOfMentoring = (actor: Actor): string[] => placesAt(actor, mentoring);

/**
 * Whether the pages of reviews are open to this person at all. One answer for their door and for what leads
 * there: who learns reads nothing for others.
 */
export const readsForOthers = (actor: Actor): boolean =>
	holdsAnywhere(actor, 'moderator') || placesOfMentoring(actor).length > 0;

/** Whether this translator learns, wherever they translate. */
export const isStudent = (actor: Actor): boolean =>
	placesAt(actor, ['student']).length > 0 && placesAt(actor, mentoring).length === 0;
