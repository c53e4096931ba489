import { withClasses } from '#lib/exchanges/membership.server.ts';
import { teachersOf } from '#lib/exchanges/queries.server.ts';
import { holdersOf } from '#lib/identity/people/addressees.server.ts';
import { knownPerson } from '#lib/identity/people.server.ts';
import type { Letter } from '#lib/letters/letter.ts';
import { mayReview } from '#lib/moderation/policy.ts';
import type { Story } from '#lib/notifications/story.server.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import { findTranslation } from '#lib/translation/queries.server.ts';
import { isAsked } from './answering.server.ts';
import type { Doubt } from './doubt.ts';
import { findDoubt } from './queries.server.ts';

interface About {
	subjectId: string;
	at: number;
}

/** A question about a translation reaches whoever approved it; if they may not review it any more, everybody who may. */
export async function newsOfDoubt(
	db: InTransaction,
	{ subjectId, at }: About
): Promise<Story | undefined> {
	const doubt = await findDoubt(db, subjectId);
	if (!doubt) return undefined;
	const { exchangeId } = doubt.submission;
	return {
		to: (await isAsked(db, doubt, at)) ? [doubt.approvedBy] : await whoMayAnswer(db, doubt, at),
		news: { kind: 'doubt-waiting', subjectId: exchangeId, address: '/review' }
	};
}

async function whoMayAnswer(db: InTransaction, { submission }: Doubt, now: number) {
	const holders = [
		...(await holdersOf(db, 'moderator', submission.places)),
		...(await holdersOf(db, 'translator', submission.places))
	];
	const found: string[] = [];
	for (const id of new Set(holders)) {
		const person = await knownPerson(db, id, now);
		if (person && mayReview(await withClasses(db, person, now), submission)) found.push(id);
	}
	return found;
}

/** A teacher who asked hears why it is right; a child reads it beside the letter. */
export async function newsOfDoubtAnswer(
	db: InTransaction,
	{ subjectId }: About
): Promise<Story | undefined> {
	const doubt = await findDoubt(db, subjectId);
	if (doubt?.askerKind !== 'adult') return undefined;
	const { letterId, classId, askerId } = doubt;
	return {
		to: [askerId],
		news: {
			kind: 'doubt-answered',
			subjectId: letterId,
			address: `/class/${classId}/mail/${letterId}`
		}
	};
}

/** Whoever made the translation has it on their desk again; or every translator hears that it waits. */
export async function newsOfCorrecting(
	db: InTransaction,
	{ subjectId }: About
): Promise<Story | undefined> {
	const text = await findTranslation(db, subjectId);
	if (!text) return undefined;
	if (text.translatorId !== null)
		return {
			to: [text.translatorId],
			news: {
				kind: 'translation-to-correct',
				subjectId: text.id,
				address: `/translate/${text.id}`
			}
		};
	return {
		to: await holdersOf(db, 'translator', text.places),
		news: { kind: 'translation-waiting', subjectId: text.exchangeId, address: '/translate' }
	};
}

/** The class that has the letter on paper prints it anew. */
export const newsOfCorrection = async (
	db: InTransaction,
	{ id, recipientClassId }: Pick<Letter, 'id' | 'recipientClassId'>,
	at: number
): Promise<Story> => ({
	to: await teachersOf(db, recipientClassId, at),
	news: {
		kind: 'translation-corrected',
		subjectId: id,
		address: `/class/${recipientClassId}/mail/${id}`
	}
});
