import { expect, test } from 'vitest';
import { childRecord } from '#lib/child-record.server.ts';
import { eraseChild } from '#lib/leaving.server.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { findLetter } from '#lib/letters/queries.server.ts';
import { whyItCameBack } from '#lib/letters/way/reading.server.ts';
import { recall } from '#lib/letters/way/taking-back.server.ts';
import { authorizeReview } from '#lib/moderation/moderation.server.ts';
import { revisionText } from '#lib/moderation/queries.server.ts';
import { unread } from '#lib/notifications/notifications.server.ts';
import { day, minute } from '#lib/platform/clock.ts';
import { parse } from '#lib/platform/forms.ts';
import { readySentence } from '#lib/moderation/reasons/queries.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { bringToBag, onlyThere, release } from '#tests/support/mail.ts';
import { addSecondReviewer } from '#tests/support/second-reviewer.ts';
import { safeguardBy } from '#tests/support/safeguarding.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { arrivedOn, openAsTeacher, printArrived, printOne } from '../arrived.server.ts';
import { openLetter, openMailbox } from '../mailbox.server.ts';
import { authorizeClassMail } from '../planning/planning.server.ts';
import { protectReportedForm, recallReportedForm } from './forms.ts';
import { leaveIt, protectReported, recallReported } from './handling.server.ts';
import {
	authorizeReport,
	letReportGo,
	reportsFor,
	reportsInHand,
	reportsOnTop,
	takeReport
} from './taking.server.ts';
import { openedReport } from './opened.server.ts';
import { reportsInClass } from './queries.server.ts';
import { hearAnswer, reportAsChild, reportAsTeacher } from './reporting.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const said = { picture: 'mean', words: 'Dice que soy tonto.' } as const;
const gone = { kind: 'not-found' };
const why = { reason: 'unkind', note: 'Find kinder words.' } as const;

/**
 * Ana's letter arrived, to Mateo or to his whole class; Tomás approved it, and Elena had nothing to do
 * with it.
 */
async function arrived(to: 'Mateo' | 'everybody' = 'Mateo') {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const elena = await addSecondReviewer(db, world, now);
	const steps = stepsOf(db, world, now);
	const id = await steps.write('Ana', 'Mateo', 'You are silly.');
	if (to === 'everybody')
		await db
			.updateTable('letter')
			.set({ kind: 'class', recipientId: null, pairId: null })
			.where('id', '=', id)
			.execute();
	await bringToBag(steps, id);
	await onlyThere(db, world, 'cambridge', ['Mateo'], now);
	await release(db, world, 'cambridge', now);
	const as = (name: string) =>
		actorOf(
			db,
			name === 'Elena' ? elena : (world.adults[name as 'laura'] ?? idOf(world, name)),
			now
		);
	const mateo = { id: idOf(world, 'Mateo'), classId: world.classes.flores };
	const report = async () => reportAsChild(db, await as('Mateo'), id, { act: act(), ...said }, now);
	const mail = async () =>
		authorizeClassMail(db, await as('delmy'), 'read-mail', world.classes.flores);
	const take = async (name: string, reportId: string, at = now) => {
		const taken = await authorizeReport(db, await as(name), reportId, at);
		await takeReport(db, taken, at);
		return authorizeReport(db, await as(name), reportId, at);
	};
	const box = () => openMailbox(db, mateo, undefined, now);
	const reports = async (name: string, at = now) =>
		(await reportsFor(db, await as(name), [world.exchangeId], at)).map((one) => one.id);
	return { db, world, id, elena, as, mateo, report, mail, take, box, reports };
}

test('what Mateo reports is away from all his pages at once, and others read on', async () => {
	const { db, id, mateo, report, mail, box } = await arrived();
	expect((await box()).envelopes).toHaveLength(1);
	await report();
	const mailbox = await box();
	expect(mailbox).toMatchObject({ envelopes: [], putAway: 1, answers: [], calledBack: 0 });
	expect(await openLetter(db, id, mateo, now)).toEqual({ letter: null, why: 'looked-at' });
	expect((await childRecord(db, mateo.id, now)).record.lettersReceived).toEqual([]);
	const teacher = await mail();
	expect((await openAsTeacher(db, teacher, id, now))?.text).toBe('You are silly.');
	expect((await arrivedOn(db, teacher, null)).letters).toHaveLength(1);
	const paper = await printArrived(db, teacher, null, now);
	expect(paper.sheets).toEqual([]);
	expect(paper.putAwayFor).toEqual(['Mateo']);
	expect(paper.without).not.toContain('Mateo');
	const { status } = (await findLetter(db, id))!.state;
	expect(status).toBe('released');
});

