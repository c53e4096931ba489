import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { childRecord } from '#lib/child-record.server.ts';
import { childRecordText } from '#lib/child-record-text.server.ts';
import { fileFor } from '#lib/delivery/pictures/seeing.server.ts';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { eraseChild } from '#lib/leaving.server.ts';
import { claim } from '#lib/moderation/deciding/claims.server.ts';
import { authorizeReview } from '#lib/moderation/moderation.server.ts';
import { authorizeSeal, openSeal } from '#lib/moderation/protecting/seals.server.ts';
import { authorizeCase, closeCase, endCase } from '#lib/moderation/safeguarding/cases.server.ts';
import { openCase } from '#lib/moderation/safeguarding/reading.server.ts';
import { hour } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { coverWords, covering } from '#tests/support/covering.ts';
import { photoStepsOf } from '#tests/support/photos.ts';
import { safeguardBy } from '#tests/support/safeguarding.ts';
import { now, school } from '#tests/support/school.ts';
import { layInTray, somePicture } from '#tests/support/sheets.ts';
import { act } from '#tests/support/steps.ts';
import { handInTyped, lookAtPages, onPaperBy } from '#tests/support/typed.ts';
import { idOf } from '#tests/support/world.ts';
import { beginAgain } from '../beginning/starting.server.ts';
import { writeToFriend } from '../beginning/moving.server.ts';
import { findSheet } from '../on-paper/queries.server.ts';
import { findLetter } from '../queries.server.ts';
import { findDraft } from '../writing/drafts.server.ts';
import { familyOf } from '../way/family.server.ts';
import { withdraw } from '../way/taking-back.server.ts';
import { takePageAway } from './arranging.server.ts';
import { typeSheet } from './from-sheet.server.ts';
import { layPage } from './laying.server.ts';
import {
	allPagesOf,
	asWrittenOf,
	findWritten,
	pagesOfRevision,
	pagesOnDesk
} from './queries.server.ts';

const written = 'Deer Mateo we liv at 15 Upton Street';
const text = 'Dear Mateo, we live at 15 Upton Street.';
const everybody = ['Ana', 'Leo', 'Mateo', 'laura', 'delmy', 'carmen', 'ines', 'sofia', 'tomas'];

async function inReview() {
	const set = await school();
	const { db, world, steps } = set;
	const photos = photoStepsOf(db, world, now);
	const begun = await onPaperBy(db, world, photos, now);
	const { letterId, pictureId } = begun;
	const sees = async (name: string, at = now) =>
		fileFor(db, await set.as(name), { pictureId, file: '800.webp' }, at).then(
			() => true,
			() => false
		);
	const whoSees = async () => {
		const seen = await Promise.all(
			[...everybody, 'ruth'].map(async (who) => (await sees(who)) && who)
		);
		return seen.filter(Boolean);
	};
	await handInTyped(db, world, letterId, { written, text }, now);
	await steps.passOnByTeacher(letterId);
	const revisionId = async () => (await findLetter(db, letterId))?.revisionId ?? '';
	return { ...set, ...begun, photos, sees, whoSees, revisionId };
}

async function allWords(db: Db): Promise<string> {
	const tables = await db.introspection.getTables();
	const contents = await Promise.all(
		tables.map(({ name }) => sql`select * from ${sql.table(name)}`.execute(db))
	);
	return JSON.stringify(contents.map((content) => content.rows));
}

test('another photograph of a safeguarded letter’s page is seen by nobody through the stack', async () => {
	const { db, world, as, photos, letterId, sheetId } = await inReview();
	const classId = world.classes.cambridge;
	const sheet = await findSheet(db, classId, { id: sheetId });
	const pictureId = await somePicture(db, photos, 72);
	await layInTray(db, world, { pictureId, status: 'double', sheet }, now);
	const laura = await as('laura');
	const wish = { pictureId, file: '800.webp' };
	expect(await fileFor(db, laura, wish, now)).toBeDefined();
	await safeguardBy(db, world.adults.tomas, letterId, 'It says where she lives.', now);
	await expect(fileFor(db, laura, wish, now)).rejects.toMatchObject({ kind: 'not-found' });
});

