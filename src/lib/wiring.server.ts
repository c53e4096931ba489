import { sql } from 'kysely';
import { beforeRecorded, whenRecorded } from './audit/audit.server.ts';
import { whoIsAskedBesides } from './consent/held.server.ts';
import { whenConsentStands } from './consent/record.server.ts';
import { familyWithExcerpts } from './delivery/excerpting/freezing.server.ts';
import { letterOfExcerptIsRead } from './delivery/excerpting/readable.server.ts';
import { layBeside } from './delivery/reading/later-translation.server.ts';
import { takePhotoAway } from './delivery/pictures/releasing.server.ts';
import { takeAway } from './delivery/recall.server.ts';
import { handReportsOver } from './delivery/reporting/ending.server.ts';
import { withClasses } from './exchanges/membership.server.ts';
import { whenLeft } from './exchanges/roster/roster.server.ts';
import { giveBackWith } from './giving-back.server.ts';
import type { Actor } from './identity/actor.ts';
import { knownPerson } from './identity/people.server.ts';
import { textBeside } from './lessons/attaching/queries.server.ts';
import { refuseUnlessOpened } from './lessons/attaching/seeing.server.ts';
import { endExcerptsOf } from './lessons/excerpting/excerpting.server.ts';
import { whichLettersAreRead } from './lessons/excerpting/readable.server.ts';
import {
	followDecision as lessonFollowsDecision,
	followTranslation as lessonFollowsTranslation
} from './lessons/sharing/following.server.ts';
import { familiesOfWork, speakers } from './lessons/picturing/allowed.server.ts';
import { revisionsWithPicture } from './lessons/picturing/freezing.server.ts';
import {
	refuseTranslationOfWork,
	refuseUnlessPicturesSeen
} from './lessons/picturing/looking.server.ts';
import { enterAnewWith } from './lessons/searching/entering.server.ts';
import { isOfLibrary, keepLibrary } from './lessons/sharing/locking-away.server.ts';
import { followMentors } from './mentors-follow.server.ts';
import {
	followDecision as letterFollowsDecision,
	followTranslation
} from './letters/way/following.server.ts';
import { asSheets } from './letters/on-paper/taking-sheets.server.ts';
import { asWrittenOf } from './letters/pages/queries.server.ts';
import { refuseUnlessPagesSeen } from './letters/pages/looking.server.ts';
import { keepLetters } from './letters/way/locking-away.server.ts';
import { closeForLeaver, whenRecalled } from './letters/way/taking-back.server.ts';
import { beforeApproving, whenDecided } from './moderation/moderation.server.ts';
import { whatIsTranslated } from './moderation/queue/translated.server.ts';
import { whatStandsBeside } from './moderation/scanning/scans.server.ts';
import { keepWith, type Keeper } from './moderation/safeguarding/keeping.server.ts';
import { communitiesLedBy } from './moderation/safeguarding/leads.server.ts';
import { familiesOfPhoto } from './photos/describing/allowed.server.ts';
import { isAlsoFrozenIn } from './photos/faces/counting.server.ts';
import { closePhotosOfLeaver } from './photos/erase.server.ts';
import {
	refuseTranslationWhileFamiliesAsk,
	refuseUnlessLooked
} from './photos/reviewing/looking.server.ts';
import { takeFilesFor } from './photos/sending/takers.server.ts';
import {
	followDecision as photoFollowsDecision,
	followTranslation as photoFollowsTranslation
} from './photos/way/following.server.ts';
import { isPhoto, keepPhotos } from './photos/way/locking-away.server.ts';
import { whenPhotoRecalled } from './photos/way/taking-back.server.ts';
import { spreadNews } from './news.server.ts';
import { config } from './platform/config.server.ts';
import type { Db } from './platform/database.ts';
import { sealingKeyOf } from './platform/sealing.server.ts';
import { forgetWhenRefused } from './translation/drafts/forget.server.ts';
import { whoAlsoSpeaks } from './translation/drafts/gate.server.ts';
import { followDecision as translationFollowsDecision } from './translation/following.server.ts';
import { whenMoved } from './translation/moving.server.ts';
import { translatedText } from './translation/translated.server.ts';

