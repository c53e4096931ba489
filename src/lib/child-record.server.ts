import { deliveredLetter } from './delivery/queries.server.ts';
import { worksWithChild } from './lessons/picturing/erase.server.ts';
import { childrenIn, picturesOf, quotedIn, writerOf } from './lessons/picturing/pictured.ts';
import { asWrittenOf, pagesOfRevision } from './letters/pages/queries.server.ts';
import { commentedText } from './moderation/commenting/comments.server.ts';
import { worksWithCase } from './moderation/safeguarding/queries.server.ts';
import { photosOfChild } from './photos/erase.server.ts';
import type { Db } from './platform/database.ts';
import { labelsOf } from './moderation/reasons/queries.server.ts';
import { notFound } from './platform/refused.ts';

/**
 * Everything about one child, for the family who asks (D.L. 144: access and portability; FERPA and 603
 * CMR 23: the student record with its access log). A letter in which a child may have disclosed harm is
 * left out, whole: it could come from the home that asks. `leftOut` counts those for the operator and is
 * not part of what the family gets. Of a letter in which words were covered, the covered text is in it; that
 * there is a sealed one is said, with who opens it.
 */
export async function childRecord(db: Db, childId: string, now: number) {
	const child = await findChild(db, childId);
	const seats = await seatsOf(db, childId);
	const { letters, leftOut } = await lettersBy(db, childId);
	const pictures = await photosWith(db, childId);
	const plans = await plansWith(db, childId, leftOut);
	const record = {
		madeAt: now,
		child,
		classes: seats,
		correspondents: await correspondentsOf(db, childId),
		lettersWritten: letters,
		photos: pictures.photos,
		plans: plans.plans,
		sheets: await sheetsOf(db, childId, leftOut),
		lettersReceived: await lettersTo(
			db,
			childId,
			seats.map((seat) => seat.classId)
		),
		translationsDoubted: await doubtedBy(db, childId),
		consents: await consentsOf(db, childId),
		withoutMail: await remediesFor(db, childId),
		accessLog: await accessTo(db, childId, [
			...leftOut,
			...pictures.leftOut,
			...plans.leftOut,
			...(await casesAbout(db, childId))
		])
	};
	return { record, leftOut: leftOut.length + pictures.leftOut.length + plans.leftOut.length };
}

export type ChildRecord = Awaited<ReturnType<typeof childRecord>>['record'];

async function findChild(db: Db, childId: string) {
	const child = await db
		.selectFrom('person')
		.innerJoin('community', 'community.id', 'person.communityId')
		.select(['person.id', 'person.name', 'person.language', 'person.createdAt', 'person.erasedAt'])
		.select(['community.name as community', 'community.timeZone'])
		.where('person.id', '=', childId)
		.where('person.kind', '=', 'child')
		.executeTakeFirst();
	if (!child) throw notFound();
	return child;
}

const seatsOf = (db: Db, childId: string) =>
	db
		.selectFrom('enrolment')
		.innerJoin('class', 'class.id', 'enrolment.classId')
		.innerJoin('school', 'school.id', 'class.schoolId')
		.select(['enrolment.classId', 'class.name as className', 'school.name as school'])
		.select(['enrolment.letterName', 'enrolment.nameToPrint', 'enrolment.grade'])
		.select(['enrolment.ageBand', 'enrolment.dictation', 'enrolment.fromAt', 'enrolment.leftAt'])
		.where('enrolment.childId', '=', childId)
		.orderBy('enrolment.fromAt')
		.execute();

/** Letter names cross when the exchange opens, and not before. */
const correspondentsOf = (db: Db, childId: string) =>
	db
		.selectFrom('pair')
		.innerJoin('exchange', 'exchange.id', 'pair.exchangeId')
		.innerJoin('person as partner', (join) =>
			join.on((eb) =>
				eb.or([
					eb('partner.id', '=', eb.ref('pair.childA')),
					eb('partner.id', '=', eb.ref('pair.childB'))
				])
			)
		)
		.select(['partner.name as letterName', 'pair.madeAt', 'pair.endedAt'])
		.where((eb) => eb.or([eb('pair.childA', '=', childId), eb('pair.childB', '=', childId)]))
		.where('partner.id', '<>', childId)
		.where('exchange.openedAt', 'is not', null)
		.orderBy('pair.madeAt')
		.orderBy('pair.id')
		.execute();

