import { exchangeOfClass } from '#lib/exchanges/queries.server.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { freeze } from '#lib/moderation/revisions.server.ts';
import { lookAt, type Looked } from '#lib/moderation/scanning/scans.server.ts';
import { submit, withdrawSubmissionsOf } from '#lib/moderation/submitting.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { withdrawTranslationsOf } from '#lib/translation/following.server.ts';
import { filesToFreeze, freezeFiles, type FilesToFreeze } from '../attaching/queries.server.ts';
import { licencesAfter } from '../adapting/licence.ts';
import { licenceOfOrigin } from '../adapting/origin.server.ts';
import { wordsOf } from '../fields.ts';
import { freezePictures, refuseWithoutYes } from '../picturing/freezing.server.ts';
import { writerOf, type Pictured } from '../picturing/pictured.ts';
import { saveWork } from '../queries.server.ts';
import { note } from '../works.server.ts';
import * as act from '../work.ts';
import type { Audience, Licence, Work } from '../work.ts';
import { keepVersion, versionsOf } from '../writing/versions.server.ts';
import { fieldsOfWork, missingOf } from './content.ts';
import { endRelease } from './releases.server.ts';

export interface ToShare {
	readonly act: string;
	/** In which of its class's exchanges. */
	readonly exchangeId: string;
	readonly audience: Audience;
	readonly licence: Licence;
	/** The version that was on the page: nothing is shared that nobody looked at. */
	readonly base: number;
	/** Nearly everything here is; words out of a letter are a child’s, and are looked through as such. */
	readonly byAdult?: boolean;
}

/** Freezes a work for its audience and puts it in the line for review. */
export async function handIn(
	db: Db,
	{ actor, subject }: Authorized<Work, 'share'>,
	form: ToShare,
	now: number
): Promise<string> {
	const exchange = await exchangeOfClass(db, subject.classId, form.exchangeId);
	if (!exchange || exchange.status !== 'open')
		throw new Refused('invalid', 'check-fields', {}, { exchange: 'choose' });
	const text = wordsOf(fieldsOfWork(subject));
	const { language } = subject;
	const files = await filesToFreeze(db, subject.id);
	const looked = await lookAt(db, subject.id, {
		text,
		language,
		exchangeId: exchange.id,
		beside: files.text,
		kind: 'lesson',
		byAdult: form.byAdult ?? true
	});
	return once(db, actor.id, form.act, now, async (db) => {
		if (subject.version !== form.base) throw act.changedMeanwhile(subject);
		const missing = missingOf(subject);
		if (Object.keys(missing).length > 0)
			throw new Refused('invalid', 'lesson-not-whole', {}, missing);
		const { audience, licence } = form;
		if (!licencesAfter(await licenceOfOrigin(db, subject)).includes(licence))
			throw new Refused('invalid', 'check-fields', {}, { licence: 'lesson-licence-stays' });
		const work = { ...subject, exchangeId: exchange.id, audience, licence };
		await refuseWithoutYes(db, actor, work, now);
		const { sha256, ...frozen } = await freezeAndSubmit(
			db,
			{ ...work, files },
			actor.id,
			looked,
			now
		);
		await keepVersion(db, work, { madeBy: actor.id, why: 'handed-in' }, now);
		await saveWork(db, subject, act.handIn(work, frozen, now), now);
		await note(db, actor, 'handed-in', subject, now, { sha256, audience });
		return subject.id;
	});
}

/** The hash covers all that a reader would see, for whom it is, and under which licence. */
async function freezeAndSubmit(
	db: InTransaction,
	work: Work & { exchangeId: string; files: FilesToFreeze },
	madeBy: string,
	looked: Looked,
	now: number
) {
	const { id: workId, exchangeId, language, doc, audience, licence, files } = work;
	// Words out of a letter stay those of whoever wrote it, as with a letter that somebody else typed.
	const [authorId = work.authorId] = writerOf(doc as Pictured);
	const { id: revisionId, sha256 } = await freeze(
		db,
		{
			...{ kind: 'lesson', workId, exchangeId, authorId, madeBy, language, looked },
			text: wordsOf(fieldsOfWork(work)),
			beside: files.text,
			rest: {
				...{ work: work.kind, doc, audience, licence, about: work.about, from: work.adaptedFrom },
				...(files.rest.length > 0 && { files: files.rest })
			}
		},
		now
	);
	await db
		.insertInto('libraryRevision')
		.values({ revisionId, workId, audience, licence, doc: JSON.stringify(doc) })
		.execute();
	await freezeFiles(db, revisionId, files.ids);
	const pictured = await freezePictures(db, revisionId, work);
	// A child’s words for everybody who comes by are read by two.
	const twoKeys = pictured || (work.kind === 'excerpt' && audience === 'public');
	const versions = await versionsOf(db, workId);
	const submissionId = await submit(
		db,
		{
			...{ kind: 'lesson', workId, exchangeId, revisionId, sha256, authorId, language },
			sourceLanguage: null,
			twoKeys,
			makers: [madeBy, ...versions.map((version) => version.madeBy)]
		},
		now
	);
	return { revisionId, submissionId, sha256 };
}

/** Takes a work out of the line, to go on writing; whoever holds it for review finds out. */
export function takeBack(
	db: Db,
	{ actor, subject }: Authorized<Work, 'share'>,
	form: { act: string },
	now: number
): Promise<string> {
	return once(db, actor.id, form.act, now, async (db) => {
		await withdrawSubmissionsOf(db, subject.id);
		await saveWork(db, subject, act.takeOutOfLine(subject), now);
		await note(db, actor, 'taken-back', subject, now);
		return subject.id;
	});
}

/** Takes a work away from everybody it was shared with, at once; its words stay on the desk. */
export function end(
	db: Db,
	{ actor, subject }: Authorized<Work, 'end'>,
	form: { act: string },
	now: number
): Promise<string> {
	return once(db, actor.id, form.act, now, async (db) => {
		await withdrawSubmissionsOf(db, subject.id);
		await withdrawTranslationsOf(db, subject.id);
		await endRelease(db, subject.id, actor.id, now);
		await saveWork(db, subject, act.withdraw(subject, actor.id, now), now);
		await note(db, actor, 'withdrawn', subject, now);
		return subject.id;
	});
}
