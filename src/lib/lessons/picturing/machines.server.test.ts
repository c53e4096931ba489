import { expect, test } from 'vitest';
import { doDueJobs } from '#lib/jobs/jobs.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { forgetDrafts, forgetDraftsDoer } from '#lib/translation/drafts/forget.server.ts';
import { allowsDrafts } from '#lib/translation/drafts/gate.server.ts';
import { findTranslation } from '#lib/translation/queries.server.ts';
import { meets, now, startQuoting as start } from '#tests/support/quoting.ts';
import { idOf } from '#tests/support/world.ts';

test('no machine sees a plan that quotes Ana before her family allows machines', async () => {
	const { db, world, quoting, translationOf } = await start();
	await db
		.updateTable('exchange')
		.set({ machineDrafts: 1 })
		.where('id', '=', world.exchangeId)
		.execute();
	const text = await findTranslation(db, await translationOf(await quoting()));
	expect(text && (await allowsDrafts(db, text, now))).toBe(false);
	const said = { childId: idOf(world, 'Ana'), use: 'machine-translation', answer: 'yes' } as const;
	await db
		.insertInto('consentNow')
		.values({ ...said, untilOn: null })
		.execute();
	expect(text && (await allowsDrafts(db, text, now))).toBe(true);
});

/** What a machine proposed for a text, and that it was asked for it. */
async function drafted(db: Db, translationId: string, personId: string) {
	const draft = { translationId, n: 0, engine: 'deepl', madeAt: now } as const;
	await db
		.insertInto('machineDraft')
		.values({ ...draft, text: 'El río canta.', readAt: null, kept: null })
		.execute();
	await db
		.insertInto('askedDraft')
		.values({ translationId, personId, askedAt: now, endedAt: null })
		.execute();
}

const left = async (db: Db) => [
	...(await db.selectFrom('machineDraft').select('translationId').execute()),
	...(await db.selectFrom('askedDraft').select('translationId').execute())
];

test.for(['machine-translation', 'album'] as const)(
	'what a machine proposed for a plan that quotes Ana is gone a moment after her family says no to %s',
	async (use) => {
		const { db, world, quoting, planSession, handInLesson, approveLetter, translationOf } =
			await start();
		for (const asked of ['machine-translation', 'album'] as const)
			await meets(db, world, 'yes', asked);
		const text = await translationOf(await quoting());
		const other = await planSession();
		await handInLesson(other);
		await approveLetter(other);
		const withoutHer = await translationOf(other);
		for (const id of [text, withoutHer]) await drafted(db, id, world.adults.carmen);
		await doDueJobs(db, forget, () => now);
		await forgetDrafts(db, now);
		expect(await left(db)).toHaveLength(4);
		await meets(db, world, 'no', use);
		await doDueJobs(db, forget, () => now);
		expect(await left(db)).toEqual(Array(2).fill({ translationId: withoutHer }));
	}
);

test('it is gone when the permission of her family runs out', async () => {
	const { db, world, quoting, translationOf } = await start();
	await meets(db, world, 'yes', 'machine-translation');
	await drafted(db, await translationOf(await quoting()), world.adults.carmen);
	await forgetDrafts(db, Date.UTC(2027, 5, 30, 15));
	expect(await left(db)).toHaveLength(2);
	await forgetDrafts(db, Date.UTC(2027, 6, 1, 15));
	expect(await left(db)).toEqual([]);
});

const forget = new Map([['forget-drafts', forgetDraftsDoer]]);
