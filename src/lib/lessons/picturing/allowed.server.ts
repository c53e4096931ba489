import { sql, type RawBuilder } from 'kysely';
import { dayAtHome, type AskedBesides } from '#lib/consent/held.server.ts';
import { childrenWithLive } from '#lib/consent/live.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { localDate } from '#lib/platform/dates.ts';
import { Refused } from '#lib/platform/refused.ts';
import type { Submission } from '#lib/moderation/submission.ts';
import type { AlsoSpeaks } from '#lib/translation/drafts/gate.server.ts';
import { findTranslation } from '#lib/translation/queries.server.ts';
import {
	excerptsWithoutLetter,
	lostItsLetter,
	refuseWordsWithoutLetter
} from '../excerpting/readable.server.ts';
import { audiences, type Audience } from '../work.ts';
import { asksOf, placesOfWords, type Ask } from './asks.ts';
import type { Pictured } from './pictured.ts';

/*
 * A family's yes is asked for when a work is handed in, when it is approved and translated, and each time that
 * somebody reads it. Computed at every gate and never stored.
 */

/** Children without a live yes for what is asked of them, today at their home. */
export async function withoutYes(db: Db, asks: readonly Ask[], now: number): Promise<string[]> {
	if (asks.length === 0) return [];
	const children = await db
		.selectFrom('person')
		.innerJoin('community', 'community.id', 'person.communityId')
		.select(['person.id', 'community.timeZone'])
		.where('person.id', 'in', [...new Set(asks.map(({ childId }) => childId))])
		.execute();
	const missing = new Set<string>();
	for (const { id, timeZone } of children)
		for (const { use } of asks.filter(({ childId }) => childId === id))
			if (!(await childrenWithLive(db, use, [id], localDate(now, timeZone))).has(id))
				missing.add(id);
	return [...missing];
}

/** What was asked for when these words were frozen. */
export const asksOfRevision = (db: Db, revisionId: string): Promise<Ask[]> =>
	db
		.selectFrom('libraryAsk')
		.select(['place', 'childId', 'use'])
		.where('revisionId', '=', revisionId)
		.execute();

export const isHeldForFamilies = async (db: Db, revisionId: string, now: number) =>
	(await withoutYes(db, await asksOfRevision(db, revisionId), now)).length > 0;

/**
 * A work stops where it is, with its translation, while the family of somebody in it says no, or not yes any more; words
 * out of a letter also while its own readers do not read it.
 */
export async function refuseWhileFamiliesAreAsked(
	db: Db,
	{ kind, workId, revisionId }: Pick<Submission, 'kind' | 'workId' | 'revisionId'>,
	now: number
): Promise<void> {
	const text = kind === 'translation' ? await findTranslation(db, workId) : undefined;
	if (kind !== 'lesson' && text?.sourceKind !== 'lesson') return;
	const frozen = text?.sourceRevisionId ?? revisionId;
	await refuseWordsWithoutLetter(db, frozen);
	if (await isHeldForFamilies(db, frozen, now)) throw new Refused('conflict', 'waits-for-family');
}

/** What `withoutYes` says of frozen words, in SQL: for lines. Words out of a letter wait for that letter as well. */
export const familiesOfWork: AskedBesides = (revision, days) => sql<number>`(
	case when exists (
		select 1 from library_ask as ask
		inner join person as asked on asked.id = ask.child_id
		left join consent_now as said on said.child_id = ask.child_id and said.use = ask.use
			and said.answer = 'yes'
			and (said.until_on is null or said.until_on >= ${dayAtHome('asked', days)})
		where ask.revision_id = ${revision} and said.child_id is null
	) or ${lostItsLetter(revision)} then 0 else 1 end
)`;

/**
 * The pictures of a released revision that its readers may still see, by what is no longer allowed: a no takes a picture
 * away at once, a yes that came to its end keeps what was released.
 */
export async function placesTakenAway(db: Db, revisionId: string): Promise<Set<string>> {
	const rows = await db
		.selectFrom('libraryAsk')
		.leftJoin('consentNow', (join) =>
			join
				.onRef('consentNow.childId', '=', 'libraryAsk.childId')
				.onRef('consentNow.use', '=', 'libraryAsk.use')
				.on('consentNow.answer', '=', 'yes')
		)
		.select('libraryAsk.place')
		.where('libraryAsk.revisionId', '=', revisionId)
		.where('consentNow.childId', 'is', null)
		.execute();
	return new Set(rows.map(({ place }) => place));
}

/** Whether somebody is quoted in frozen words whose family took its yes back: none of these words is shown any more. */
export const isTakenBack = (revision: RawBuilder<unknown>) => sql<boolean>`exists (
	select 1 from library_ask as ask
	left join consent_now as said on said.child_id = ask.child_id and said.use = ask.use
		and said.answer = 'yes'
	where ask.revision_id = ${revision} and ask.place in (${sql.join(placesOfWords)}) and said.child_id is null
)`;

/**
 * Works of which somebody is quoted whose family took its yes back, and words out of a letter that its readers read no
 * more: only those who write them read them.
 */
export const worksTakenBack = () => sql<string>`(
	select released.work_id from library_ask as ask
	inner join library_release as released on released.revision_id = ask.revision_id
		and released.ended_at is null
	left join consent_now as said on said.child_id = ask.child_id and said.use = ask.use
		and said.answer = 'yes'
	where ask.place in (${sql.join(placesOfWords)}) and said.child_id is null
	union all ${excerptsWithoutLetter()}
)`;

/** The children whose words stand in frozen texts of the library, and what their families are asked for, as a query. */
export const speakers: AlsoSpeaks = () => sql`(
	select revision_id, child_id, use from library_ask where place in (${sql.join(placesOfWords)})
)`;

/** With whom words out of a letter may be shared, says the family of whoever wrote it today. */
export async function audiencesAllowed(
	db: Db,
	doc: Pick<Pictured, 'writer'>,
	now: number
): Promise<Audience[]> {
	const allowed: Audience[] = [];
	for (const audience of audiences)
		if ((await withoutYes(db, asksOf(doc, audience), now)).length === 0) allowed.push(audience);
	return allowed;
}