async function lettersBy(db: Db, childId: string) {
	const rows = await db
		.selectFrom('letter')
		.leftJoin('letterDraft', 'letterDraft.letterId', 'letter.id')
		.leftJoin('person as recipient', 'recipient.id', 'letter.recipientId')
		.innerJoin('class as toClass', 'toClass.id', 'letter.recipientClassId')
		.select(['letter.id', 'letter.kind', 'letter.language', 'letter.status', 'letter.state'])
		.select(['letter.createdAt', 'letter.updatedAt', 'letterDraft.text as desk'])
		.select((eb) => eb.fn.coalesce('recipient.name', 'toClass.name').as('to'))
		.where('letter.authorId', '=', childId)
		.orderBy('letter.id')
		.execute();
	const held = await everSafeguarded(
		db,
		rows.map((row) => row.id)
	);
	const letters = [];
	for (const { state, ...row } of rows) {
		if (row.status === 'safeguarded' || held.has(row.id)) continue;
		letters.push({
			...row,
			status: row.status,
			returned: row.status === 'returned' ? returnedWith(state) : null,
			askedAgain: await askedAgainIn(db, childId, row.id),
			typedFromPages: await typedOnDesk(db, row.id),
			keptVersions: await keptVersionsOf(db, row.id),
			revisions: await revisionsOf(db, childId, row.id),
			translations: await translationsOf(db, row.id),
			machineDrafts: await machineDraftsOf(db, row.id),
			decisions: await decisionsOn(db, row.id)
		});
	}
	const shown = new Set(letters.map((letter) => letter.id));
	return { letters, leftOut: rows.map((row) => row.id).filter((id) => !shown.has(id)) };
}

/** Photos that the child is in, and what they drew; the picture itself is asked of the teacher of the class. */
async function photosWith(db: Db, childId: string) {
	const all = await photosOfChild(db, childId);
	const held = await everSafeguarded(
		db,
		all.map(({ id }) => id)
	);
	const isLeftOut = ({ id, state }: (typeof all)[number]) =>
		state.status === 'safeguarded' || held.has(id);
	const photos = all
		.filter((photo) => !isLeftOut(photo))
		.map(({ kind, authorId, createdAt, state, alt, caption, language }) => ({
			...{ kind, createdAt, alt, caption, language },
			status: state.status,
			byTheChild: authorId === childId
		}));
	return { photos, leftOut: all.filter(isLeftOut).map(({ id }) => id) };
}

/** Session plans that picture the child or hold their words, as they lie with the teacher of the class; who asks reads them there. */
async function plansWith(db: Db, childId: string, lettersLeftOut: readonly string[]) {
	const all = await worksWithChild(db, childId);
	const held = await everSafeguarded(
		db,
		all.map(({ id }) => id)
	);
	const isLeftOut = ({ id, state, doc }: (typeof all)[number]) =>
		state.status === 'safeguarded' ||
		held.has(id) ||
		// Words out of a letter that is left out are.
		('letterId' in doc && lettersLeftOut.includes(String(doc.letterId)));
	const plans = all
		.filter((work) => !isLeftOut(work) && (work.live !== null || !isElsewhere(work)))
		.map(({ doc, createdAt, language, live }) => ({
			...{ createdAt, language, sharedWith: live?.audience ?? null },
			title: 'title' in doc && typeof doc.title === 'string' ? doc.title : '',
			quoted: [...quotedIn(doc), ...writerOf(doc)].includes(childId),
			/** Words out of a letter of theirs, on the page of a theme. */
			words: 'words' in doc && typeof doc.words === 'string' ? doc.words : null,
			pictures: picturesOf(doc)
				.filter(({ childIds }) => childIds.includes(childId))
				.map(({ alt, caption }) => ({ alt, caption }))
		}));
	return { plans, leftOut: all.filter(isLeftOut).map(({ id }) => id) };

	/** Somebody else’s draft, in which words may stand that came along with the plan it was made of. */
	function isElsewhere({ adaptedFrom, doc }: (typeof all)[number]) {
		return adaptedFrom !== null && !childrenIn(doc).includes(childId);
	}
}

/** Letter sheets that were printed for the child, and how many pages of each came back; none of a letter that is left out. */
async function sheetsOf(db: Db, childId: string, leftOut: readonly string[]) {
	const rows = await db
		.selectFrom('sheet')
		.select(['sheet.id', 'sheet.code', 'sheet.printedAt'])
		.select((eb) =>
			eb
				.selectFrom('sheetPage')
				.select((eb) => eb.fn.countAll<number>().as('came'))
				.whereRef('sheetPage.sheetId', '=', 'sheet.id')
				.as('came')
		)
		.where('sheet.childId', '=', childId)
		.orderBy('sheet.printedAt')
		.orderBy('sheet.id')
		.execute();
	const hidden = await sheetsOfLetters(db, leftOut);
	return rows
		.filter(({ id }) => !hidden.has(id))
		.map(({ code, printedAt, came }) => ({ code, printedAt, came: Number(came ?? 0) }));
}

