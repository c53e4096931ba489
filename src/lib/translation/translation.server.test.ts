import { beforeAll, describe, expect, test } from 'vitest';
import { CompiledQuery } from 'kysely';
import { daysNow } from '#lib/consent/held.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { withdraw } from '#lib/letters/way/taking-back.server.ts';
import { findLetter } from '#lib/letters/queries.server.ts';
import * as claims from '#lib/moderation/deciding/claims.server.ts';
import * as moderation from '#lib/moderation/moderation.server.ts';
import { minute } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { engine, freshDatabase } from '#tests/support/database.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { wavesFor } from '#tests/support/waving.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { askForTranslation } from './asking.server.ts';
import { checkText } from './checks/findings.server.ts';
import { besideReview } from './mending/beside-review.server.ts';
import {
	abandonedTexts,
	authorsOnDesk,
	countToTranslate,
	pageOfWaiting,
	textsOnDesk,
	waitingTexts
} from './desk.server.ts';
import { letGo } from './handing-over/handing-over.server.ts';
import { nobodyReads } from './nobody-reads.server.ts';
import { findTranslation, segmentsOf } from './queries.server.ts';
import {
	authorizeTranslation,
	authorizeWriting,
	claim,
	handIn,
	saveSegments
} from './translation.server.ts';
import { claimLasts } from './translation.ts';

const now = Date.UTC(2026, 10, 20, 15);
const text = 'Dear Mateo,\n\nDo you have a dog? We had snow ❄️ today.\n\nYour friend,\nAna';

beforeAll(wire);

/** A letter of Ana's that was approved and waits for a translator. */
async function asked() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now - minute);
	const steps = stepsOf(db, world, now);
	const letter = await steps.write('Ana', 'Mateo', text);
	await steps.sendToTeacher(letter);
	await steps.passOnByTeacher(letter);
	await steps.approveLetter(letter);
	const id = await steps.translationOf(letter);
	const [carmen, ines, tomas] = await Promise.all(
		[world.adults.carmen, world.adults.ines, world.adults.tomas].map((who) => actorOf(db, who, now))
	);
	return { db, world, steps, letter, id, carmen: carmen!, ines: ines!, tomas: tomas! };
}

async function take(db: Db, actor: Actor, id: string, at = now) {
	await claim(db, await authorizeTranslation(db, actor, id), { act: act() }, at);
	return authorizeWriting(db, actor, id);
}

async function everySentence(db: Db, id: string, say = (source: string) => `es: ${source}`) {
	const segments = await segmentsOf(db, id);
	return new Map(segments.map(({ n, source }) => [n, say(source)]));
}

/** A whole form: the words, and a reason for everything that a check notices in them. */
async function whole(db: Db, id: string, targets: ReadonlyMap<number, string> = new Map()) {
	return { act: act(), targets, waves: await wavesFor(db, id, targets) };
}

async function review(db: Db, actor: Actor, workId: string) {
	const row = await db
		.selectFrom('submission')
		.selectAll()
		.where('workId', '=', workId)
		.where('status', '=', 'waiting')
		.executeTakeFirstOrThrow();
	const item = await moderation.authorizeReview(db, actor, row.id);
	await claims.claim(db, item, now);
	return { item, seen: { act: act(), revisionId: row.revisionId, sha256: row.sha256 } };
}

const statusOf = async (db: Db, letterId: string) => (await findLetter(db, letterId))?.state.status;

