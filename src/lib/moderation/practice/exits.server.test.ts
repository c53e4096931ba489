import { expect, test } from 'vitest';
import { day } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { act, actorOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';
import type { FlagAnswers } from '../deciding/seen-fine.ts';
import { onTheDesk } from './desk.server.ts';
import * as exits from './exits.server.ts';
import { practiceLetters } from './practice.ts';
import { authorizePractice, beginRound } from './practice.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

/** Tomás practises again, on a letter in which the scanner points at something. */
async function begin(n: number) {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now - day);
	const practising = async () => authorizePractice(db, await actorOf(db, world.adults.tomas, now));
	await beginRound(db, await practising(), { act: act() }, now);
	const letter = practiceLetters.find((one) => one.n === n)!;
	const { revisionId, sha256 } = await onTheDesk(letter);
	const seen = () => ({ act: act(), revisionId, sha256 });
	const answered = async () =>
		(await practising()).subject.answers.map(({ n, outcome }) => `${n} ${outcome}`);
	return { db, practising, letter, seen, answered, touched: () => touched(db) };
}

/** What the real desk would write. */
const touched = async (db: Db) => {
	const found = [];
	for (const table of ['submission', 'decision', 'revision', 'safeguardCase', 'flag'] as const)
		found.push(...(await db.selectFrom(table).select('id').execute()));
	return found.length;
};

const fine = (...groups: ('safeguard' | 'protect')[]): FlagAnswers =>
	new Map(groups.map((group) => [group, { reason: 'seen-fine', note: '' }]));

test('Tomás approves Sasha’s nosebleed once he said that it is fine, and not before', async () => {
	const { db, practising, letter, seen, answered } = await begin(17);
	const approve = async (answers: FlagAnswers, written = false) =>
		exits.approve(db, await practising(), letter, { ...seen(), answers, written }, now);
	await expect(approve(fine())).rejects.toMatchObject({ reason: 'flags-open' });
	await expect(approve(fine('safeguard'), true)).rejects.toMatchObject({
		reason: 'written-for-author'
	});
	expect(await answered()).toEqual([]);
	await approve(fine('safeguard'));
	expect(await answered()).toEqual(['17 approve']);
});

test('he returns a letter with a reason that is offered, and comments on words that stand in it', async () => {
	const { db, practising, letter, seen, answered, touched } = await begin(12);
	const giveBack = async (reason: string, words: string) => {
		const comments = [{ key: '5001', place: null, words, comment: 'Take this out, please.' }];
		return exits.returnIt(db, await practising(), letter, { ...seen(), reason, comments }, now);
	};
	await expect(giveBack('no-such-reason', 'dragon_devon_11')).rejects.toMatchObject({
		fields: { reason: 'reason' }
	});
	await expect(giveBack('contact-data', 'not there')).rejects.toMatchObject({
		fields: { 'quote-5001': 'not-in-text' }
	});
	await giveBack('contact-data', 'dragon_devon_11');
	expect(await answered()).toEqual(['12 return']);
	expect(await touched(), 'nothing is sent to anybody').toBe(0);
});

test('he covers words that stand there, and nothing goes on with nothing covered', async () => {
	const { db, practising, letter, seen, answered, touched } = await begin(14);
	const cover = async (words: string) => {
		const typed = words ? [{ words, word: 'private', instead: '' }] : [];
		const asked = { marks: [], flags: [], words: typed };
		return exits.protect(db, await practising(), letter, { ...seen(), asked }, now);
	};
	await expect(cover('')).rejects.toMatchObject({ reason: 'nothing-marked' });
	await expect(cover('not there')).rejects.toMatchObject({ reason: 'words-not-there' });
	await cover("my mom doesn't have papers");
	expect(await answered()).toEqual(['14 protect']);
	expect(await touched()).toBe(0);
});

test('he safeguards an invented letter, and no case begins and nobody is called', async () => {
	const { db, practising, letter, seen, answered, touched } = await begin(15);
	const other = { ...seen(), sha256: 'x' };
	const safeguard = async (form: ReturnType<typeof seen>) =>
		exits.safeguard(db, await practising(), letter, form, now);
	await expect(safeguard(other).then(() => 'done')).rejects.toMatchObject({
		reason: 'text-changed'
	});
	await safeguard(seen());
	expect(await answered()).toEqual(['15 safeguard']);
	expect(await touched()).toBe(0);
	expect(
		await db.selectFrom('job').select('id').where('kind', 'like', 'safeguard%').execute()
	).toEqual([]);
});