async function sheetsOfLetters(db: Db, letterIds: readonly string[]): Promise<Set<string>> {
	if (letterIds.length === 0) return new Set();
	const rows = await db
		.selectFrom('letterPage')
		.select('sheetId')
		.where('letterId', 'in', letterIds)
		.execute();
	return new Set(rows.flatMap(({ sheetId }) => sheetId ?? []));
}

/** A family that asks does not hear that somebody looked at a case either. */
const casesAbout = async (db: Db, childId: string): Promise<string[]> => {
	const rows = await db
		.selectFrom('safeguardCase')
		.select('id')
		.where('writtenBy', '=', childId)
		.execute();
	return rows.map(({ id }) => id);
};

/** Also when the two named people have finished and the letter went on. */
async function everSafeguarded(db: Db, letterIds: readonly string[]): Promise<Set<string>> {
	if (letterIds.length === 0) return new Set();
	const rows = await db
		.selectFrom('decision')
		.innerJoin('revision', 'revision.id', 'decision.revisionId')
		.select('revision.workId')
		.where('decision.outcome', '=', 'safeguard')
		.where('revision.workId', 'in', letterIds)
		.execute();
	return new Set([...rows, ...(await worksWithCase(db, letterIds))].map((row) => row.workId));
}

/** The reason and the note with which a letter lies on its author's desk again. */
function returnedWith(state: string) {
	const { reason, note, at } = JSON.parse(state) as { reason: string; note: string; at: number };
	return { reason, note, at };
}

/** What the child wrote when they asked that somebody else reads it. */
const askedAgainIn = async (db: Db, childId: string, letterId: string) =>
	(await db
		.selectFrom('secondLook')
		.select(['askedAt as at', 'words'])
		.where('letterId', '=', letterId)
		.where('askedBy', '=', childId)
		.executeTakeFirst()) ?? null;

/** What was typed from pages, as the child wrote it, and not handed in yet or changed since. */
const typedOnDesk = async (db: Db, letterId: string): Promise<string | null> =>
	(
		await db
			.selectFrom('writtenDraft')
			.select('text')
			.where('letterId', '=', letterId)
			.executeTakeFirst()
	)?.text || null;

const keptVersionsOf = (db: Db, letterId: string) =>
	db
		.selectFrom('letterVersion')
		.select(['savedAt', 'why', 'text'])
		.where('letterId', '=', letterId)
		.where('sealedAt', 'is', null)
		.orderBy('savedAt')
		.execute();

async function revisionsOf(db: Db, childId: string, letterId: string) {
	const rows = await db
		.selectFrom('revision')
		.leftJoin('seal', 'seal.revisionId', 'revision.id')
		.leftJoin('covering', 'covering.revisionId', 'revision.id')
		.leftJoin('writtenRevision', 'writtenRevision.revisionId', 'revision.id')
		.leftJoin('decision', (join) =>
			join.onRef('decision.revisionId', '=', 'revision.id').on('decision.outcome', '=', 'approve')
		)
		.select(['n', 'madeAt', 'madeBy', 'language', 'revision.sha256', 'revision.text'])
		.select('seal.at as sealedAt')
		.select(['covering.told', 'decision.id as agreedIn', 'writtenRevision.text as asWritten'])
		.select((eb) =>
			eb
				.selectFrom('pageRevision')
				.select((eb) => eb.fn.countAll<number>().as('pages'))
				.whereRef('pageRevision.revisionId', '=', 'revision.id')
				.as('pages')
		)
		.where('revision.kind', '=', 'letter')
		.where('revision.workId', '=', letterId)
		.orderBy('n')
		.execute();
	return rows.map(({ madeBy, told, agreedIn, text, asWritten, pages, ...row }) => ({
		...row,
		/** Photographed pages that went with it; the pictures are asked of the teacher of the class. */
		pages: Number(pages),
		/** The same as the child wrote it on them. */
		asWritten: row.sealedAt === null && asWritten ? asWritten : null,
		byTheChild: madeBy === childId,
		/** Two named people of the community open what is sealed, and write down why. */
		text: row.sealedAt === null ? text : null,
		/** What the child was told of words that a reviewer covered, once two agreed; null where nobody did. */
		covered: told === null ? null : { told: agreedIn === null ? null : told }
	}));
}

/** Those that were approved, also before they were corrected: the others are somebody's unfinished work. */
const translationsOf = (db: Db, letterId: string) =>
	db
		.selectFrom('textTranslation')
		.innerJoin('revision as source', 'source.id', 'textTranslation.sourceRevisionId')
		.innerJoin('revision as made', 'made.workId', 'textTranslation.id')
		.innerJoin('decision', 'decision.revisionId', 'made.id')
		.leftJoin('seal', 'seal.revisionId', 'made.id')
		.where('seal.at', 'is', null)
		.where('decision.outcome', '=', 'approve')
		.select(['made.language', 'made.madeAt', 'made.text', 'source.n as ofRevision'])
		.where('source.workId', '=', letterId)
		.orderBy('made.madeAt')
		.execute();