test('Mateo reports a letter once while somebody looks at it, however often he presses', async () => {
	const { db, id, as, report } = await arrived();
	const form = { act: act(), ...said };
	const mateo = await as('Mateo');
	await Promise.all(Array.from({ length: 5 }, () => reportAsChild(db, mateo, id, form, now)));
	await expect(report()).rejects.toMatchObject({ kind: 'conflict', reason: 'reported-already' });
	expect(await db.selectFrom('letterReport').select('id').execute()).toHaveLength(1);
});

test('nobody reports a letter that is not theirs to read', async () => {
	const { db, id, as, world } = await arrived();
	for (const name of ['Ximena', 'Ana', 'Leo'])
		await expect(
			reportAsChild(db, await as(name), id, { act: act(), ...said }, now)
		).rejects.toMatchObject(gone);
	const laura = await authorizeClassMail(
		db,
		await as('laura'),
		'read-mail',
		world.classes.cambridge
	);
	const form = { act: act(), ...said, wholeClass: true };
	await expect(reportAsTeacher(db, laura, id, form, now)).rejects.toMatchObject(gone);
});

test('a report comes to the reviewer who did not approve the letter, and to nobody else', async () => {
	const { db, report, reports, as } = await arrived();
	const id = await report();
	expect(await reports('Elena')).toEqual([id]);
	for (const name of ['tomas', 'laura', 'delmy', 'carmen', 'ines', 'sofia', 'Mateo', 'Ana']) {
		expect(await reports(name), name).toEqual([]);
		await expect(authorizeReport(db, await as(name), id, now), name).rejects.toMatchObject(gone);
	}
});

test('whoever approved it takes the report when nobody else can, or nobody did for a day', async () => {
	const { db, report, reports, elena } = await arrived();
	const id = await report();
	expect(await reports('tomas')).toEqual([]);
	expect(await reports('tomas', now + day + 1)).toEqual([id]);
	await db.updateTable('person').set({ disabledAt: now }).where('id', '=', elena).execute();
	expect(await reports('tomas')).toEqual([id]);
});

test('Elena hears of it at once, Delmy too, and nobody in Cambridge', async () => {
	const { db, world, elena, report, take } = await arrived();
	const id = await report();
	const kinds = async (person: string) =>
		(await unread(db, person)).map(({ kind }) => kind).filter((kind) => kind.startsWith('report'));
	expect(await kinds(elena)).toEqual(['report-waiting']);
	expect(await kinds(world.adults.delmy)).toEqual(['report-made']);
	const taken = await take('Elena', id);
	await leaveIt(db, taken, { act: act(), answer: '' }, now);
	expect((await kinds(world.adults.delmy)).sort()).toEqual(['report-ended', 'report-made']);
	for (const key of ['laura', 'sofia', 'tomas', 'carmen', 'ines'] as const)
		expect(await kinds(world.adults[key]), key).toEqual([]);
});

test('when no reviewer may take a report, Sofía hears that somebody else has to review', async () => {
	const { db, world, elena, report } = await arrived();
	await db
		.updateTable('person')
		.set({ disabledAt: now })
		.where('id', 'in', [elena, world.adults.tomas])
		.execute();
	await report();
	const news = async (person: string) => (await unread(db, person)).map(({ kind }) => kind);
	expect(await unread(db, world.adults.sofia)).toContainEqual(
		expect.objectContaining({ kind: 'report-stuck', address: '/coordinate/people' })
	);
	expect(await news(world.adults.laura)).not.toContain('report-stuck');
	expect(await news(elena)).not.toContain('report-waiting');
});

test('Elena reads the letter, its translation and what Mateo said; one reviewer at a time', async () => {
	const { db, world, report, take, as } = await arrived();
	const id = await report();
	const taken = await take('Elena', id);
	expect(await openedReport(db, taken, 'es')).toMatchObject({
		...said,
		text: 'You are silly.',
		translation: '· You are silly.',
		reporterLanguage: 'es',
		names: { from: 'Ana', to: 'Mateo' },
		others: 0
	});
	const log = await db.selectFrom('accessLog').select(['childId', 'personId', 'what']).execute();
	expect(log).toContainEqual({
		childId: idOf(world, 'Ana'),
		personId: taken.actor.id,
		what: 'review'
	});
	const later = now + day + minute;
	const tomas = await authorizeReport(db, await as('tomas'), id, later);
	await takeReport(db, taken, later);
	await expect(takeReport(db, tomas, later)).rejects.toMatchObject({ reason: 'claimed-by-other' });
	await letReportGo(db, taken);
	await takeReport(db, tomas, later);
	await expect(leaveIt(db, taken, { act: act(), answer: '' }, later)).rejects.toMatchObject({
		kind: 'conflict'
	});
});

