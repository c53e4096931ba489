import { expect, test } from 'vitest';
import { fileFor } from '#lib/delivery/pictures/seeing.server.ts';
import { claim } from '#lib/moderation/deciding/claims.server.ts';
import { authorizeReview } from '#lib/moderation/moderation.server.ts';
import type { Shape } from '#lib/photos/covering/shape.ts';
import { coverWords, covering } from '#tests/support/covering.ts';
import { deliver } from '#tests/support/deliver.ts';
import { drawn } from '#tests/support/drawn.ts';
import { folderOfItsOwn, photoStepsOf } from '#tests/support/photos.ts';
import { now, school } from '#tests/support/school.ts';
import { addSecondReviewer } from '#tests/support/second-reviewer.ts';
import { layOn, printFor } from '#tests/support/sheets.ts';
import { act } from '#tests/support/steps.ts';
import { beginOnSheet, handInTyped, keptPicture, lookAtPages } from '#tests/support/typed.ts';
import { findLetter } from '../queries.server.ts';
import { coverPage, coverPageInReview } from './covering.server.ts';
import { layPage } from './laying.server.ts';
import { paperForAuthor } from './reviewing.server.ts';
import { asWrittenOf, pagesOfRevision, pagesOnDesk } from './queries.server.ts';

const surname: Shape = { kind: 'pixelate', x: 0.1, y: 0.05, w: 0.5, h: 0.06 };
const form = () => ({ act: act(), shapes: [surname], cells: [], kind: 'pixelate' as const });
const anas = {
	written: 'Deer Mateo, we liv at 15 Upton Street',
	text: 'Dear Mateo, we live there.'
};
const leos = { written: 'Hello Ximena, I hav a cat', text: 'Hello Ximena, I have a cat.' };

/** Ana and Leo wrote on one page, which lies with the letters of both; Leo wrote on another one besides. */
async function onOnePage() {
	const set = await school();
	const { db, world } = set;
	const photos = photoStepsOf(db, world, now);
	const where = { storage: photos.storage, quarantine: folderOfItsOwn() };
	const begun = async (name: string, n: number) => {
		const { sheets } = await printFor(db, world, [name], now);
		const pictureId = await keptPicture(db, world, photos.storage, await drawn(n), now);
		await layOn(db, world, sheets[0], pictureId, now);
		const letterId = await beginOnSheet(db, world, sheets[0]?.id ?? '', now);
		return { letterId, pictureId };
	};
	const { letterId: ana, pictureId: page } = await begun('Ana', 1);
	const { letterId: leo, pictureId: own } = await begun('Leo', 2);
	const both = { letterId: leo, pictureId: page, sheetId: null, by: world.adults.laura };
	await db.transaction().execute((db) => layPage(db, both, now));
	const sees = async (name: string, pictureId: string) =>
		fileFor(db, await set.as(name), { pictureId, file: '800.webp' }, now).then(
			() => true,
			() => false
		);
	const revisionOf = async (id: string) => (await findLetter(db, id))?.revisionId ?? '';
	const picturesOf = async (id: string) =>
		(await pagesOfRevision(db, await revisionOf(id))).map(({ picture }) => picture.id);
	const elena = await addSecondReviewer(db, world, now);
	return { ...set, where, ana, leo, page, own, sees, revisionOf, picturesOf, elena };
}

type Set = Awaited<ReturnType<typeof onOnePage>>;

async function handInBoth({ db, world, ana, leo }: Set) {
	await handInTyped(db, world, ana, anas, now);
	await handInTyped(db, world, leo, leos, now);
}

/** Tomás opens Ana’s letter and covers a surname on the page. */
async function tomasCovers({ db, as, steps, where, ana, picturesOf }: Set): Promise<string> {
	const { id, revisionId, sha256 } = await steps.openSubmissionOf(ana);
	const item = await authorizeReview(db, await as('tomas'), id);
	await claim(db, item, now);
	await coverPageInReview(db, where, item, { ...form(), n: 1, revisionId, sha256 }, now);
	return (await picturesOf(ana))[0] ?? '';
}

async function approve({ db, steps, elena, revisionOf }: Set, letterId: string) {
	await lookAtPages(db, elena, await revisionOf(letterId), now);
	await steps.approveLetter(letterId, elena);
}

test('what Tomás covers in Ana’s letter is covered in Leo’s, which waits in line with it, for somebody else', async () => {
	const set = await onOnePage();
	const { db, as, steps, ana, leo, page, own, sees, picturesOf, statusOf, revisionOf } = set;
	await handInBoth(set);
	for (const id of [ana, leo]) await steps.passOnByTeacher(id);
	const before = await steps.openSubmissionOf(leo);
	const covered = await tomasCovers(set);
	expect(covered).not.toBe(page);

	expect(await statusOf(leo)).toBe('with-moderator');
	const after = await steps.openSubmissionOf(leo);
	expect(after.sha256, 'his approval would be of something else').not.toBe(before.sha256);
	expect(await picturesOf(leo)).toEqual([own, covered]);
	expect(await asWrittenOf(db, await revisionOf(leo)), 'his words stay').toBe(leos.written);
	await expect(authorizeReview(db, await as('tomas'), after.id)).rejects.toMatchObject({
		kind: 'not-found'
	});
	for (const who of ['laura', 'Ana', 'Leo', 'tomas'])
		expect(await sees(who, page), who).toBe(false);
	await approve(set, leo);
	expect(await statusOf(leo)).toBe('approved');
	const told = await db
		.selectFrom('audit')
		.select('subjectId')
		.where('verb', '=', 'letter.covered')
		.execute();
	expect(told.map(({ subjectId }) => subjectId).toSorted()).toEqual([ana, leo].toSorted());
});

