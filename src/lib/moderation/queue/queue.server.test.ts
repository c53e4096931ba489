import { CompiledQuery } from 'kysely';
import { describe, expect, test } from 'vitest';
import { daysNow } from '#lib/consent/held.server.ts';
import { day, hour, minute } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { translatorLevels } from '#lib/identity/actor.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { engine, freshDatabase } from '#tests/support/database.ts';
import { addNeighbours } from '#tests/support/neighbours.ts';
import { actorOf } from '#tests/support/steps.ts';
import { buildWorld, idOf, type World } from '#tests/support/world.ts';
import type { AdultKey } from '#tests/support/people.ts';
import { claim, claimLasts } from '../deciding/claims.server.ts';
import { authorizeReview } from '../moderation.server.ts';
import { submit } from '../submitting.server.ts';
import { mayReview } from '../policy.ts';
import { findSubmission } from '../queries.server.ts';
import { lineFor, reviewedExchanges } from './line.server.ts';
import {
	countLine,
	countsUpTo,
	inOrder,
	nextInLine,
	pageOfLine,
	pageSize,
	reviewQueue,
	whoHolds,
	type QueueWish
} from './queue.server.ts';
import { freeze } from '../revisions.server.ts';
import type { Language } from '../submission.ts';

const now = Date.UTC(2026, 10, 20, 15);

interface Item {
	author: string;
	language: Language;
	/** Makes it a translation from that language. */
	from?: Language;
	writtenBy?: string;
	makers?: string[];
	learning?: { mentorId: string | null };
	at?: number;
}

const submitted = (db: Db, world: World, item: Item) =>
	db.transaction().execute(async (db) => {
		const { author, language, from, at = now, ...more } = item;
		const kind = from ? 'translation' : 'letter';
		const workId = newId();
		const { exchangeId } = world;
		const revision = await freeze(
			db,
			{
				kind,
				workId,
				exchangeId,
				authorId: author,
				madeBy: author,
				language,
				text: 'Hola',
				rest: {}
			},
			at
		);
		const work = { kind, workId, revisionId: revision.id, sha256: revision.sha256 } as const;
		const words = { authorId: author, language, sourceLanguage: from ?? null };
		return submit(db, { ...work, ...words, exchangeId, ...more }, at);
	});

async function queueOf(db: Db, world: World, who: AdultKey) {
	const actor = await actorOf(db, world.adults[who], now);
	const { rows } = await reviewQueue(
		db,
		actor,
		await reviewedExchanges(db, actor),
		await daysNow(db, now),
		{}
	);
	return rows.map((row) => row.id);
}

const reads = (db: Db, world: World, who: AdultKey, languages: Language[]) =>
	db
		.updateTable('person')
		.set({ reads: JSON.stringify(languages) })
		.where('id', '=', world.adults[who])
		.execute();

const learnBeside = (db: Db, studentId: string, mentorId: string) =>
	db
		.updateTable('person')
		.set({ mentorId, mentorAgreedAt: now })
		.where('id', '=', studentId)
		.execute();

async function makeModerator(db: Db, world: World, who: AdultKey) {
	const scope = { scopeKind: 'community', scopeId: world.communities.cambridge } as const;
	const role = { id: newId(), role: 'moderator', ...scope, givenBy: null, fromAt: now } as const;
	await db
		.insertInto('role')
		.values({ ...role, personId: world.adults[who] })
		.execute();
	await reads(db, world, who, ['es', 'en']);
}

test('Tomás sees what waits, oldest first, and the teachers of the exchange see nothing', async () => {
	const db = await freshDatabase();
	const world = await buildWorld(db, now - day);
	const ana = idOf(world, 'Ana');
	const second = await submitted(db, world, { author: ana, language: 'en', at: now - hour });
	const first = await submitted(db, world, {
		author: idOf(world, 'Mateo'),
		language: 'es',
		at: now - 2 * hour
	});
	expect(await queueOf(db, world, 'tomas')).toEqual([first, second]);
	expect(await queueOf(db, world, 'laura')).toEqual([]);
	expect(await queueOf(db, world, 'delmy')).toEqual([]);
	expect(await queueOf(db, world, 'sofia')).toEqual([]);
	expect(await queueOf(db, world, 'carmen')).toEqual([]);
});

test('a moderator who reads only Spanish does not see English letters, nor translations from English', async () => {
	const db = await freshDatabase();
	const world = await buildWorld(db, now - day);
	await reads(db, world, 'tomas', ['es']);
	const ana = idOf(world, 'Ana');
	await submitted(db, world, { author: ana, language: 'en' });
	await submitted(db, world, {
		author: world.adults.carmen,
		language: 'es',
		from: 'en',
		writtenBy: ana
	});
	const mateos = await submitted(db, world, { author: idOf(world, 'Mateo'), language: 'es' });
	expect(await queueOf(db, world, 'tomas')).toEqual([mateos]);
});