test('a safeguarded letter’s page is seen by the two named people and nobody else, and comes back with it', async () => {
	const { db, world, as, steps, letterId, whoSees, revisionId } = await inReview();
	expect(await whoSees()).toEqual(['Ana', 'laura']);
	await safeguardBy(db, world.adults.tomas, letterId, 'It says where she lives.', now);
	expect(await whoSees()).toEqual(['ruth']);
	const { id } = await db.selectFrom('safeguardCase').select('id').executeTakeFirstOrThrow();
	const of = await authorizeCase(db, await as('ruth'), id);
	const shown = await openCase(db, of, now);
	expect(shown.letters[0]?.asWritten.map((one) => one.text)).toEqual([written]);
	expect(await allPagesOf(db, letterId)).toHaveLength(1);
	await closeCase(db, of, { act: act(), statement: 'We looked after it.' }, now);
	const closed = await authorizeCase(db, await as('ruth'), id);
	await endCase(db, closed, { act: act(), ending: 'let-go' }, now);
	expect(await whoSees()).toEqual(['Ana', 'laura']);
	// It waits for a reviewer again, with its page.
	expect(await pagesOfRevision(db, await revisionId())).toHaveLength(1);
	expect(await asWrittenOf(db, await revisionId())).toBe(written);
	const { revisionId: waiting } = await steps.openSubmissionOf(letterId);
	await lookAtPages(db, world.adults.tomas, waiting, now);
});

test('where words were covered the letter goes on without its pages, which are sealed with what was typed from them', async () => {
	const { db, world, as, steps, letterId, sees, whoSees, revisionId } = await inReview();
	const before = await revisionId();
	const asked = covering('15 Upton Street', 'address');
	await coverWords(db, steps, letterId, { by: world.adults.tomas, asked }, now);
	expect(await pagesOfRevision(db, await revisionId())).toEqual([]);
	expect(await asWrittenOf(db, await revisionId())).toBeNull();
	expect(await asWrittenOf(db, before)).toBeNull();
	expect(await findWritten(db, letterId)).toMatchObject({ text: '' });
	expect(await pagesOnDesk(db, letterId)).toEqual([]);
	expect(await whoSees()).toEqual([]);

	const ruth = await as('ruth');
	const sealed = await authorizeSeal(db, ruth, letterId);
	await openSeal(db, sealed, { act: act(), reason: 'Her mother asked.' }, now);
	expect(await sees('ruth')).toBe(true);
	expect(await sees('ruth', now + hour)).toBe(false);
	expect(await whoSees()).toEqual(['ruth']);
});

test('letters into which the same page was typed freeze together', async () => {
	const set = await inReview();
	const { db, world, as, may, steps, letterId, sheetId, statusOf, whoSees } = set;
	await withdraw(db, await may('laura', 'withdraw', letterId), { act: act() }, now);
	const klass = await authorizeClass(db, await as('laura'), 'teach', world.classes.cambridge);
	const again = await typeSheet(db, klass, { act: act(), sheet: sheetId }, now);
	expect(again).not.toBe(letterId);
	expect(await familyOf(db, letterId)).toEqual([letterId, again].sort());
	const other = { written: 'Deer Mateo', text: 'Something else.' };
	await handInTyped(db, world, again, other, now);
	await steps.passOnByTeacher(again);
	await safeguardBy(db, world.adults.tomas, again, '', now);
	expect([await statusOf(letterId), await statusOf(again)]).toEqual(['safeguarded', 'safeguarded']);
	expect(await whoSees()).toEqual(['ruth']);
});

test('what was taken back begins again with its page and what was typed', async () => {
	const { db, may, letterId, sheetId } = await inReview();
	await withdraw(db, await may('laura', 'withdraw', letterId), { act: act() }, now);
	const again = await beginAgain(db, await may('laura', 'write', letterId), { act: act() }, now);
	expect(await pagesOnDesk(db, again)).toMatchObject([{ sheetId }]);
	expect((await findWritten(db, again)).text).toBe(written);
	expect((await findDraft(db, again)).text).toBe(text);
	await may('laura', 'write', again);
});

