import { daysNow } from '#lib/consent/held.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Db } from '#lib/platform/database.ts';
import { notFound } from '#lib/platform/refused.ts';
import { wordChanges } from '#lib/platform/changes.ts';
import { refuseIfTextHeld } from '../held.server.ts';
import { maySeeText } from '../policy.ts';
import { segmentsOf } from '../queries.server.ts';
import type { TextTranslation } from '../translation.ts';
import { knownIn } from './known.server.ts';
import { lookUp } from './lookup.server.ts';
import type { Offer } from './offer.ts';

/** What was said before for one sentence of a text, for whoever has the text on their desk. */
export async function offersFor(
	db: Db,
	{ actor, subject }: Authorized<TextTranslation, 'translate'>,
	n: number,
	now: number
): Promise<Offer[]> {
	if (!maySeeText(actor, subject)) throw notFound();
	await refuseIfTextHeld(db, subject, now);
	const segments = await segmentsOf(db, subject.id);
	const at = segments.findIndex((segment) => segment.n === n);
	const sentence = segments[at];
	if (!sentence) throw notFound();
	const matches = await lookUp(db, await daysNow(db, now), {
		text: sentence.source,
		from: subject.sourceLanguage,
		to: subject.targetLanguage,
		before: segments[at - 1]?.source,
		after: segments[at + 1]?.source,
		known: await knownIn(db, subject.exchangeId),
		besides: subject.id,
		taughtIn: actor.taughtIn
	});
	return matches.map(({ source, target, score, inContext }) => ({
		target,
		percent: Math.floor(score * 100),
		inContext,
		changes: score === 1 ? [] : wordChanges(source, sentence.source)
	}));
}