test('Laura covers the page on her desk, and Leo’s letter, which lies with her, goes on with the covered one', async () => {
	const set = await onOnePage();
	const { db, world, may, where, steps, ana, leo, page, own, picturesOf, statusOf, revisionOf } =
		set;
	await handInTyped(db, world, leo, leos, now);
	const before = await revisionOf(leo);
	const [first] = await pagesOnDesk(db, ana);
	await coverPage(
		db,
		where,
		await may('laura', 'write', ana),
		{ ...form(), page: first?.id ?? '' },
		now
	);
	expect(await statusOf(leo)).toBe('with-teacher');
	expect(await revisionOf(leo)).not.toBe(before);
	const [covered] = await pagesOnDesk(db, ana);
	expect(await picturesOf(leo)).toEqual([own, covered?.pictureId]);
	expect(covered?.pictureId).not.toBe(page);
	await steps.passOnByTeacher(leo);
	await approve(set, leo);
	expect(await statusOf(leo)).toBe('approved');
});

test('what was approved or delivered keeps its approval, and shows the covered page once somebody approved it', async () => {
	const set = await onOnePage();
	const { db, world, steps, ana, leo, page, own, sees, picturesOf, statusOf, revisionOf } = set;
	await handInBoth(set);
	for (const id of [ana, leo]) await steps.passOnByTeacher(id);
	await approve(set, leo);
	await steps.takeToDesk(leo);
	await steps.translate(leo, () => 'Hola Ximena, tengo un gato.');
	const [revisionId, decision] = [await revisionOf(leo), (await findLetter(db, leo))?.decisionId];
	const covered = await tomasCovers(set);

	expect([await statusOf(leo), await revisionOf(leo)]).toEqual(['translating', revisionId]);
	expect((await findLetter(db, leo))?.decisionId).toBe(decision);
	expect(await picturesOf(leo), 'nobody approved the covered one yet').toEqual([own]);
	expect(await asWrittenOf(db, revisionId)).toBeNull();
	for (const one of [page, covered]) expect(await sees('carmen', one)).toBe(false);
	const hers = await paperForAuthor(db, (await findLetter(db, leo))!);
	expect(
		hers?.pages.map(({ picture }) => picture.id),
		'his class has it'
	).toEqual([own, covered]);
	expect(hers?.asWritten).toBe(leos.written);
	for (const who of ['laura', 'Leo']) expect(await sees(who, covered), who).toBe(true);

	await steps.handInTranslation(leo);
	await steps.approveTranslation(leo);
	await deliver(db, world, leo, now);
	for (const who of ['Ximena', 'delmy']) {
		for (const one of [page, covered]) expect(await sees(who, one), who).toBe(false);
		expect(await sees(who, own), who).toBe(true);
	}
	await approve(set, ana);
	expect(await picturesOf(leo)).toEqual([own, covered]);
	expect(await asWrittenOf(db, revisionId)).toBe(leos.written);
	for (const who of ['Ximena', 'delmy', 'Leo', 'laura']) {
		expect(await sees(who, covered), who).toBe(true);
		expect(await sees(who, page), who).toBe(false);
	}
	for (const who of ['Mateo', 'carmen', 'sofia']) expect(await sees(who, covered), who).toBe(false);
});

test('who translates Leo’s letter sees the covered page while it is on their desk', async () => {
	const set = await onOnePage();
	const { steps, ana, leo, page, sees } = set;
	await handInBoth(set);
	for (const id of [ana, leo]) await steps.passOnByTeacher(id);
	await approve(set, leo);
	await steps.takeToDesk(leo);
	const covered = await tomasCovers(set);
	await approve(set, ana);
	expect([await sees('carmen', covered), await sees('carmen', page)]).toEqual([true, false]);
});

test('where words of Ana’s are covered, Leo’s letter goes on with its own page alone', async () => {
	const set = await onOnePage();
	const { db, world, steps, ana, leo, page, own, sees, picturesOf, statusOf, revisionOf } = set;
	await handInBoth(set);
	for (const id of [ana, leo]) await steps.passOnByTeacher(id);
	await coverWords(db, steps, ana, { by: world.adults.tomas, asked: covering('live there') }, now);
	expect([await statusOf(ana), await statusOf(leo)]).toEqual(['protected', 'with-moderator']);
	expect(await picturesOf(ana)).toEqual([]);
	expect(await picturesOf(leo)).toEqual([own]);
	expect(await asWrittenOf(db, await revisionOf(leo)), 'it says what the page shows').toBeNull();
	for (const who of ['laura', 'Leo', 'tomas']) expect(await sees(who, page), who).toBe(false);
	await approve(set, leo);
	expect(await statusOf(leo)).toBe('approved');
});
