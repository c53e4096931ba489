import { openDatabase } from '#lib/platform/database.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import type { Bench } from '../bench-plan.ts';
import { chanceFrom } from '../fill/chance.ts';
import type { Manifest } from '../fill/fill.ts';
import { benchWords } from '../fill/letters.ts';
import { writeLetter } from '../fill/words.ts';
import { concurrent, measure, middle, type Measured } from '../load/ask.ts';
import type { Asked } from '../load/load-plan.ts';
import { signIn, startPuente } from '../puente.ts';
import { number, type Row } from './row.ts';

interface Desk {
	letterId: string;
	childId: string;
	text: string;
}

/**
 * Children hand in what lies on their desks: each with a session and a letter of their own, through the
 * form's action, with everything that it checks and on a database that waits for the disk. Afterwards
 * every letter whose child was told so is looked up.
 */
export async function measureHandIns({ folder, big, effort, quick, profile }: Bench): Promise<Row> {
	const each = quick ? 200 : Math.min(1_000, big.manifest.writers.length);
	const runs = effort.runs + 1;
	const db = openDatabase(big.url);
	const desks = await fillDesks(db, big.manifest.writers.slice(0, each), runs);
	const children = [...new Set(desks.map(({ childId }) => childId))];
	const cookies = await signIn(big.url, children, 'student');
	const cookieOf = new Map(children.map((child, n) => [child, cookies[n]!]));
	const puente = await startPuente({ databaseUrl: big.url, folder, profile });
	const measured: Measured[] = [];
	let lost = 0;
	try {
		for (let run = 0; run < runs; run++) {
			const mine = desks.slice(run * each, (run + 1) * each);
			const requests = mine.map((desk) => handInOf(desk, cookieOf.get(desk.childId)!));
			const target = { name: 'hand-ins', origin: puente.origin, pid: puente.pid, requests };
			const loaded = await measure(target, each);
			const told = loaded.answered.map((place) => mine[place]!);
			lost += told.length - (await countStored(db, told));
			// The first run warms up.
			if (run > 0) measured.push(loaded);
		}
	} finally {
		await puente.stop();
		await db.destroy();
	}
	return rowOf(middle(measured), lost);
}

const handInOf = ({ letterId, text }: Desk, cookie: string): Asked => ({
	method: 'POST',
	path: `/letters/${letterId}?/handIn`,
	cookie,
	form: new URLSearchParams({
		act: `${newId()}.hand-in.${letterId}`,
		text,
		stamp: 'sail',
		base: '1'
	}).toString(),
	expect: 303
});

/** Drafts as compose leaves them, one a child and run. */
async function fillDesks(db: Db, writers: Manifest['writers'], runs: number): Promise<Desk[]> {
	const chance = chanceFrom(7);
	const now = Date.now();
	return db.transaction().execute(async (db) => {
		const desks: Desk[] = [];
		for (let run = 0; run < runs; run++)
			for (const { childId, classId, recipientClassId, ...writer } of writers) {
				const letterId = newId();
				const wish = { to: 'Mateo', from: 'Ana', language: writer.language, words: benchWords };
				const text = writeLetter(chance, wish)
					.map((sentence) => sentence[writer.language] + sentence.after)
					.join('');
				await db
					.insertInto('letter')
					.values({
						...writer,
						id: letterId,
						kind: 'pair',
						authorId: childId,
						authorClassId: classId,
						recipientClassId,
						stamp: 'sail',
						answersId: null,
						status: 'draft',
						state: '{}',
						revisionId: null,
						decisionId: null,
						createdAt: now,
						updatedAt: now
					})
					.execute();
				await db
					.insertInto('letterDraft')
					.values({ letterId, text, version: 1, savedAt: now, savedBy: childId })
					.execute();
				desks.push({ letterId, childId, text });
			}
		return desks;
	});
}

/** How many of these letters lie with the teacher, with the very text that was handed in. */
async function countStored(db: Db, desks: readonly Desk[]): Promise<number> {
	let stored = 0;
	for (const { letterId, text } of desks) {
		const row = await db
			.selectFrom('letter')
			.innerJoin('revision', 'revision.id', 'letter.revisionId')
			.select(['letter.status', 'revision.text'])
			.where('letter.id', '=', letterId)
			.executeTakeFirst();
		if (row?.status === 'with-teacher' && row.text === text) stored++;
	}
	return stored;
}

function rowOf(one: Measured, lost: number): Row {
	const failed = one.failed > 0 ? ` (${one.problems[0]})` : '';
	return {
		what: `acknowledged hand-ins, ${concurrent} at once`,
		measured:
			`${number(one.perSecond)}/s, p95 ${number(one.p95)} ms, processor ${number(one.processor, 2)} ms, ` +
			`${one.failed} failed${failed}, ${lost} lost`,
		aim: '≥ 300/s, p95 ≤ 80 ms, none failed',
		met: one.perSecond >= 300 && one.p95 <= 80 && one.failed === 0 && lost === 0
	};
}