test('Elena has a report open for fifteen minutes after she looked at it, and it counts among what she has in hand', async () => {
	const { db, world, elena, report, take, as } = await arrived();
	await take('Elena', await report());
	const there = { id: world.exchangeId, everyKind: true };
	const seen = async (at: number) => ({
		mine: (await reportsOnTop(db, await as('Elena'), [there], at)).map(({ mine }) => mine),
		hers: (await reportsInHand(db, [there.id], at)).get(elena)
	});
	expect(await seen(now + 14 * minute)).toEqual({ mine: [true], hers: 1 });
	expect(await seen(now + 15 * minute)).toEqual({ mine: [false], hers: undefined });
});

test('Elena leaves it: Mateo has it again and hears her, and Ana hears nothing', async () => {
	const { db, world, id, report, take, box, as, mateo } = await arrived();
	const reportId = await report();
	const form = { act: act(), answer: 'Gracias, Mateo. Es una broma.' };
	await leaveIt(db, await take('Elena', reportId), form, now);
	const mailbox = await box();
	expect(mailbox.envelopes).toHaveLength(1);
	expect(mailbox).toMatchObject({
		putAway: 0,
		answers: [
			{ id: reportId, from: 'Ana', outcome: 'left', answer: 'Gracias, Mateo. Es una broma.' }
		]
	});
	expect((await openLetter(db, id, mateo, now)).letter?.text).toBe('You are silly.');
	expect(await reportsInClass(db, world.classes.flores)).toMatchObject([
		{ outcome: 'left', picture: 'mean', reporter: 'Mateo', from: 'Ana' }
	]);
	await hearAnswer(db, await as('Mateo'), { act: act(), report: reportId }, now);
	expect((await box()).answers).toEqual([]);
	expect((await findLetter(db, id))?.state.status).toBe('released');
	expect(
		await db.selectFrom('audit').select('subjectId').where('verb', 'like', 'report.%').execute()
	).toEqual([{ subjectId: reportId }, { subjectId: reportId }]);
	const again = await report();
	expect(again).not.toBe(reportId);
});

test('Elena calls it back: it is gone for everybody, Ana reads why and not who said it', async () => {
	const { db, id, report, take, box, as, mateo, mail } = await arrived();
	const reportId = await report();
	const form = { act: act(), answer: 'Hiciste bien.', ...why };
	await recallReported(db, await take('Elena', reportId), form, now);
	expect((await findLetter(db, id))?.state).toMatchObject({ status: 'recalled', ...why });
	expect(await box()).toMatchObject({
		envelopes: [],
		putAway: 0,
		calledBack: 0,
		answers: [{ outcome: 'recalled', answer: 'Hiciste bien.' }]
	});
	expect(await openLetter(db, id, mateo, now)).toEqual({ letter: null, why: 'called-back' });
	await expect(openAsTeacher(db, await mail(), id, now)).rejects.toMatchObject(gone);
	const ana = await as('Ana');
	const { subject } = await authorizeLetter(db, ana, 'read', id);
	const { recalled } = await whyItCameBack(db, ana, subject, 'en');
	const ready = await readySentence(db, why.reason, 'en');
	expect(recalled).toEqual({ from: 'moderator', why: ready, note: why.note });
});

test('Elena protects it: it is called back, and its words stand in review once more', async () => {
	const { db, world, id, report, take, box, as } = await arrived();
	const form = { act: act(), answer: '', ...why };
	const submission = await protectReported(db, await take('Elena', await report()), form, now);
	expect((await findLetter(db, id))?.state.status).toBe('recalled');
	const review = await authorizeReview(db, await as('Elena'), submission);
	const again = await findLetter(db, review.subject.workId);
	expect(again).toMatchObject({
		authorId: idOf(world, 'Ana'),
		recipientId: idOf(world, 'Mateo'),
		state: { status: 'with-moderator', submissionId: submission }
	});
	expect((await revisionText(db, again?.revisionId ?? '')).text).toBe('You are silly.');
	expect(await box()).toMatchObject({ envelopes: [], answers: [{ outcome: 'protected' }] });
});

test('whoever called it back and then presses protect on the same page hears that it is over', async () => {
	const { report, take, as, db } = await arrived();
	const taken = await take('Elena', await report());
	const page = new FormData();
	for (const [name, value] of Object.entries({ act: act(), ...why })) page.set(name, value);
	await recallReported(db, taken, parse(recallReportedForm, page), now);
	const after = await authorizeReport(db, await as('Elena'), taken.subject.id, now);
	await expect(
		protectReported(db, after, parse(protectReportedForm, page), now)
	).rejects.toMatchObject({ reason: 'report-ended' });
});

