import { existsSync, readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { engine, freshDatabase, freshDatabaseUrl } from '#tests/support/database.ts';
import { deliver } from '#tests/support/deliver.ts';
import { bringTo, marker, stages } from '#tests/support/pending.ts';
import { safeguardBy } from '#tests/support/safeguarding.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { verifyAudit } from './audit/verify.server.ts';
import { childRecord } from './child-record.server.ts';
import { childRecordText } from './child-record-text.server.ts';
import { mailboxOf } from './delivery/queries.server.ts';
import { wasCalledBack } from './delivery/withheld.server.ts';
import { startSession } from './identity/sessions.server.ts';
import { eraseChild, sweepAfterErasing } from './leaving.server.ts';
import { claim } from './moderation/deciding/claims.server.ts';
import * as moderation from './moderation/moderation.server.ts';
import { authorizeCase, closeCase, writeNote } from './moderation/safeguarding/cases.server.ts';
import { day } from './platform/clock.ts';
import type { Db } from './platform/database.ts';
import { emptyJournal, fileOf, openDatabase } from './platform/database.server.ts';
import { wire } from './wiring.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

async function scene() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	return { db, world, steps: stepsOf(db, world, now) };
}

/** Every value of every row, as one text. */
async function everything(db: Db): Promise<string> {
	const tables = await db.introspection.getTables();
	const contents = await Promise.all(
		tables.map(({ name }) => sql`select * from ${sql.table(name)}`.execute(db))
	);
	return JSON.stringify(contents.map((content) => content.rows));
}

test('nothing that Ana wrote is left after she is erased, wherever it was, and the audit still holds', async () => {
	const { db, world, steps } = await scene();
	const ana = idOf(world, 'Ana');
	const markers: string[] = [];
	for (const stage of stages) {
		const pending = await bringTo(steps, stage, 'Ana', 'Mateo');
		markers.push(...pending.markers.slice(0, stages.indexOf(stage) < 4 ? 1 : 2));
	}
	const delivered = await bringTo(steps, 'ready', 'Ana', 'Mateo');
	await deliver(db, world, delivered.letterId, now);
	const returned = await bringTo(steps, 'with-moderator', 'Ana', 'Mateo');
	const note = marker();
	const item = await steps.openSubmissionOf(returned.letterId);
	const tomas = await actorOf(db, world.adults.tomas, now);
	const review = await moderation.authorizeReview(db, tomas, item.id);
	await claim(db, review, now);
	await moderation.returnToAuthor(
		db,
		review,
		{ ...item, act: act(), reason: 'surname', note },
		now
	);
	await startSession(
		db,
		{ personId: ana, kind: 'student', device: 'x', passwordAt: null, secondFactorAt: null },
		now
	);
	const before = await everything(db);
	for (const word of [...markers, ...delivered.markers, note, '"Ana"'])
		expect(before).toContain(word);

	expect(await eraseChild(db, ana, now)).toEqual({ letters: 9, photos: 0, translations: 5 });

	const after = await everything(db);
	for (const word of [
		...markers,
		...delivered.markers,
		...returned.markers,
		note,
		'"Ana"',
		'"ana"'
	])
		expect(after).not.toContain(word);
	expect(await verifyAudit(db)).toMatchObject({ whole: true });
	for (const table of ['session', 'childSecret', 'badge'] as const) {
		const column = table === 'session' ? 'personId' : 'childId';
		const left = await db
			.selectFrom(table)
			.select(column as never)
			.where(column as never, '=', ana as never)
			.execute();
		expect(left, table).toEqual([]);
	}
	const hashes = await db
		.selectFrom('revision')
		.select('sha256')
		.where('authorId', '=', ana)
		.execute();
	expect(hashes.length).toBe(8);
});

