import { beforeRecorded, whenRecorded } from './audit/audit.server.ts';
import { layBeside } from './delivery/reading/later-translation.server.ts';
import { takePhotoAway } from './delivery/pictures/releasing.server.ts';
import { takeAway } from './delivery/recall.server.ts';
import { handReportsOver } from './delivery/reporting/ending.server.ts';
import { withClasses } from './exchanges/membership.server.ts';
import { whenLeft } from './exchanges/roster/roster.server.ts';
import { giveBackWith } from './giving-back.server.ts';
import type { Actor } from './identity/actor.ts';
import { knownPerson } from './identity/people.server.ts';
import { followMentors } from './mentors-follow.server.ts';
import {
	followDecision as letterFollowsDecision,
	followTranslation
} from './letters/way/following.server.ts';
import { keepLetters } from './letters/way/locking-away.server.ts';
import { closeForLeaver, whenRecalled } from './letters/way/taking-back.server.ts';
import { whenDecided } from './moderation/moderation.server.ts';
import { keepWith } from './moderation/safeguarding/keeping.server.ts';
import { communitiesLedBy } from './moderation/safeguarding/leads.server.ts';
import {
	followDecision as photoFollowsDecision,
	followTranslation as photoFollowsTranslation
} from './photos/way/following.server.ts';
import { whenPhotoRecalled } from './photos/way/taking-back.server.ts';
import { spreadNews } from './news.server.ts';
import type { Db } from './platform/database.ts';
import { forgetWhenRefused } from './translation/drafts/forget.server.ts';
import { followDecision as translationFollowsDecision } from './translation/following.server.ts';
import { whenMoved } from './translation/moving.server.ts';

/** Joins what must not know each other: reviewers decide, and the works of each kind follow. */
export function wire() {
	whenDecided('letter', letterFollowsDecision);
	whenDecided('translation', translationFollowsDecision);
	whenDecided('photo', photoFollowsDecision);
	keepWith({
		...keepLetters,
		async lockAway(db, letterId, by, now) {
			await handReportsOver(db, letterId, by, now);
			return keepLetters.lockAway(db, letterId, by, now);
		}
	});
	whenMoved(async (db, event) => {
		await followTranslation(db, event);
		await photoFollowsTranslation(db, event);
		await layBeside(db, event);
	});
	whenRecalled(takeAway);
	whenPhotoRecalled(takePhotoAway);
	whenLeft('letters', (db, { childId, now }) => closeForLeaver(db, childId, now));
	beforeRecorded(async (db, entry) => {
		await followMentors(db, entry);
		await giveBackWith(db, entry);
	});
	whenRecorded(async (db, entry) => {
		await spreadNews(db, entry);
		await forgetWhenRefused(db, entry);
	});
}

/** Who is asking, with everything that policies look at; null when they may not ask at all. */
export async function loadActor(db: Db, personId: string, now: number): Promise<Actor | null> {
	const person = await knownPerson(db, personId, now);
	if (!person) return null;
	const leads = person.kind === 'adult' ? await communitiesLedBy(db, personId, now) : [];
	return { ...(await withClasses(db, person, now)), leads };
}
