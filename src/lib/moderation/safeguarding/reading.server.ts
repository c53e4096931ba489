import { noteAccess } from '#lib/audit/access-log.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { authorOf } from '../author.server.ts';
import { dueIn, stateOf } from './case.ts';
import type { LookedAfter } from './cases.server.ts';
import { countriesOf, guideOf } from './guide.server.ts';
import { inHand } from './in-hand.server.ts';
import { keeperOfWorks } from './keeping.server.ts';
import { worksOf } from './queries.server.ts';

/** Everything about one case, for its two people. That they looked is written down first, and shown to them. */
export async function openCase(db: Db, { actor, subject }: LookedAfter, now: number) {
	const { id, writtenBy, exchangeId } = subject;
	await noteAccess(
		db,
		{ personId: actor.id, childId: writtenBy, what: 'case', subjectId: id },
		now
	);
	const { worry, statement, endedAt, opener, closer, ender } = await wordsOf(db, id);
	const hand = (await inHand(db, [id]))(id);
	return {
		id,
		state: stateOf(subject),
		fromStatus: subject.fromStatus,
		openedAt: subject.openedAt,
		closedAt: subject.closedAt,
		endedAt,
		...{ worry, statement, opener, closer, ender },
		writer: await authorOf(db, writtenBy, exchangeId),
		country: await countryOf(db, subject),
		letters: await lettersOf(db, subject),
		entries: await entriesOf(db, id),
		guide: await guideOf(db, await countriesOf(db, exchangeId)),
		ticks: await ticksOf(db, id),
		calls: await callsOf(db, id),
		views: await viewsOf(db, id, writtenBy),
		/** Who looks after it; null while nobody does. */
		lookedAfterBy: hand.by,
		/** What is to be done next, and until when. */
		due: dueIn(subject, hand)
	};
}

/** Where the child lives, whose numbers and steps come first. */
async function countryOf(db: Db, { communityId }: LookedAfter['subject']) {
	const { country } = await db
		.selectFrom('community')
		.select('country')
		.where('id', '=', communityId)
		.executeTakeFirstOrThrow();
	return country;
}

const wordsOf = (db: Db, id: string) =>
	db
		.selectFrom('safeguardCase')
		.innerJoin('person as opener', 'opener.id', 'safeguardCase.openedBy')
		.leftJoin('person as closer', 'closer.id', 'safeguardCase.closedBy')
		.leftJoin('person as ender', 'ender.id', 'safeguardCase.endedBy')
		.select(['worry', 'statement', 'endedAt', 'opener.name as opener'])
		.select(['closer.name as closer', 'ender.name as ender'])
		.where('safeguardCase.id', '=', id)
		.executeTakeFirstOrThrow();

/** Everything kept of each letter that the case holds, first the one about which somebody pressed. */
async function lettersOf(db: Db, subject: LookedAfter['subject']) {
	const letters = [];
	for (const { id, fromStatus } of await worksOf(db, subject))
		letters.push({
			id,
			fromStatus,
			texts: await textsOf(db, id),
			translations: await translationsOf(db, id),
			...(await keeperOfWorks().keptOf(db, id))
		});
	return letters;
}

/** What was handed in, newest first, with who typed it. */
const textsOf = (db: Db, workId: string) =>
	db
		.selectFrom('revision')
		.select(['id', 'n', 'text', 'language', 'madeAt'])
		.where('kind', 'in', ['letter', 'photo', 'lesson'])
		.where('workId', '=', workId)
		.orderBy('n', 'desc')
		.execute();

/** The newest text of each translation that was handed in. */
async function translationsOf(db: Db, workId: string) {
	const copies = await keeperOfWorks().copiesOf(db, workId);
	if (copies.length === 0) return [];
	const rows = await db
		.selectFrom('revision')
		.select(['id', 'workId', 'text', 'language', 'madeAt'])
		.where('kind', '=', 'translation')
		.where('workId', 'in', copies)
		.orderBy('n', 'desc')
		.execute();
	return copies.flatMap((copy) => rows.find((row) => row.workId === copy) ?? []);
}

const entriesOf = (db: Db, caseId: string) =>
	db
		.selectFrom('safeguardEntry')
		.innerJoin('person', 'person.id', 'safeguardEntry.personId')
		.select(['safeguardEntry.id', 'at', 'safeguardEntry.kind', 'words', 'person.name as by'])
		.select(['fileName', 'fileSize', 'fileSha256'])
		.where('caseId', '=', caseId)
		.orderBy('at')
		.orderBy('safeguardEntry.id')
		.execute();

const ticksOf = (db: Db, caseId: string) =>
	db
		.selectFrom('safeguardTick')
		.innerJoin('person', 'person.id', 'safeguardTick.personId')
		.select(['guideId', 'at', 'wordsEs', 'wordsEn', 'person.name as by'])
		.where('caseId', '=', caseId)
		.orderBy('at')
		.execute();

const callsOf = (db: Db, caseId: string) =>
	db
		.selectFrom('safeguardCall')
		.innerJoin('person', 'person.id', 'safeguardCall.personId')
		.select(['safeguardCall.id', 'at', 'why', 'mailedAt', 'failedAt', 'person.name'])
		.where('caseId', '=', caseId)
		.orderBy('at')
		.orderBy('safeguardCall.id')
		.execute();

/** Who looked at this case; found through the log of the child, whose index there is. */
const viewsOf = (db: Db, caseId: string, writtenBy: string) =>
	db
		.selectFrom('accessLog')
		.innerJoin('person', 'person.id', 'accessLog.personId')
		.select(['accessLog.id', 'accessLog.at', 'person.name'])
		.where('accessLog.childId', '=', writtenBy)
		.where('accessLog.what', '=', 'case')
		.where('accessLog.subjectId', '=', caseId)
		.orderBy('accessLog.at', 'desc')
		.orderBy('accessLog.id', 'desc')
		.limit(200)
		.execute();