describe('who may translate', () => {
	test('a translator who reads both languages, and nobody who teaches or reads one', async () => {
		const { db, world, id, carmen, tomas } = await asked();
		const days = await daysNow(db, now);
		await authorizeTranslation(db, carmen, id);
		for (const who of [world.adults.laura, world.adults.delmy, world.adults.sofia, tomas.id])
			await expect(authorizeTranslation(db, await actorOf(db, who, now), id)).rejects.toMatchObject(
				{ kind: 'not-found' }
			);
		const oneLanguage = { ...carmen, reads: ['es'] as const };
		await expect(authorizeTranslation(db, oneLanguage, id)).rejects.toThrow('not-found');
		const teaching = { ...carmen, teaches: [world.classes.flores] };
		await expect(authorizeTranslation(db, teaching, id)).rejects.toThrow('not-found');
		expect((await waitingTexts(db, oneLanguage, days)).rows).toEqual([]);
		expect((await waitingTexts(db, teaching, days)).rows).toEqual([]);
		expect((await waitingTexts(db, carmen, days)).rows.map((row) => row.id)).toEqual([id]);
		expect(await countToTranslate(db, carmen, days)).toBe(1);
	});

	test('twenty take one text at once: one has it', async () => {
		const { db, id, carmen, ines, letter } = await asked();
		const crowd = Array.from({ length: 20 }, (_, i) => (i % 2 ? carmen : ines));
		const texts = await Promise.all(crowd.map((who) => authorizeTranslation(db, who, id)));
		const settled = await Promise.allSettled(
			texts.map((each) => claim(db, each, { act: act() }, now))
		);
		expect(settled.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
		for (const each of settled)
			if (each.status === 'rejected')
				expect(each.reason).toMatchObject({ kind: 'conflict', reason: 'on-other-desk' });
		expect(await statusOf(db, letter)).toBe('translating');
	});
});

describe('one desk at a time', () => {
	test('what Carmen wrote is there when Inés goes on, and only who holds it writes', async () => {
		const { db, id, carmen, ines, letter } = await asked();
		const hers = await take(db, carmen, id);
		await saveSegments(db, hers, new Map([[0, 'Querido Mateo:']]), now);
		await letGo(db, hers, { act: act() }, now);
		expect(await statusOf(db, letter)).toBe('approved');
		await expect(saveSegments(db, hers, new Map([[1, 'x']]), now)).rejects.toThrow(
			'translation-moved-on'
		);
		const inesHas = await take(db, ines, id);
		expect((await segmentsOf(db, id))[0]).toMatchObject({ target: 'Querido Mateo:' });
		await expect(saveSegments(db, hers, new Map([[1, 'x']]), now)).rejects.toMatchObject({
			reason: 'on-other-desk',
			detail: { by: 'Inés Menjívar' }
		});
		await expect(handIn(db, hers, { act: act() }, now)).rejects.toThrow('on-other-desk');
		await saveSegments(db, inesHas, new Map([[1, '¿Tenés perro?']]), now);
	});

	test('what Carmen wrote in another window is not overwritten unasked, and she decides', async () => {
		const { db, id, carmen } = await asked();
		const hers = await take(db, carmen, id);
		const base = (await authorizeTranslation(db, carmen, id)).subject.version;
		const save = (words: string, known: number) =>
			saveSegments(db, hers, new Map([[0, words]]), now, known);
		const stored = async () => (await segmentsOf(db, id))[0]?.target;
		const first = await save('Querido Mateo:', base);
		expect(first).toBe(base + 1);
		const elsewhere = { reason: 'written-elsewhere', detail: { version: first } };
		await expect(save('Mateo:', base)).rejects.toMatchObject(elsewhere);
		const form = { act: act(), targets: new Map([[0, 'Mateo:']]), base };
		await expect(handIn(db, hers, form, now)).rejects.toMatchObject(elsewhere);
		expect(await stored()).toBe('Querido Mateo:');
		// The answer to the first save was lost: saying the same again is no other window.
		expect(await save('Querido Mateo:', base)).toBe(first + 1);
		await save('Mateo:', first + 1);
		expect(await stored()).toBe('Mateo:');
	});

	test('a text that was left for three days can be taken over, and not before', async () => {
		const { db, id, carmen, ines, letter } = await asked();
		const hers = await take(db, carmen, id);
		await saveSegments(db, hers, new Map([[0, 'Querido Mateo:']]), now);
		const late = now + claimLasts;
		const days = await daysNow(db, late);
		expect(await abandonedTexts(db, ines, days, late - 1)).toEqual([]);
		await expect(take(db, ines, id, late - 1)).rejects.toThrow('on-other-desk');
		expect((await abandonedTexts(db, ines, days, late)).map((row) => row.id)).toEqual([id]);
		await take(db, ines, id, late);
		expect(await statusOf(db, letter)).toBe('translating');
		expect((await segmentsOf(db, id))[0]).toMatchObject({ target: 'Querido Mateo:' });
		expect(await textsOnDesk(db, carmen, days)).toEqual([]);
		expect(await textsOnDesk(db, ines, days)).toMatchObject([{ id, done: 1, sentences: 5 }]);
	});

	test('Carmen reads whose letters lie on her desk, and nobody reads it of one that they cannot open', async () => {
		const { db, world, id, carmen, ines } = await asked();
		const days = await daysNow(db, now);
		const named = async (actor: Actor) => [...(await authorsOnDesk(db, actor, days))];
		expect(await named(carmen)).toEqual([]);
		await take(db, carmen, id);
		expect(await named(carmen)).toEqual([[id, 'Ana']]);
		expect(await named(ines)).toEqual([]);
		expect(await named({ ...carmen, reads: ['es'] })).toEqual([]);
		expect(await named({ ...carmen, roles: [] })).toEqual([]);
		expect(await named({ ...carmen, teaches: [world.classes.flores] })).toEqual([]);
		await db
			.updateTable('consentNow')
			.set({ answer: 'no' })
			.where('childId', '=', idOf(world, 'Ana'))
			.execute();
		expect(await named(carmen)).toEqual([]);
	});

	test('the first look at a child’s words is noted', async () => {
		const { db, world, id, carmen } = await asked();
		await take(db, carmen, id);
		const noted = await db
			.selectFrom('accessLog')
			.selectAll()
			.where('what', '=', 'translate')
			.execute();
		expect(noted).toMatchObject([
			{ personId: carmen.id, childId: idOf(world, 'Ana'), subjectId: id }
		]);
	});
});

test('words for a sentence that the letter does not have are refused, and nothing of the form is half kept', async () => {
	const { db, id, carmen } = await asked();
	const hers = await take(db, carmen, id);
	const targets = new Map([
		[0, 'Querido Mateo:'],
		[5, 'De nadie.']
	]);
	const refused = { kind: 'invalid', reason: 'check-fields', fields: { 'target-5': 'wrong' } };
	await expect(saveSegments(db, hers, targets, now)).rejects.toMatchObject(refused);
	await expect(handIn(db, hers, { act: act(), targets }, now)).rejects.toMatchObject(refused);
	expect((await segmentsOf(db, id)).map(({ target }) => target)).toEqual(['', '', '', '', '']);
	await saveSegments(db, hers, new Map([[4, 'Ana']]), now);
});

describe('handing in', () => {
	test('refuses gaps by name and keeps what the form carried', async () => {
		const { db, id, carmen } = await asked();
		const hers = await take(db, carmen, id);
		const targets = new Map([
			[0, 'Querido Mateo:'],
			[1, '   ']
		]);
		await expect(handIn(db, hers, { act: act(), targets }, now)).rejects.toMatchObject({
			kind: 'invalid',
			reason: 'translation-has-gaps',
			fields: { 'target-1': 'empty', 'target-2': 'empty' }
		});
		expect((await segmentsOf(db, id))[0]?.target).toBe('Querido Mateo:');
	});

	test('keeps the layout of the source, and twenty presses are one hand-in', async () => {
		const { db, id, carmen } = await asked();
		const hers = await take(db, carmen, id);
		const form = await whole(db, id, await everySentence(db, id, (source) => `[${source}]`));
		await Promise.all(Array.from({ length: 20 }, () => handIn(db, hers, form, now)));
		const revisions = await db
			.selectFrom('revision')
			.selectAll()
			.where('kind', '=', 'translation')
			.execute();
		expect(revisions.map((each) => each.text)).toEqual([
			'[Dear Mateo,]\n\n[Do you have a dog?] [We had snow ❄️ today.]\n\n[Your friend,]\n[Ana]'
		]);
	});

	test('nobody who wrote a part reviews it, another reader of both languages does', async () => {
		const { db, id, carmen, ines, tomas, letter } = await asked();
		const hers = await take(db, carmen, id);
		await saveSegments(db, hers, new Map([[0, 'Querido Mateo:']]), now);
		await letGo(db, hers, { act: act() }, now);
		const inesHas = await take(db, ines, id);
		await handIn(db, inesHas, await whole(db, id, await everySentence(db, id)), now);
		// Also where Inés wrote every sentence anew: nobody sees how much of what Carmen began is left.
		for (const writer of [ines, carmen])
			await expect(review(db, writer, id)).rejects.toThrow('not-found');
		const { item, seen } = await review(db, tomas, id);
		await moderation.approve(db, item, seen, now);
		expect(await statusOf(db, letter)).toBe('ready');
	});

	test('Carmen, whose first sentence stayed, does not review what Inés finished', async () => {
		const { db, id, carmen, ines } = await asked();
		const hers = await take(db, carmen, id);
		await saveSegments(db, hers, new Map([[0, 'Querido Mateo:']]), now);
		await letGo(db, hers, { act: act() }, now);
		const inesHas = await take(db, ines, id);
		const targets = await everySentence(db, id);
		targets.set(0, 'Querido Mateo:');
		await handIn(db, inesHas, await whole(db, id, targets), now);
		await expect(review(db, carmen, id)).rejects.toThrow('not-found');
	});
});

test('a returned translation shows its comments, is mended, and the comments go', async () => {
	const { db, id, carmen, tomas, letter } = await asked();
	const hers = await take(db, carmen, id);
	await handIn(db, hers, await whole(db, id, await everySentence(db, id)), now);
	expect(await statusOf(db, letter)).toBe('translation-review');
	const { item, seen } = await review(db, tomas, id);
	const remarks = new Map([['1', '¿perro o perra?']]);
	const form = { ...seen, reason: 'meaning-changed', note: '', remarks } as const;
	await moderation.returnToAuthor(db, item, form, now);
	expect(await findTranslation(db, id)).toMatchObject({
		status: 'returned',
		translatorId: carmen.id
	});
	expect((await segmentsOf(db, id)).map(({ comment, state }) => [comment, state])).toEqual([
		[null, 'done'],
		['¿perro o perra?', 'returned'],
		[null, 'done'],
		[null, 'done'],
		[null, 'done']
	]);
	const again = await authorizeWriting(db, carmen, id);
	await saveSegments(db, again, new Map([[1, '¿Tenés una perra?']]), now);
	await handIn(db, again, await whole(db, id), now);
	const second = await review(db, tomas, id);
	await moderation.approve(db, second.item, second.seen, now);
	expect((await segmentsOf(db, id)).every(({ comment }) => comment === null)).toBe(true);
	expect(await statusOf(db, letter)).toBe('ready');
});

test('a sentence with a comment is changed, or handed in as it is with a reason that its reviewer reads', async () => {
	const { db, id, carmen, tomas } = await asked();
	const hers = await take(db, carmen, id);
	await handIn(db, hers, await whole(db, id, await everySentence(db, id)), now);
	const { item, seen } = await review(db, tomas, id);
	const remarks = new Map([['1', '¿perro o perra?']]);
	const returned = { ...seen, reason: 'meaning-changed', note: '', remarks } as const;
	await moderation.returnToAuthor(db, item, returned, now);
	const again = await authorizeWriting(db, carmen, id);
	await expect(handIn(db, again, { act: act() }, now)).rejects.toMatchObject({
		reason: 'translation-has-findings',
		detail: { count: 1 }
	});
	const all = (await checkText(db, again.subject, await segmentsOf(db, id))).findings;
	const findings = all.filter(({ kind }) => kind === 'comment-unanswered');
	expect(findings).toMatchObject([{ n: 1, kind: 'comment-unanswered', blocks: false }]);
	const why = { reason: 'other', note: 'Ana dice perro.' } as const;
	const waves = new Map([[findings[0]?.key ?? '', why]]);
	await handIn(db, again, { act: act(), waves }, now);
	const second = await review(db, tomas, id);
	expect((await besideReview(db, second.item, now))?.findings).toContainEqual(
		expect.objectContaining({ n: 1, kind: 'comment-unanswered', wave: why })
	);
	// The same words, another comment: the reason of before does not answer it.
	const more = { ...second.seen, ...{ reason: 'meaning-changed', note: '' } } as const;
	const other = new Map([['1', 'Ana tiene una perra.']]);
	await moderation.returnToAuthor(db, second.item, { ...more, remarks: other }, now);
	await expect(handIn(db, again, { act: act() }, now)).rejects.toThrow('findings');
	await saveSegments(db, again, new Map([[1, '¿Tenés una perra?']]), now);
	await handIn(db, again, { act: act() }, now);
});

test('a letter taken back while it is translated answers with a sentence', async () => {
	const { db, world, id, carmen, letter } = await asked();
	const hers = await take(db, carmen, id);
	const ana = await actorOf(db, idOf(world, 'Ana'), now);
	const mine = await authorizeLetter(db, ana, 'withdraw', letter);
	await withdraw(db, mine, { act: act() }, now);
	for (const attempt of [
		() => saveSegments(db, hers, new Map([[0, 'x']]), now),
		() => handIn(db, hers, { act: act() }, now),
		() => letGo(db, hers, { act: act() }, now)
	])
		await expect(attempt()).rejects.toMatchObject({
			kind: 'conflict',
			reason: 'translation-withdrawn'
		});
});

test('asking twice for a text in a language asks once', async () => {
	const { db, world, id } = await asked();
	const { sourceRevisionId } = (await findTranslation(db, id))!;
	const wish = { exchangeId: world.exchangeId, sourceRevisionId, targetLanguage: 'es' } as const;
	expect(await db.transaction().execute((db) => askForTranslation(db, wish, now))).toBe(id);
	expect(await segmentsOf(db, id)).toHaveLength(5);
});

test('the coordinator hears of a translation that only its translator could read', async () => {
	const { db, world, id, carmen } = await asked();
	await handIn(
		db,
		await take(db, carmen, id),
		await whole(db, id, await everySentence(db, id)),
		now
	);
	const places = [world.exchangeId, ...Object.values(world.communities)];
	const exchange = { id: world.exchangeId, classIds: Object.values(world.classes), places };
	const unread = async () => nobodyReads(db, [exchange], '2026-11-20', await daysNow(db, now));
	expect(await unread()).toEqual([]);
	for (const who of [world.adults.ines, world.adults.tomas])
		await db.updateTable('person').set({ reads: '["es"]' }).where('id', '=', who).execute();
	expect(await unread()).toEqual([
		{ exchangeId: world.exchangeId, what: 'review', languages: ['en', 'es'], count: 1 }
	]);
});

test.runIf(engine === 'sqlite')(
	'the line of texts is walked in the order of an index',
	async () => {
		const { db, carmen } = await asked();
		const days = await daysNow(db, now);
		for (const after of [undefined, { askedAt: now, id: newId() }]) {
			const { sql, parameters } = pageOfWaiting(db, carmen, days, after).compile();
			const explain = CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]);
			const { rows } = await db.executeQuery<{ detail: string }>(explain);
			const said = rows.map((row) => row.detail).join('\n');
			expect(said).toMatch(/SEARCH text_translation USING INDEX translations_in_line/);
			expect(said).not.toMatch(/TEMP B-TREE|SCAN/);
		}
	}
);

test('Doña Carmen cannot hand in a translation in which covered words are missing, and nothing is lost', async () => {
	const db = await freshDatabase();
	const steps = stepsOf(db, await buildWorld(db, now - minute), now);
	const letter = await steps.write('Mateo', 'Ana', 'Vivo en [un lugar]. ¿Y allá?');
	await steps.sendToTeacher(letter);
	await steps.passOnByTeacher(letter);
	await steps.approveLetter(letter);
	await steps.takeToDesk(letter);
	await steps.translate(letter, (source) =>
		source.includes('lugar') ? 'I live in town.' : 'You?'
	);
	await expect(steps.handInTranslation(letter)).rejects.toMatchObject({
		reason: 'covered-words-lost',
		detail: { count: 1 }
	});
	const id = await steps.translationOf(letter);
	expect((await segmentsOf(db, id)).map(({ target }) => target)).toEqual([
		'I live in town.',
		'You?'
	]);
	expect((await findTranslation(db, id))?.status).toBe('translating');
	await steps.translate(letter, (source) =>
		source.includes('lugar') ? 'I live in [a place].' : 'You?'
	);
	await steps.handInTranslation(letter);
	expect((await findTranslation(db, id))?.status).toBe('in-review');
});
