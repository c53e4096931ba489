import { normsOf } from '#lib/exchanges/agreement/queries.server.ts';
import { otherLocale } from '#lib/i18n/locale.ts';
import { holds, type Actor } from '#lib/identity/actor.ts';
import { placesOf } from '#lib/identity/places.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { findLetter, letterOfRevision } from '#lib/letters/queries.server.ts';
import { earlierReturns } from '#lib/letters/way/earlier-returns.server.ts';
import { reviewedExchanges } from '#lib/moderation/queue/line.server.ts';
import type { Submission } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import { glossaryFor } from '#lib/translation/glossary/queries.server.ts';
import { findTranslation } from '#lib/translation/queries.server.ts';
import { earlierBetween } from './earlier.server.ts';

/**
 * What stands around a text that somebody reviews: what the two wrote to each other before, why letters of this
 * author came back, what the classes agreed, and its hard words. Delivered letters only for whoever may look back
 * at them; no numbers about a child.
 *
 * @param original the words as they were written, also when a translation is reviewed
 */
export async function backgroundOf(
	db: Db,
	{ actor, subject }: Authorized<Submission, 'review'>,
	original: string
) {
	const { kind, workId, exchangeId, language, sourceLanguage, writtenBy, places } = subject;
	const letter = kind === 'letter' ? await findLetter(db, workId) : await letterBehind(db, workId);
	const from = sourceLanguage ?? language;
	const norms = await normsOf(db, exchangeId);
	const author = { authorId: writtenBy, except: workId, places: placesOf(actor, 'moderator') };
	return {
		earlier:
			letter?.recipientId && holds(actor, 'moderator', places)
				? await earlierBetween(db, {
						authorId: writtenBy,
						recipientId: letter.recipientId,
						exchangeIds: await looksBackIn(db, actor)
					})
				: null,
		returns: kind === 'letter' ? await earlierReturns(db, author) : [],
		norms: norms.map(({ textEs, textEn }) => (actor.language === 'es' ? textEs : textEn)),
		glossary: (await glossaryFor(db, original, from)).map(({ term, meanings, strategy }) => ({
			term,
			meaning: meanings.join(', '),
			keep: strategy === 'explain' || strategy === 'keep'
		})),
		from,
		to: otherLocale(from)
	};
}

/** Where this moderator reads delivered letters again: not where they teach or taught, nor where they hold no role. */
const looksBackIn = async (db: Db, actor: Actor) =>
	(await reviewedExchanges(db, actor)).filter(({ everyKind }) => everyKind).map(({ id }) => id);

async function letterBehind(db: Db, translationId: string) {
	const translation = await findTranslation(db, translationId);
	return translation && letterOfRevision(db, translation.sourceRevisionId);
}