test.runIf(engine === 'sqlite')(
	'nor does the file of the database hold a word of hers',
	async () => {
		const url = await freshDatabaseUrl();
		const db = openDatabase(url);
		onTestFinished(() => db.destroy());
		wire();
		const world = await buildWorld(db, now);
		const steps = stepsOf(db, world, now);
		const markers: string[] = [];
		for (const stage of ['with-moderator', 'translating', 'ready', 'ready'] as const)
			markers.push(...(await bringTo(steps, stage, 'Ana', 'Mateo')).markers);
		const inFile = () => {
			const bytes = ['', '-wal']
				.map((ending) => fileOf(url) + ending)
				.filter((file) => existsSync(file))
				.map((file) => readFileSync(file, 'latin1').toLowerCase());
			// Of a word in an index, only what differs from the one before it is written.
			return markers.filter((word) =>
				bytes.some((part) => part.includes(word.slice(4).toLowerCase()))
			);
		};
		await emptyJournal(db);
		// Nobody translated the letter that waits for a moderator.
		expect(inFile()).toEqual(markers.filter((_, n) => n !== 1));
		await eraseChild(db, idOf(world, 'Ana'), now);
		await sweepAfterErasing(db);
		expect(inFile()).toEqual([]);
	}
);

test('Mateo no longer has the letter, and is told that it was called back', async () => {
	const { db, world, steps } = await scene();
	const { letterId } = await bringTo(steps, 'ready', 'Ana', 'Mateo');
	await deliver(db, world, letterId, now);
	const mateo = { id: idOf(world, 'Mateo'), classId: world.classes.flores };
	expect(await mailboxOf(db, mateo)).toHaveLength(1);
	await eraseChild(db, idOf(world, 'Ana'), now);
	expect(await mailboxOf(db, mateo)).toEqual([]);
	expect(await wasCalledBack(db, letterId, mateo)).toBe(true);
});

test('nobody else is touched', async () => {
	const { db, world, steps } = await scene();
	const leo = await bringTo(steps, 'ready', 'Leo', 'Ximena');
	await bringTo(steps, 'ready', 'Ana', 'Mateo');
	await eraseChild(db, idOf(world, 'Ana'), now);
	const after = await everything(db);
	for (const word of [...leo.markers, '"Leo"']) expect(after).toContain(word);
	const letter = await db
		.selectFrom('letter')
		.select('status')
		.where('id', '=', leo.letterId)
		.executeTakeFirstOrThrow();
	expect(letter.status).toBe('ready');
});

test('a child whose disclosure is being looked after is not erased, nor is anything of theirs', async () => {
	const { db, world, steps } = await scene();
	const { letterId, markers } = await bringTo(steps, 'with-moderator', 'Ana', 'Mateo');
	const draft = await bringTo(steps, 'draft', 'Ana', 'Mateo');
	await db
		.updateTable('letter')
		.set({ status: 'safeguarded' })
		.where('id', '=', letterId)
		.execute();
	const erasing = eraseChild(db, idOf(world, 'Ana'), now);
	await expect(erasing).rejects.toMatchObject({ reason: 'safeguarded-stays' });
	const after = await everything(db);
	expect(after).toContain(markers[0]);
	expect(after).toContain(draft.markers[0]);
});

test('while a case about Ana is open, and for a year after it was closed, nothing of hers is erased; then all of it', async () => {
	const { db, world, steps } = await scene();
	const ana = idOf(world, 'Ana');
	const { letterId, markers } = await bringTo(steps, 'ready', 'Ana', 'Mateo');
	const words = { worry: marker(), note: marker(), statement: marker() };
	await safeguardBy(db, world.adults.tomas, letterId, words.worry, now);
	await expect(eraseChild(db, ana, now)).rejects.toMatchObject({ reason: 'safeguarded-stays' });

	const { id } = await db.selectFrom('safeguardCase').select('id').executeTakeFirstOrThrow();
	const mine = await authorizeCase(db, await actorOf(db, world.adults.ruth, now), id);
	await writeNote(db, mine, { act: act(), words: words.note }, now);
	await closeCase(db, mine, { act: act(), statement: words.statement }, now);
	const { record } = await childRecord(db, ana, now);
	expect(JSON.stringify(record)).not.toMatch(new RegExp(`${id}|Ruth|case|safeguard`, 'i'));
	const yearLater = now + 365 * day;
	await expect(eraseChild(db, ana, yearLater - 1)).rejects.toMatchObject({
		reason: 'case-kept',
		detail: { until: '2027-11-20' }
	});
	for (const word of Object.values(words)) expect(await everything(db)).toContain(word);
	await eraseChild(db, ana, yearLater);
	const after = await everything(db);
	for (const word of [...Object.values(words), ...markers]) expect(after).not.toContain(word);
	expect(await verifyAudit(db)).toMatchObject({ whole: true });
});