test('an unfinished letter takes its page along to another friend', async () => {
	const { db, world, may } = await school();
	const { letterId } = await onPaperBy(db, world, photoStepsOf(db, world, now), now);
	const { pairId } = (await findLetter(db, letterId))!;
	const pair = await db
		.selectFrom('pair')
		.selectAll()
		.where('id', '=', pairId ?? '')
		.executeTakeFirstOrThrow();
	await db.updateTable('pair').set({ endedAt: now }).where('id', '=', pair.id).execute();
	const friend = crypto.randomUUID();
	const ximena = idOf(world, 'Ximena');
	await db.updateTable('pair').set({ endedAt: now }).where('childB', '=', ximena).execute();
	await db
		.insertInto('pair')
		.values({ ...pair, id: friend, childB: ximena, endedAt: null })
		.execute();
	const desk = await may('laura', 'write', letterId);
	const moved = await writeToFriend(db, desk, { act: act(), friend }, now);
	expect(await pagesOnDesk(db, moved)).toHaveLength(1);
	expect(await pagesOnDesk(db, letterId)).toEqual([]);
	await may('laura', 'write', moved);
});

test('when Ana is erased no page of hers is left, and no word that was typed from one', async () => {
	const { db, world, letterId, pictureId, sees } = await inReview();
	const ana = idOf(world, 'Ana');
	expect(await allWords(db)).toContain('we liv at 15');
	await eraseChild(db, ana, now);
	expect(await allWords(db)).not.toContain('we liv at 15');
	for (const name of everybody.filter((name) => name !== 'Ana'))
		expect(await sees(name), name).toBe(false);
	const picture = await db
		.selectFrom('picture')
		.select(['erasedAt', 'placeholder'])
		.where('id', '=', pictureId)
		.executeTakeFirstOrThrow();
	expect(picture).toEqual({ erasedAt: now, placeholder: '' });
	expect(await allPagesOf(db, letterId)).toEqual([]);
});

test('Ana’s record tells of her pages and of what she wrote on them, and nothing once the letter was safeguarded', async () => {
	const { db, world, letterId } = await inReview();
	const ana = idOf(world, 'Ana');
	const told = async () => childRecordText((await childRecord(db, ana, now)).record, 'en');
	const before = await childRecord(db, ana, now);
	expect(before.record.lettersWritten[0]?.revisions[0]).toMatchObject({
		pages: 1,
		asWritten: written
	});
	expect(before.record.sheets).toMatchObject([{ came: 1 }]);
	expect(await told()).toContain('we liv at 15');
	await safeguardBy(db, world.adults.tomas, letterId, '', now);
	expect((await childRecord(db, ana, now)).record.sheets).toEqual([]);
	expect(await told()).not.toContain('we liv at 15');
});

test('a photograph without a sheet ends when it is taken away, and one of a sheet stays in the stack', async () => {
	const { db, world, may } = await school();
	const photos = photoStepsOf(db, world, now);
	const { letterId, pictureId } = await onPaperBy(db, world, photos, now);
	const other = await somePicture(db, photos, 81);
	const page = { letterId, pictureId: other, sheetId: null, by: world.adults.laura };
	await db.transaction().execute((db) => layPage(db, page, now));
	const desk = await may('laura', 'write', letterId);
	for (const { id } of await pagesOnDesk(db, letterId)) await takePageAway(db, desk, id, now);
	const erasedAt = async (id: string) =>
		(await db.selectFrom('picture').select('erasedAt').where('id', '=', id).executeTakeFirst())
			?.erasedAt;
	expect(await erasedAt(other)).toBe(now);
	expect(await erasedAt(pictureId)).toBeNull();
	// Without a page it is Ana's alone.
	await expect(may('laura', 'write', letterId)).rejects.toMatchObject({ kind: 'not-found' });
});

test('whoever let the letter go sees its page no longer', async () => {
	const { db, as, steps, letterId, sees } = await inReview();
	const { id } = await steps.openSubmissionOf(letterId);
	const item = await authorizeReview(db, await as('tomas'), id);
	await claim(db, item, now);
	expect(await sees('tomas')).toBe(true);
	expect(await sees('tomas', now + hour)).toBe(false);
});