test('translators review each other’s translations, and neither their own nor letters', async () => {
	const db = await freshDatabase();
	const world = await buildWorld(db, now - day);
	const mateo = idOf(world, 'Mateo');
	await submitted(db, world, { author: mateo, language: 'es' });
	const item = {
		author: world.adults.carmen,
		language: 'en',
		from: 'es',
		writtenBy: mateo
	} as const;
	const translation = await submitted(db, world, item);
	expect(await queueOf(db, world, 'ines')).toEqual([translation]);
	expect(await queueOf(db, world, 'carmen')).toEqual([]);
});

test('who translated a part and let it go, or wrote the source, does not decide about it', async () => {
	const db = await freshDatabase();
	const world = await buildWorld(db, now - day);
	const byCarmen = { author: world.adults.carmen, language: 'en', from: 'es' } as const;
	const mateo = idOf(world, 'Mateo');
	await submitted(db, world, { ...byCarmen, writtenBy: mateo, makers: [world.adults.ines] });
	await submitted(db, world, { ...byCarmen, writtenBy: world.adults.ines });
	expect(await queueOf(db, world, 'ines')).toEqual([]);
	expect(await queueOf(db, world, 'tomas')).toHaveLength(2);
});

test('a moderator who teaches one of the classes sees nothing of the exchange', async () => {
	const db = await freshDatabase();
	const world = await buildWorld(db, now - day);
	const mateos = await submitted(db, world, { author: idOf(world, 'Mateo'), language: 'es' });
	await makeModerator(db, world, 'laura');
	expect(await queueOf(db, world, 'laura')).toEqual([]);
	const laura = await actorOf(db, world.adults.laura, now);
	await expect(authorizeReview(db, laura, mateos)).rejects.toThrow('not-found');
});

test('the queue says in SQL exactly what the policy says', async () => {
	const db = await freshDatabase();
	const world = await buildWorld(db, now - day);
	await reads(db, world, 'ines', ['en']);
	const { carmen, ines, sofia, tomas } = world.adults;
	const mateo = idOf(world, 'Mateo');
	const fromMateo = { language: 'en', from: 'es', writtenBy: mateo } as const;
	const items: Item[] = [
		{ author: mateo, language: 'es' },
		{ author: idOf(world, 'Ana'), language: 'en' },
		{ author: world.adults.laura, language: 'en' },
		{ author: tomas, language: 'es' },
		{ author: carmen, language: 'en', from: 'es', writtenBy: mateo },
		{ author: ines, language: 'en', from: 'es', writtenBy: mateo },
		{ author: ines, language: 'en', from: 'es', writtenBy: tomas, makers: [carmen] },
		{ ...fromMateo, author: carmen, learning: { mentorId: null } },
		{ ...fromMateo, author: carmen, learning: { mentorId: ines } },
		{ ...fromMateo, author: carmen, learning: { mentorId: tomas } },
		{ ...fromMateo, author: ines, learning: { mentorId: carmen } },
		{ ...fromMateo, author: sofia, learning: { mentorId: carmen }, makers: [ines] }
	];
	const ids = await Promise.all(items.map((item) => submitted(db, world, item)));
	// Whoever moderates and also teaches there is the case that both must see.
	await makeModerator(db, world, 'laura');
	await learnBeside(db, carmen, ines);
	await learnBeside(db, ines, carmen);
	for (const level of translatorLevels) {
		await db.updateTable('role').set({ level }).execute();
		for (const languages of [['en'], ['es', 'en']] as const) {
			await reads(db, world, 'ines', [...languages]);
			for (const who of Object.keys(world.adults) as AdultKey[]) {
				const actor = await actorOf(db, world.adults[who], now);
				const found = await Promise.all(ids.map((id) => findSubmission(db, id)));
				const may = found.filter((item) => item && mayReview(actor, item)).map((item) => item?.id);
				const line = await queueOf(db, world, who);
				expect(new Set(line), `${who}, ${level}`).toEqual(new Set(may));
			}
		}
	}
});

test('pages go on and back without a gap, also through items of the same instant', async () => {
	const db = await freshDatabase();
	const world = await buildWorld(db, now - day);
	const mateo = idOf(world, 'Mateo');
	const add = (count: number, at: number) =>
		Promise.all(
			Array.from({ length: count }, () =>
				submitted(db, world, { author: mateo, language: 'es', at })
			)
		);
	const ids = [...(await add(5, now - 1)).sort(), ...(await add(pageSize + 2, now)).sort()];
	const tomas = await actorOf(db, world.adults.tomas, now);
	const exchanges = await reviewedExchanges(db, tomas);
	const days = await daysNow(db, now);
	const first = await reviewQueue(db, tomas, exchanges, days, {});
	const second = await reviewQueue(db, tomas, exchanges, days, { after: first.after ?? undefined });
	expect([...first.rows, ...second.rows].map((row) => row.id)).toEqual(ids);
	expect(first.before).toBeNull();
	expect(second.after).toBeNull();
	const back = await reviewQueue(db, tomas, exchanges, days, {
		before: second.before ?? undefined
	});
	expect(back.rows).toEqual(first.rows);
	expect(back.before).toBeNull();
	expect(await countLine(db, tomas, exchanges, days)).toBe(ids.length);
	expect(await countLine(db, tomas, exchanges, days, { kind: 'translation' })).toBe(0);
	expect((await reviewQueue(db, tomas, exchanges, days, { exchangeId: newId() })).rows).toEqual([]);
});