/** Joins what must not know each other: reviewers decide, and the works of each kind follow. */
export function wire() {
	whenDecided('letter', letterFollowsDecision);
	whenDecided('translation', translationFollowsDecision);
	whenDecided('photo', photoFollowsDecision);
	whenDecided('lesson', lessonFollowsDecision);
	beforeApproving('photo', refuseUnlessLooked);
	beforeApproving('letter', refuseUnlessPagesSeen);
	beforeApproving('lesson', async (db, about) => {
		await refuseUnlessPicturesSeen(db, about);
		await refuseUnlessOpened(db, about);
	});
	beforeApproving('translation', async (db, about) => {
		await refuseTranslationWhileFamiliesAsk(db, about);
		await refuseTranslationOfWork(db, about);
	});
	whenConsentStands(enterAnewWith);
	whoIsAskedBesides(
		(revision, days) =>
			sql<
				number | null
			>`coalesce(${familiesOfPhoto(revision, days)}, ${familiesOfWork(revision, days)})`
	);
	whoAlsoSpeaks(speakers);
	whatIsTranslated(translatedText);
	whichLettersAreRead(letterOfExcerptIsRead);
	isAlsoFrozenIn(revisionsWithPicture);
	whatStandsBeside(async (db, id) => (await asWrittenOf(db, id)) ?? textBeside(db, id));
	keepWith(keepWorks);
	takeFilesFor(
		'sheet',
		asSheets(() => sealingKeyOf(config()))
	);
	whenMoved(async (db, event) => {
		await followTranslation(db, event);
		await photoFollowsTranslation(db, event);
		await lessonFollowsTranslation(db, event);
		await layBeside(db, event);
	});
	whenRecalled(async (db, recalled) => {
		await takeAway(db, recalled);
		await endExcerptsOf(db, recalled.letterId, recalled.by, recalled.now);
	});
	whenPhotoRecalled(takePhotoAway);
	whenLeft('letters', (db, { childId, now }) => closeForLeaver(db, childId, now));
	whenLeft('photos', (db, { childId, now }) => closePhotosOfLeaver(db, childId, now));
	beforeRecorded(async (db, entry) => {
		await followMentors(db, entry);
		await giveBackWith(db, entry);
	});
	whenRecorded(async (db, entry) => {
		await spreadNews(db, entry);
		await forgetWhenRefused(db, entry);
	});
}

const kindOf = async (db: Db, workId: string) => {
	if (await isPhoto(db, workId)) return 'photo';
	return (await isOfLibrary(db, workId)) ? 'lesson' : 'letter';
};

const keepers = { letter: keepLetters, photo: keepPhotos, lesson: keepLibrary };

const keeperOf = async (db: Db, workId: string) => keepers[await kindOf(db, workId)];

/** What is safeguarded is a letter, a photo or a plan, and each knows how it freezes. */
const keepWorks: Keeper = {
	behind: keepLetters.behind,
	copiesOf: keepLetters.copiesOf,
	kindOf,
	concerns: async (db, id) => (await keeperOf(db, id)).concerns(db, id),
	familyOf: familyWithExcerpts(async (db, id) => (await keeperOf(db, id)).familyOf(db, id)),
	keptOf: async (db, id) => (await keeperOf(db, id)).keptOf(db, id),
	besideOf: async (db, id) => (await keeperOf(db, id)).besideOf(db, id),
	isLockedAway: async (db, id) => (await keeperOf(db, id)).isLockedAway(db, id),
	async lockAway(db, id, by, now) {
		if ((await kindOf(db, id)) === 'letter') await handReportsOver(db, id, by, now);
		return (await keeperOf(db, id)).lockAway(db, id, by, now);
	},
	letOut: async (db, id, now) => (await keeperOf(db, id)).letOut(db, id, now)
};

/** Who is asking, with everything that policies look at; null when they may not ask at all. */
export async function loadActor(db: Db, personId: string, now: number): Promise<Actor | null> {
	const person = await knownPerson(db, personId, now);
	if (!person) return null;
	const leads = person.kind === 'adult' ? await communitiesLedBy(db, personId, now) : [];
	return { ...(await withClasses(db, person, now)), leads };
}
