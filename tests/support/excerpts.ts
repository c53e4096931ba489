import { quotableLetter } from '#lib/delivery/excerpting/readable.server.ts';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { placeOf, sentencesOf } from '#lib/lessons/excerpting/excerpt.ts';
import {
	authorizeExcerpt,
	beginExcerpt,
	handInExcerpt
} from '#lib/lessons/excerpting/excerpting.server.ts';
import type { Audience } from '#lib/lessons/work.ts';
import type { Use } from '#lib/consent/consent.ts';
import type { Db } from '#lib/platform/database.ts';
import { addSecondReviewer } from './second-reviewer.ts';
import { act, actorOf, stepsOf } from './steps.ts';
import type { World } from './world.ts';

/** Laura takes words out of delivered letters of her class. */
export function excerptStepsOf(db: Db, world: World, now: number) {
	const steps = stepsOf(db, world, now);
	const classId = world.classes.cambridge;
	const laura = () => actorOf(db, world.adults.laura, now);

	async function familySays(childId: string, use: Use, answer: 'yes' | 'no') {
		const said = { answer, untilOn: null };
		await db
			.insertInto('consentNow')
			.values({ childId, use, ...said })
			.onConflict((conflict) => conflict.columns(['childId', 'use']).doUpdateSet(said))
			.execute();
	}

	/** @param said other words than those that stand there */
	async function takeOut(letterId: string, sentences: readonly number[], said?: string) {
		const klass = await authorizeClass(db, await laura(), 'teach', classId);
		const letter = await quotableLetter(db, { letterId, classId });
		if (!letter) throw new Error('Nobody reads that letter.');
		const { text, language, covers, revisionId, writer, by } = letter;
		const place = placeOf(sentencesOf(text, language, covers), sentences);
		const words = said ?? text.slice(place.from, place.to);
		const where = { theme: 'nieve', letterId, revisionId, ...place };
		const doc = { language, writer, by, words, ...where };
		return beginExcerpt(db, klass, { act: act(), doc }, now);
	}

	async function handInWords(id: string, letterId: string, audience: Audience = 'exchange') {
		const excerpt = await authorizeExcerpt(db, await laura(), 'share', { id, letterId });
		const form = { act: act(), exchangeId: world.exchangeId, base: excerpt.subject.version };
		return handInExcerpt(db, excerpt, { ...form, audience }, now);
	}

	/** Whatever the family is asked for is allowed, and for everybody two read it. */
	async function shareWords(
		letterId: string,
		sentences: readonly number[],
		audience: Audience = 'exchange',
		said?: string
	) {
		const letter = await quotableLetter(db, { letterId, classId });
		for (const use of ['anthology', 'public-web'] as const)
			await familySays(letter?.writer ?? '', use, 'yes');
		const id = await takeOut(letterId, sentences, said);
		await handInWords(id, letterId, audience);
		if (audience === 'public')
			await steps.approveLetter(
				id,
				await addSecondReviewer(db, world, now, ['es', 'en'], `Elena${id} Alas`)
			);
		await steps.approveLetter(id);
		return id;
	}

	return { ...steps, familySays, takeOut, handInWords, shareWords };
}
