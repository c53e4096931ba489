import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { engine, freshDatabase } from '#tests/support/database.ts';
import { actorOf } from '#tests/support/steps.ts';
import { buildWorld, type World } from '#tests/support/world.ts';
import { claim } from '../deciding/claims.server.ts';
import { askedFor } from '../deciding/seen-fine.server.ts';
import type { FlagAnswers } from '../deciding/seen-fine.ts';
import { approve, authorizeReview, whenDecided } from '../moderation.server.ts';
import { submit } from '../submitting.server.ts';
import { freeze } from '../revisions.server.ts';
import { contextOf } from './context.server.ts';
import { answerFlag, flagsAtAGlance, flagsOf } from './flags.server.ts';
import { scanText } from './scan.ts';
import type { Scan } from './scanner.server.ts';
import { lookAt, scanAgain, scanOf, scanOnce, scanRevision, type Looked } from './scans.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

// Moderation stands alone here.
beforeAll(() => void whenDecided('letter', async () => {}));
afterAll(wire);

const broken = () => {
	throw new RangeError('the scanner fell over');
};

/** A letter of Mateo's that waits for review, and that Tomás has open. */
async function opened(text: string) {
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const revision = await waiting(db, world, text);
	const tomas = await actorOf(db, world.adults.tomas, now);
	const item = await authorizeReview(db, tomas, revision.submission);
	await claim(db, item, now);
	return { db, world, tomas, item, revision };
}

const waiting = (db: Db, { exchangeId, children }: World, text: string) =>
	db.transaction().execute(async (db) => {
		const mateo = children['Mateo']!;
		const words = { kind: 'letter', workId: newId(), exchangeId, language: 'es' } as const;
		const made = { authorId: mateo, madeBy: mateo, text, rest: {} };
		const { id, sha256 } = await freeze(db, { ...words, ...made }, now);
		const item = { ...words, authorId: mateo, sourceLanguage: null, revisionId: id, sha256 };
		return { id, sha256, submission: await submit(db, item, now) };
	});

const letter = 'Hola Ana. Mi número es 7012-3456, y el de mi prima 7012-9988.';
const fine: FlagAnswers = new Map([['contact', { reason: 'seen-fine', note: '' }]]);
const seen = (revision: { id: string; sha256: string }, answers?: FlagAnswers) => ({
	act: newId(),
	revisionId: revision.id,
	sha256: revision.sha256,
	...(answers && { answers })
});

test('what is handed in is scanned at once, and its flags say where to look and nothing else', async () => {
	const { db, revision } = await opened(letter);
	expect(await scanOf(db, revision.id)).toMatchObject({ status: 'done' });
	const flags = await flagsOf(db, revision.id);
	expect(flags.map(({ start, end }) => letter.slice(start, end))).toEqual([
		'7012-3456',
		'7012-9988'
	]);
	expect(flags[0]).toMatchObject({ kind: 'phone', group: 'contact', suggestedExit: 'return' });
	const stored = JSON.stringify(await db.selectFrom('flag').selectAll().execute());
	expect(stored).not.toContain('7012');
});

test('Tomás approves over flags only with a reason for each group, and the reason is kept', async () => {
	const { db, item, revision } = await opened(letter);
	await expect(approve(db, item, seen(revision), now)).rejects.toMatchObject({
		reason: 'flags-open',
		fields: { 'group-contact': 'choose' }
	});
	const other: FlagAnswers = new Map([['contact', { reason: 'other', note: ' ' }]]);
	await expect(approve(db, item, seen(revision, other), now)).rejects.toThrow('flags-open');
	const decisionId = await approve(db, item, seen(revision, fine), now);
	expect(await db.selectFrom('flagReason').selectAll().execute()).toEqual([
		{ decisionId, flagGroup: 'contact', reason: 'seen-fine', note: '' }
	]);
});

test('a false alarm is counted for its rule and asks no reason; taken back, it asks again', async () => {
	const { db, item, revision } = await opened(letter);
	const answer = async (flagId: string, said: boolean) =>
		answerFlag(db, item, { act: newId(), flagId, fine: said }, now);
	const [one, two] = await flagsOf(db, revision.id);
	await answer(one!.id, true);
	await answer(one!.id, true);
	await answer(two!.id, true);
	expect(await askedFor(db, { revisionId: revision.id })).toEqual([]);
	expect((await flagsAtAGlance(db, [revision.id])).get(revision.id)).toEqual({
		scanned: true,
		kinds: []
	});
	await answer(two!.id, false);
	expect(await askedFor(db, { revisionId: revision.id })).toEqual(['contact']);
	expect(await db.selectFrom('flagAnswer').select(['flagId', 'personId']).execute()).toEqual([
		{ flagId: one!.id, personId: item.actor.id }
	]);
});