test('the next item is the oldest that nobody else holds', async () => {
	const db = await freshDatabase();
	const world = await buildWorld(db, now - day);
	const author = idOf(world, 'Mateo');
	const oldest = await submitted(db, world, { author, language: 'es', at: now - hour });
	const next = await submitted(db, world, { author, language: 'es' });
	await db
		.updateTable('submission')
		.set({ claimedBy: world.adults.ines, claimedUntil: now + 1 })
		.where('id', '=', oldest)
		.execute();
	const tomas = await actorOf(db, world.adults.tomas, now);
	expect(await nextInLine(db, tomas, now)).toBe(next);
	expect(await nextInLine(db, tomas, now + 1)).toBe(oldest);
});

test('Tomás has an item open for fifteen minutes after he looked at it, and no longer', async () => {
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const id = await submitted(db, world, { author: idOf(world, 'Ana'), language: 'en' });
	const { tomas, sofia } = world.adults;
	await claim(db, await authorizeReview(db, await actorOf(db, tomas, now), id), now);
	const held = async (me: string, at: number) => {
		const row = await db
			.selectFrom('submission')
			.select(['claimedBy', 'claimedUntil'])
			.where('id', '=', id)
			.executeTakeFirstOrThrow();
		return whoHolds(row, me, at);
	};
	expect(await held(tomas, now + 14 * minute)).toBe('you');
	expect(await held(sofia, now + 14 * minute)).toBe('other');
	expect(await held(tomas, now + claimLasts)).toBeNull();
	expect(await held(sofia, now + claimLasts)).toBeNull();
});

test('Tomás, who reviews two exchanges, asks for one of them and gets only what is of it', async () => {
	const db = await freshDatabase();
	const world = await buildWorld(db, now - day);
	const { classId } = await addNeighbours(db, world, now - day);
	const first = await db
		.selectFrom('exchange')
		.selectAll()
		.where('id', '=', world.exchangeId)
		.executeTakeFirstOrThrow();
	const other = newId();
	await db
		.insertInto('exchange')
		.values({ ...first, id: other, classA: classId })
		.execute();
	const [author, language] = [idOf(world, 'Mateo'), 'es'] as const;
	const ofFirst = await submitted(db, world, { author, language });
	const ofOther = await submitted(db, { ...world, exchangeId: other }, { author, language });
	const tomas = await actorOf(db, world.adults.tomas, now);
	const exchanges = await reviewedExchanges(db, tomas);
	const days = await daysNow(db, now);
	const shown = async (wish: QueueWish) => {
		const { rows } = await reviewQueue(db, tomas, exchanges, days, wish);
		expect(await countLine(db, tomas, exchanges, days, wish)).toBe(rows.length);
		return rows.map((row) => row.id).sort();
	};
	expect(exchanges.map(({ id }) => id).sort()).toEqual([world.exchangeId, other].sort());
	expect(await shown({})).toEqual([ofFirst, ofOther].sort());
	expect(await shown({ exchangeId: world.exchangeId })).toEqual([ofFirst]);
	expect(await shown({ exchangeId: other })).toEqual([ofOther]);
});

describe.runIf(engine === 'sqlite')('the plan of the queue', () => {
	const wishes: [string, (exchangeId: string) => QueueWish][] = [
		['everything', () => ({})],
		['one kind', () => ({ kind: 'letter' })],
		['one exchange', (exchangeId) => ({ exchangeId })],
		['a later page', () => ({ after: { submittedAt: now, id: 'x' } })],
		['an earlier page', () => ({ before: { submittedAt: now, id: 'x' } })]
	];

	test.each(wishes)('of %s walks an index in order: no scan, no sort', async (_, wishFor) => {
		const db = await freshDatabase();
		const world = await buildWorld(db, now - day);
		const tomas = await actorOf(db, world.adults.tomas, now);
		const [only] = await reviewedExchanges(db, tomas);
		if (!only) throw new Error('Tomás reviews nowhere.');
		const another = { ...only, id: newId() };
		const { after, before, ...wish } = wishFor(only.id);
		const line = lineFor(tomas, [only, another], await daysNow(db, now), wish);
		for (const query of [pageOfLine(db, { line, after, before }), inOrder(db, line, countsUpTo)]) {
			const { sql, parameters } = query.compile();
			const explain = CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]);
			const { rows: plan } = await db.executeQuery<{ detail: string }>(explain);
			const said = plan.map((row) => row.detail).join('\n');
			expect(said).toMatch(/SEARCH submission|SCAN submission USING INDEX submissions_waiting/);
			expect(said).toMatch(/submissions_(waiting|in_line)/);
			expect(said).not.toMatch(/TEMP B-TREE|SCAN submission$/m);
		}
	});
});