test('the database itself deletes no case and empties none within the year', async () => {
	const { db, world, steps } = await scene();
	const { letterId } = await bringTo(steps, 'with-moderator', 'Ana', 'Mateo');
	await safeguardBy(db, world.adults.tomas, letterId, 'x', now);
	const { id } = await db.selectFrom('safeguardCase').select('id').executeTakeFirstOrThrow();
	const mine = await authorizeCase(db, await actorOf(db, world.adults.ruth, now), id);
	await writeNote(db, mine, { act: act(), words: 'y' }, now);
	for (const table of ['safeguardCase', 'safeguardEntry', 'safeguardCall'] as const)
		await expect(db.deleteFrom(table).execute(), table).rejects.toThrow(/never deleted/);
	await expect(
		db.updateTable('safeguardEntry').set({ words: 'z' }).execute(),
		'a note'
	).rejects.toThrow(/never changes/);
	const emptied = () => db.updateTable('safeguardCase').set({ worry: '', erasedAt: now }).execute();
	await expect(emptied(), 'open').rejects.toThrow(/kept for a year/);
	await closeCase(db, mine, { act: act(), statement: 's' }, now);
	await expect(emptied(), 'just closed').rejects.toThrow(/kept for a year/);
});

test('an adult cannot be erased as a child', async () => {
	const { db, world } = await scene();
	const erasing = eraseChild(db, world.adults.laura, now);
	await expect(erasing).rejects.toMatchObject({ kind: 'not-found' });
});

test('the record of Ana has what she wrote and received, and nothing that others have not released', async () => {
	const { db, world, steps } = await scene();
	const mine = await bringTo(steps, 'translation-review', 'Ana', 'Mateo');
	const theirs = await bringTo(steps, 'ready', 'Mateo', 'Ana');
	const { record, leftOut } = await childRecord(db, idOf(world, 'Ana'), now);
	const json = JSON.stringify(record);
	expect(leftOut).toBe(0);
	expect(json).toContain(mine.markers[0]);
	// The translation is not approved yet, and the letter from Mateo not delivered.
	expect(json).not.toContain(mine.markers[1]);
	expect(json).not.toContain(theirs.markers[0]);
	expect(record.consents).toMatchObject([{ use: 'letter', answer: 'yes' }]);
	expect(record.lettersWritten[0]?.decisions).toMatchObject([{ outcome: 'approve' }]);
	expect(record.accessLog).toContainEqual(expect.objectContaining({ who: 'Tomás Abrego' }));

	await deliver(db, world, theirs.letterId, now);
	const later = (await childRecord(db, idOf(world, 'Ana'), now)).record;
	expect(later.lettersReceived).toMatchObject([{ from: 'Mateo' }]);
	for (const locale of ['es', 'en'] as const) {
		const text = childRecordText(later, locale);
		expect(text).toContain(mine.markers[0]);
		expect(text).toContain(theirs.markers[1]);
		expect(text).not.toContain('record:');
		expect(text).not.toContain('{{');
	}
});

test('a letter in which harm may have been disclosed is not in the record that a family gets', async () => {
	const { db, world, steps } = await scene();
	const { letterId, markers } = await bringTo(steps, 'with-moderator', 'Ana', 'Mateo');
	const item = await steps.openSubmissionOf(letterId);
	const tomas = await actorOf(db, world.adults.tomas, now);
	await claim(db, await moderation.authorizeReview(db, tomas, item.id), now);
	await db
		.updateTable('letter')
		.set({ status: 'safeguarded' })
		.where('id', '=', letterId)
		.execute();
	const { record, leftOut } = await childRecord(db, idOf(world, 'Ana'), now);
	expect(leftOut).toBe(1);
	const text = JSON.stringify(record) + childRecordText(record, 'en');
	expect(text).not.toContain(markers[0]);
	expect(text).not.toContain(letterId);
	expect(text).not.toMatch(/safeguard/i);
});