test('nobody answers a flag of another text, nor one of an item that somebody else has', async () => {
	const { db, world, item, revision } = await opened(letter);
	const other = await waiting(db, world, letter);
	const [theirs] = await flagsOf(db, other.id);
	await expect(
		answerFlag(db, item, { act: newId(), flagId: theirs!.id, fine: true }, now)
	).rejects.toThrow('text-changed');
	await db
		.updateTable('submission')
		.set({ claimedBy: world.adults.ines })
		.where('id', '=', revision.submission)
		.execute();
	const [mine] = await flagsOf(db, revision.id);
	await expect(
		answerFlag(db, item, { act: newId(), flagId: mine!.id, fine: true }, now)
	).rejects.toMatchObject({ kind: 'conflict' });
});

test('a text on which the scanner fell over is handed in all the same, and not approved silently', async () => {
	const { db, world, item, revision } = await opened('Hola Ana.');
	const text = { revisionId: revision.id, text: 'Hola Ana.', language: 'es' } as const;
	await db
		.transaction()
		.execute((db) =>
			scanRevision(
				db,
				text.revisionId,
				{ ...text, exchangeId: world.exchangeId },
				now,
				undefined,
				broken
			)
		);
	expect(await scanOf(db, revision.id)).toMatchObject({ status: 'failed' });
	expect(await askedFor(db, { revisionId: revision.id })).toEqual(['not-scanned']);
	await expect(approve(db, item, seen(revision), now)).rejects.toThrow('flags-open');
	const read: FlagAnswers = new Map([['not-scanned', { reason: 'seen-fine', note: '' }]]);
	await approve(db, item, seen(revision, read), now);
});

test('what was found before the transaction stands, and another text is looked at anew', async () => {
	const { db, world, revision } = await opened('Hola Ana.');
	const wanted = { text: letter, language: 'es', exchangeId: world.exchangeId } as const;
	const looked = await lookAt(db, 'a letter', wanted);
	const keep = (found: Looked, scan: Scan) =>
		db
			.transaction()
			.execute((db) => scanRevision(db, revision.id, wanted, now, found, scan))
			.then(() => flagsOf(db, revision.id));
	expect(await keep({ ...looked, text: 'Hola.', flags: [] }, broken)).toEqual([]);
	expect(await scanOf(db, revision.id)).toMatchObject({ status: 'failed' });
	expect(await keep(looked, broken)).toHaveLength(2);
	expect(await scanOf(db, revision.id)).toMatchObject({ status: 'done' });
});

test('what was never scanned, or badly, is scanned again by itself', async () => {
	const { db, world, revision } = await opened('Hola Ana.');
	const other = await waiting(db, world, letter);
	await db.deleteFrom('flag').where('revisionId', '=', other.id).execute();
	await db.deleteFrom('scan').where('revisionId', '=', other.id).execute();
	await scanAgain(db, now, broken);
	expect(await scanOf(db, other.id)).toMatchObject({ status: 'failed' });
	expect(await scanOf(db, revision.id)).toMatchObject({ status: 'done' });
	await scanAgain(db, now);
	expect(await scanOf(db, other.id)).toMatchObject({ status: 'done' });
	expect(await flagsOf(db, other.id)).toHaveLength(2);
});

test('Tomás opens a letter at the moment in which it is scanned again, and its flags are there once', async () => {
	const { db, world, revision } = await opened(letter);
	await db.deleteFrom('flag').where('revisionId', '=', revision.id).execute();
	await db.deleteFrom('scan').where('revisionId', '=', revision.id).execute();
	const item = { revisionId: revision.id, exchangeId: world.exchangeId };
	const looked = Promise.withResolvers<void>();
	const again = db.transaction().execute(async (db) => {
		await scanRevision(db, item.revisionId, { ...item, text: letter, language: 'es' }, now);
		// On SQLite the other one waits for this transaction.
		if (engine === 'postgres') await looked.promise;
	});
	await scanOnce(db, item, now, (...text) => {
		looked.resolve();
		return scanText(...text);
	});
	await again;
	expect(await scanOf(db, revision.id)).toMatchObject({ status: 'done' });
	expect(await flagsOf(db, revision.id)).toHaveLength(2);
});

test('the letter names of both classes are known to the scanner, and those of nobody else', async () => {
	const { db, world } = await opened('Hola');
	const { letterNames, places } = await contextOf(db, world);
	expect(letterNames).toEqual(expect.arrayContaining(['Ana', 'Mateo']));
	expect(places?.length).toBeGreaterThan(1);
});
