import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { Db } from '#lib/platform/database.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import { canonicalJson, newId, sha256 } from '#lib/platform/ids.server.ts';
import type { Crowd } from '#tests/support/crowd.ts';
import { freshDatabaseUrl } from '#tests/support/database.ts';
import { buildWorld, type World } from '#tests/support/world.ts';

const now = Date.UTC(2026, 10, 20, 15);
const items = 500;

/** Twenty moderators of Las Flores who read both languages. */
async function twentyModerators(db: Db, { communities }: World): Promise<string[]> {
	const communityId = communities.flores;
	const people = Array.from({ length: 20 }, (_, n) => ({
		id: newId(),
		name: `Moderadora ${n + 1}`
	}));
	await db
		.insertInto('person')
		.values(
			people.map(({ id, name }) => ({
				...{ id, name, foldedName: name, kind: 'adult', communityId, createdAt: now },
				...{ language: 'es', reads: '["es","en"]' }
			}))
		)
		.execute();
	const role = { role: 'moderator', scopeKind: 'community', scopeId: communityId } as const;
	for (const { id: personId } of people) {
		const id = newId();
		await db
			.insertInto('role')
			.values({ id, personId, ...role, givenBy: null, fromAt: now })
			.execute();
		const vetting = { what: 'x', byPersonId: null, untilOn: '2027-01-01', at: now };
		await db
			.insertInto('vetting')
			.values({ id, personId, ...vetting })
			.execute();
	}
	return people.map(({ id }) => id);
}

/** Adults' letters, that nothing follows: only what review itself does is counted here. */
async function inLine(db: Db, { adults, exchangeId }: World) {
	const authorId = adults.laura;
	const rows = Array.from({ length: items }, (_, n) => {
		const text = `Letter ${n}`;
		const ids = { id: newId(), workId: newId(), hash: sha256(canonicalJson({ text })) };
		return { ...ids, text, submissionId: newId() };
	});
	const words = { kind: 'translation', authorId, language: 'es' } as const;
	await db.transaction().execute(async (db) => {
		for (const { id, workId, hash, text, submissionId } of rows) {
			const revision = { id, workId, sha256: hash, text, n: 1, madeBy: authorId, madeAt: now };
			await db
				.insertInto('revision')
				.values({ ...words, ...revision, sourceSha256: null })
				.execute();
			await db.insertInto('scan').values({ revisionId: id, status: 'done', at: now }).execute();
			await db
				.insertInto('submission')
				.values({
					...{ ...words, id: submissionId, workId, exchangeId, revisionId: id, sha256: hash },
					...{ sourceLanguage: 'en', writtenBy: authorId, status: 'waiting', submittedAt: now }
				})
				.execute();
		}
	});
}

const run = promisify(execFile);

async function crowd(url: string, moderators: string[]): Promise<Crowd> {
	const args = ['tests/support/crowd.ts', url, String(now), ...moderators];
	const { stdout } = await run(process.execPath, args);
	return JSON.parse(stdout) as Crowd;
}

test(
	'twenty moderators in four processes on the same 500 items: 500 decisions, none twice, and who was late hears who was first',
	{ timeout: 300_000 },
	async () => {
		const url = await freshDatabaseUrl();
		const db = openDatabase(url);
		try {
			const world = await buildWorld(db, now);
			await inLine(db, world);
			const all = await twentyModerators(db, world);
			const groups = [0, 5, 10, 15].map((from) => all.slice(from, from + 5));
			const crowds = await Promise.all(groups.map((group) => crowd(url, group)));

			const { decisions, works } = await db
				.selectFrom('decision')
				.select((eb) => [
					eb.fn.countAll<number>().as('decisions'),
					eb.fn.count<number>('submissionId').distinct().as('works')
				])
				.executeTakeFirstOrThrow();
			expect([Number(decisions), Number(works)]).toEqual([items, items]);
			expect(crowds.reduce((sum, { decided }) => sum + decided, 0)).toBe(items);
			const late = crowds.flatMap((one) => one.late);
			expect(late.length).toBeGreaterThan(0);
			const named = new Set(late.map(({ reason }) => reason));
			expect(
				[...named].filter((reason) => !/^(claimed-by-other|already-decided)$/.test(reason))
			).toEqual([]);
			expect(late.filter(({ by }) => !by.startsWith('Moderadora'))).toEqual([]);
		} finally {
			await db.destroy();
		}
	}
);