/**
 * What machines proposed to translators, sentence by sentence, and how much of it stayed, in percent. Once the
 * translation is approved the words are gone (null), and that there were some stays.
 */
async function machineDraftsOf(db: Db, letterId: string) {
	const rows = await db
		.selectFrom('machineDraft')
		.innerJoin('textTranslation', 'textTranslation.id', 'machineDraft.translationId')
		.innerJoin('revision as source', 'source.id', 'textTranslation.sourceRevisionId')
		.leftJoin('seal', 'seal.revisionId', 'source.id')
		.where('seal.at', 'is', null)
		.select(['machineDraft.n', 'machineDraft.text', 'machineDraft.engine as machine'])
		.select(['machineDraft.madeAt', 'machineDraft.kept'])
		.select('textTranslation.targetLanguage as language')
		.where('source.workId', '=', letterId)
		.orderBy('machineDraft.translationId')
		.orderBy('machineDraft.n')
		.execute();
	return rows.map(({ text, ...row }) => ({ ...row, text: text === '' ? null : text }));
}

/** What the child said of translations that they read; a child chooses, and writes nothing. */
const doubtedBy = (db: Db, childId: string) =>
	db
		.selectFrom('translationDoubt')
		.select(['askedAt', 'kind', 'status'])
		.where('askerId', '=', childId)
		.orderBy('askedAt')
		.orderBy('id')
		.execute();

async function decisionsOn(db: Db, letterId: string) {
	const rows = await db
		.selectFrom('decision')
		.innerJoin('revision', 'revision.id', 'decision.revisionId')
		.select(['decision.at', 'decision.outcome', 'decision.reason', 'decision.note'])
		.select(['decision.id as decisionId', 'decision.revisionId'])
		.select('revision.n as onRevision')
		.where('revision.workId', '=', letterId)
		.orderBy('decision.at')
		.execute();
	const told = [];
	for (const { outcome, decisionId, revisionId, ...row } of rows) {
		if (outcome === 'safeguard') continue;
		const said = await commentedText(db, { decisionId, revisionId });
		const comments = said?.comments.map(({ quote, comment }) => ({ quote, comment })) ?? [];
		told.push({ ...row, outcome, why: await labelsOf(db, row.reason), comments });
	}
	return told;
}

/** By the same query as the mailbox, so nothing is in it that the child could not read. */
async function lettersTo(db: Db, childId: string, classIds: readonly string[]) {
	const items = await db
		.selectFrom('releaseItem')
		.select(['letterId', 'toClassId'])
		.where((eb) =>
			eb.or([
				eb('toChildId', '=', childId),
				...(classIds.length > 0
					? [eb.and([eb('toChildId', 'is', null), eb('toClassId', 'in', classIds)])]
					: [])
			])
		)
		.orderBy('releasedAt')
		.orderBy('letterId')
		.execute();
	const received = [];
	for (const { letterId, toClassId } of items) {
		const letter = await deliveredLetter(db, letterId, { id: childId, classId: toClassId });
		if (!letter) continue;
		const { from, releasedAt, language, text, translation, translationLanguage } = letter;
		const written = await asWrittenOf(db, letter.revisionId);
		received.push({
			...{ from, releasedAt, language, text, translation, translationLanguage },
			/** As of letters that were written: the pictures are asked of the teacher of the class. */
			pages: (await pagesOfRevision(db, letter.revisionId)).length,
			asWritten: written === text ? null : written
		});
	}
	return received;
}

const consentsOf = (db: Db, childId: string) =>
	db
		.selectFrom('consent')
		.select(['at', 'use', 'source', 'answer', 'how', 'saidBy', 'untilOn'])
		.where('childId', '=', childId)
		.orderBy('at')
		.orderBy('id')
		.execute();

const remediesFor = (db: Db, childId: string) =>
	db
		.selectFrom('remedy')
		.select(['at', 'kind', 'reason'])
		.where('childId', '=', childId)
		.orderBy('at')
		.execute();

/** Who looked at what this child wrote: the log itself names them. */
async function accessTo(db: Db, childId: string, leftOut: readonly string[]) {
	const rows = await db
		.selectFrom('accessLog')
		.innerJoin('person', 'person.id', 'accessLog.personId')
		.select(['accessLog.at', 'person.name as who', 'accessLog.what', 'accessLog.subjectId'])
		.where('accessLog.childId', '=', childId)
		.orderBy('accessLog.at')
		.orderBy('accessLog.id')
		.execute();
	return rows.filter((row) => !leftOut.includes(row.subjectId));
}