test('while two named people have the letter, nobody else reads it through a report', async () => {
	const { db, id, report, reports, as } = await arrived();
	const reportId = await report();
	await db
		.updateTable('letter')
		.set({ status: 'safeguarded', state: JSON.stringify({ at: now }) })
		.where('id', '=', id)
		.execute();
	expect(await reports('Elena')).toEqual([]);
	const taken = await authorizeReport(db, await as('Elena'), reportId, now);
	await expect(takeReport(db, taken, now)).rejects.toMatchObject({ reason: 'report-ended' });
});

test('when Ana herself calls the letter back, the report is over and Mateo hears it', async () => {
	const { db, id, report, reports, as, box, take } = await arrived();
	const reportId = await report();
	const taken = await take('Elena', reportId);
	const mine = await authorizeLetter(db, await as('Ana'), 'recall', id);
	await recall(db, mine, { act: act() }, now);
	expect(await reports('Elena')).toEqual([]);
	expect((await box()).answers).toMatchObject([{ outcome: 'recalled', answer: '' }]);
	const late = leaveIt(db, taken, { act: act(), answer: '' }, now);
	await expect(late).rejects.toMatchObject({ kind: 'conflict', reason: 'report-ended' });
});

test('Delmy may put a letter away from her whole class, or from herself alone', async () => {
	for (const wholeClass of [true, false]) {
		const { db, id, mail, mateo } = await arrived();
		const teacher = await mail();
		await reportAsTeacher(db, teacher, id, { act: act(), ...said, wholeClass }, now);
		expect(await openAsTeacher(db, teacher, id, now)).toBeNull();
		expect((await arrivedOn(db, teacher, null)).letters).toEqual([]);
		const opened = await openLetter(db, id, mateo, now);
		if (wholeClass) expect(opened).toEqual({ letter: null, why: 'looked-at' });
		else expect(opened.letter?.text).toBe('You are silly.');
	}
});

test('a letter that a child or a teacher put away is not printed by itself either', async () => {
	for (const byTeacher of [false, true]) {
		const { db, id, report, mail } = await arrived();
		const teacher = await mail();
		const whole = { act: act(), ...said, wholeClass: true };
		if (byTeacher) {
			await reportAsTeacher(db, teacher, id, whole, now);
			await expect(printOne(db, teacher, id, now)).rejects.toThrow('not-found');
		} else {
			await report();
			const { sheets, putAwayFor } = await printOne(db, teacher, id, now);
			expect({ sheets, putAwayFor }).toEqual({ sheets: [], putAwayFor: ['Mateo'] });
		}
	}
});

test('a letter to the whole class is away from the child who reported it and on the sheets of the others', async () => {
	const { db, id, report, mail, world } = await arrived('everybody');
	await report();
	const { sheets, putAwayFor } = await printArrived(db, await mail(), null, now);
	const names = sheets.map(({ name }) => name);
	expect(names).toContain('Ximena');
	expect(names).not.toContain('Mateo');
	expect(putAwayFor).toEqual(['Mateo']);
	const alone = await printOne(db, await mail(), id, now);
	expect(alone).toMatchObject({ sheets: [], forTheWall: [{ letterId: id }] });
	const ximena = { id: idOf(world, 'Ximena'), classId: world.classes.flores };
	expect((await openLetter(db, id, ximena, now)).letter?.text).toBe('You are silly.');
});

test('when Mateo is erased his words about the letter go, and the report stays decided by people', async () => {
	const { db, report, world } = await arrived();
	await report();
	await eraseChild(db, idOf(world, 'Mateo'), now);
	expect(await db.selectFrom('letterReport').select(['words', 'outcome']).execute()).toEqual([
		{ words: '', outcome: null }
	]);
});

test('a reported letter that Elena safeguards is read by no reviewer any more, and Mateo hears that it is taken care of', async () => {
	const { db, elena, id, report, take, box, reports, as } = await arrived();
	await report();
	const [waiting = ''] = await reports('Elena');
	await take('Elena', waiting);
	await safeguardBy(db, elena, id, 'He is afraid of her.', now);
	expect(await reports('Elena')).toEqual([]);
	const again = await authorizeReport(db, await as('Elena'), waiting, now).catch(() => null);
	if (again) await expect(takeReport(db, again, now)).rejects.toMatchObject({ kind: 'conflict' });
	const { envelopes, answers, beingRead } = await box();
	expect(envelopes).toEqual([]);
	expect(answers).toMatchObject([{ outcome: 'safeguarded' }]);
	expect(beingRead, 'he hears of it once').toBe(0);
});
