import { goesOn, type Days } from '#lib/consent/held.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import type { Db } from '#lib/platform/database.ts';
import { maySeeOutcome, outcomeLasts } from '../policy.ts';
import { findTranslations, sourceInLine } from '../queries.server.ts';

/** So many thanks stand on one's own page. */
const mostThanks = 10;

/**
 * The thanks for this person's translations that were approved in the last thirty days, newest first, as each stands
 * on its own page. Who thanked is not said.
 */
export async function thanksReceived(db: Db, actor: Actor, days: Days, now: number) {
	const rows = await db
		.selectFrom('textTranslation')
		.innerJoin('revision as source', 'source.id', 'textTranslation.sourceRevisionId')
		.innerJoin('decision', 'decision.id', 'textTranslation.decisionId')
		.innerJoin('thanks', 'thanks.submissionId', 'decision.submissionId')
		.select(['textTranslation.id', 'decision.at', 'thanks.ready', 'thanks.note'])
		.select(['textTranslation.sourceLanguage', 'textTranslation.targetLanguage'])
		.where(goesOn(sourceInLine, days))
		.where('textTranslation.translatorId', '=', actor.id)
		.where('textTranslation.status', '=', 'approved')
		.where('textTranslation.takenBackAt', 'is', null)
		.where('decision.authorId', '=', actor.id)
		.where('decision.at', '>', now - outcomeLasts)
		.orderBy('decision.at', 'desc')
		.orderBy('textTranslation.id')
		.limit(mostThanks)
		.execute();
	const texts = await findTranslations(
		db,
		rows.map(({ id }) => id)
	);
	return rows.filter(({ id, at }) => {
		const text = texts.get(id);
		return text !== undefined && maySeeOutcome(actor, text, at, now);
	});
}

/** How often somebody was thanked within some time; of older thanks only their number is told. */
export async function countThanks(
	db: Db,
	personId: string,
	{ from, until }: { from: number; until: number }
): Promise<number> {
	const { times } = await db
		.selectFrom('thanks')
		.innerJoin('submission', 'submission.id', 'thanks.submissionId')
		.select((eb) => eb.fn.countAll().as('times'))
		.where('submission.kind', '=', 'translation')
		.where('submission.authorId', '=', personId)
		.where('thanks.at', '>=', from)
		.where('thanks.at', '<', until)
		.executeTakeFirstOrThrow();
	return Number(times);
}
