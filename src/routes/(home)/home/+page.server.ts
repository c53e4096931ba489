import { redirect } from '@sveltejs/kit';
import { daysNow } from '#lib/consent/held.server.ts';
import { holdsAnywhere } from '#lib/identity/actor.ts';
import { readsForOthers } from '#lib/identity/levels.ts';
import { doubtsFor } from '#lib/delivery/doubting/answering.server.ts';
import { countReportsFor } from '#lib/delivery/reporting/taking.server.ts';
import { waitingFor } from '#lib/identity/people/waiting-for.server.ts';
import { toCompare } from '#lib/letters/pages/comparing/comparing.server.ts';
import { callsNotMailed } from '#lib/moderation/safeguarding/mailing.server.ts';
import { openCases } from '#lib/moderation/safeguarding/queries.server.ts';
import { unread } from '#lib/notifications/notifications.server.ts';
import { localDate } from '#lib/platform/dates.ts';
import { answered } from '../../answer.ts';
import { actorOf } from '../../signed-in.ts';
import { waitingForCoordinator } from './coordinating.ts';
import { waitingInClasses } from './teaching.ts';
import { waitingForReviewer } from './reviewing.ts';
import { waitingForTranslator } from './translating.ts';
import type { PageServerLoadEvent } from './$types';

/** How many lines of news fit on the home page. */
const newsHere = 5;

export const load = answered(async ({ locals }: PageServerLoadEvent) => {
	const actor = actorOf(locals);
	if (actor.kind === 'child') redirect(303, '/mailbox');
	const { db } = locals;
	const now = locals.clock.now();
	const translates = holdsAnywhere(actor, 'translator');
	const reviews = readsForOthers(actor);
	const days = translates || reviews ? await daysNow(db, now) : null;
	const news = await unread(db, actor.id);
	return {
		now,
		today: localDate(now, actor.timeZone),
		timeZone: actor.timeZone,
		waitingFor: await waitingFor(db, actor, now),
		/** Their role as a reviewer starts after it. */
		practice: actor.practice === 'before',
		classes: await waitingInClasses(db, actor, now),
		reports: holdsAnywhere(actor, 'moderator') ? await countReportsFor(db, actor, now) : 0,
		reviews: days && (await waitingForReviewer(db, actor, days)),
		/** What readers ask about translations that this person approved. */
		doubts: reviews ? (await doubtsFor(db, actor, now)).length : 0,
		texts: days && translates ? await waitingForTranslator(db, actor, days) : null,
		/** Typed from paper by classes that named this person to compare it. */
		compares: (await toCompare(db, actor)).length,
		looksAfter:
			actor.leads.length > 0
				? {
						...(await openCases(db, actor, now)),
						notMailed: (await callsNotMailed(db, { personId: actor.id })).length > 0
					}
				: null,
		coordination: holdsAnywhere(actor, 'coordinator')
			? await waitingForCoordinator(db, actor, now)
			: null,
		news: news.slice(0, newsHere),
		moreNews: news.length > newsHere
	};
});
