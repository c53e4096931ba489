import { join } from 'node:path';
import pg from 'pg';
import { openDatabase } from '#lib/platform/database.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { migrate } from '#lib/platform/migrate.server.ts';
import { askedIn } from '#lib/lessons/searching/asked.ts';
import { tidyIndex } from '#lib/lessons/searching/engine.server.ts';
import { findLessons } from '#lib/lessons/searching/finding.server.ts';
import { linesOf } from '#lib/lessons/searching/lines.server.ts';
import { startPostgres } from '../../support/postgres.ts';
import type { Bench } from '../bench-plan.ts';
import { chanceFrom, type Chance } from '../fill/chance.ts';
import { fillLessons, wordAt, wordOf } from '../fill/lessons.ts';
import { median } from '../load/ask.ts';
import { number, type Row } from './row.ts';

const asked = 500;
const aim = 50;

/** What the library answers with 50,000 session plans in it, on both engines. */
export async function measureFinding({ folder, quick }: Bench): Promise<Row[]> {
	const plans = quick ? 5_000 : 50_000;
	const sqlite = await measured('SQLite', `file:${join(folder, 'library.db')}`, plans);
	const postgres = await startPostgres();
	if ('missing' in postgres)
		return [
			sqlite,
			{ ...titled('PostgreSQL', plans), measured: `not measured: ${postgres.missing}` }
		];
	const name = `puente_library_${process.pid}`;
	try {
		await run(postgres.url, `create database ${name}`);
		const url = new URL(postgres.url);
		url.pathname = `/${name}`;
		return [sqlite, await measured('PostgreSQL', url.href, plans)];
	} finally {
		await run(postgres.url, `drop database if exists ${name} with (force)`).catch(() => {});
		await postgres.stop();
	}
}

async function run(url: string, statement: string) {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	await client.query(statement).finally(() => client.end());
}

const titled = (engine: string, plans: number) => ({
	what: `first page of the library, ${number(plans)} plans, ${engine}`,
	aim: `p95 ≤ ${aim} ms`
});

async function measured(engine: string, url: string, plans: number): Promise<Row> {
	const db = openDatabase(url);
	try {
		await migrate(db);
		console.log(`Filling a library with ${plans} plans, ${engine} …`);
		const began = performance.now();
		await fillLessons(db, plans);
		await tidyIndex(db);
		const filled = (performance.now() - began) / 1000;
		if (engine === 'PostgreSQL') await run(url, 'vacuum analyze');
		const byKind = await ask(db);
		const times = [...byKind.values()].flat().toSorted((a, b) => a - b);
		const p95 = times[Math.ceil(times.length * 0.95) - 1]!;
		for (const [kind, of] of byKind)
			console.log(
				`  ${kind}: median ${number(median(of), 1)} ms, most ${number(Math.max(...of), 1)} ms`
			);
		return {
			...titled(engine, plans),
			measured: `p95 ${number(p95, 1)} ms, median ${number(median(times), 1)} ms, most ${number(times.at(-1)!, 1)} ms; filled in ${number(filled)} s`,
			met: p95 <= aim
		};
	} finally {
		await db.destroy();
	}
}

/** What people ask, and what would be hardest: words that are in every plan, with filters that few plans pass. */
const questions: Record<string, (chance: Chance) => Record<string, string>> = {
	nothing: () => ({}),
	'a word': (chance) => ({ q: wordOf(chance, 'es') }),
	'a rare word': (chance) => ({ q: wordAt(3_000 + chance.below(15_000), 'en') }),
	'a word of every plan': (chance) => ({ q: wordAt(1 + chance.below(10), 'es') }),
	'two words': (chance) => ({ q: `${wordOf(chance, 'es')} ${wordOf(chance, 'es')}` }),
	'a theme': () => ({ q: 'water' }),
	'a misspelt word': (chance) => ({ q: misspelt(wordAt(2_000 + chance.below(9_000), 'en')) }),
	'a word and one that is nowhere': (chance) => ({
		q: `${wordAt(1 + chance.below(10), 'es')} zzkxqw`
	}),
	filters: (chance) => ({
		minutes: '45',
		have: 'nothing',
		technique: 'acting',
		age: ['4-6', '7-9'][chance.below(2)]!
	}),
	'a word and filters': (chance) => ({
		q: wordAt(1 + chance.below(10), 'es'),
		minutes: '45',
		have: 'nothing',
		licence: 'by',
		logic: 'see-judge-act'
	}),
	'a theme to choose': () => ({ theme: 'agua' })
};

const misspelt = (word: string) =>
	`${word.slice(0, 2)}${word[3] ?? ''}${word[2] ?? ''}${word.slice(4)}`;

const kinds = Object.keys(questions).length;

async function ask(db: Db): Promise<Map<string, number[]>> {
	const chance = chanceFrom(7);
	const times = new Map(Object.keys(questions).map((kind) => [kind, [] as number[]]));
	// What a server that runs has read before.
	for (let n = -30; n < asked; n++)
		for (const [kind, question] of Object.entries(questions)
			.slice(((n % kinds) + kinds) % kinds)
			.slice(0, 1)) {
			const search = askedIn(new URLSearchParams(question(chance)));
			const began = performance.now();
			const { found } = await findLessons(db, { actor: null, asked: search });
			await linesOf(db, found, 'es');
			if (n >= 0) times.get(kind)!.push(performance.now() - began);
		}
	return times;
}
