import { join } from 'node:path';
import pg from 'pg';
import { daysNow } from '#lib/consent/held.server.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { migrate } from '#lib/platform/migrate.server.ts';
import { lookUp } from '#lib/translation/memory/lookup.server.ts';
import { rememberPairs } from '#lib/translation/memory/memory.server.ts';
import { startPostgres } from '../../support/postgres.ts';
import type { Bench } from '../bench-plan.ts';
import { chanceFrom, type Chance } from '../fill/chance.ts';
import { median } from '../load/ask.ts';
import { number, type Row } from './row.ts';

const asked = 400;
const together = 5_000;
/** Words by how often they are used (Zipf, 1949): the first is in most sentences, the last in a few. */
const vocabulary = 30_000;

/** What the translation memory answers with a million sentences in it, on both engines. */
export async function measureLookups({ folder, quick }: Bench): Promise<Row[]> {
	const entries = quick ? 50_000 : 1_000_000;
	const sqlite = await measured('SQLite', `file:${join(folder, 'memory.db')}`, entries);
	const postgres = await startPostgres();
	if ('missing' in postgres)
		return [
			sqlite,
			{ ...titled('PostgreSQL', entries), measured: `not measured: ${postgres.missing}` }
		];
	const name = `puente_memory_${process.pid}`;
	try {
		await run(postgres.url, `create database ${name}`);
		const url = new URL(postgres.url);
		url.pathname = `/${name}`;
		return [sqlite, await measured('PostgreSQL', url.href, entries)];
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

const titled = (engine: string, entries: number) => ({
	what: `translation memory, ${number(entries)} pairs, ${engine}`,
	aim: 'p95 ≤ 30 ms'
});

async function measured(engine: string, url: string, entries: number): Promise<Row> {
	const db = openDatabase(url);
	try {
		await migrate(db);
		console.log(`Filling a memory with ${entries} pairs, ${engine} …`);
		const began = performance.now();
		await fill(db, entries);
		const filled = (performance.now() - began) / 1000;
		if (engine === 'PostgreSQL') await run(url, 'vacuum analyze');
		const { times, found } = await ask(db, entries);
		const p95 = times[Math.ceil(times.length * 0.95) - 1]!;
		return {
			...titled(engine, entries),
			measured:
				`p95 ${number(p95, 1)} ms, median ${number(median(times), 1)} ms; ` +
				`${number((100 * found) / (asked / 2))} % of changed sentences found again; filled in ${number(filled)} s`,
			met: p95 <= 30
		};
	} finally {
		await db.destroy();
	}
}

async function fill(db: Db, entries: number) {
	for (let first = 0; first < entries; first += together) {
		const pairs = Array.from({ length: Math.min(together, entries - first) }, (_, at) =>
			pairOf(first + at)
		);
		await db.transaction().execute((db) => rememberPairs(db, pairs, 'bench', 0));
	}
}

/** Half of them are sentences of the memory with a word changed, half were never said. */
async function ask(db: Db, entries: number) {
	const days = await daysNow(db, Date.now());
	const chance = chanceFrom(99);
	const times: number[] = [];
	let found = 0;
	for (let n = 0; n < asked; n++) {
		const known = pairOf(chance.below(entries));
		const text = n % 2 === 0 ? changed(chance, known.es) : pairOf(entries + n).es;
		const began = performance.now();
		const matches = await lookUp(db, days, { text, from: 'es', to: 'en' });
		times.push(performance.now() - began);
		if (n % 2 === 0 && matches.some(({ target }) => target === known.en)) found++;
	}
	return { times: times.toSorted((a, b) => a - b), found };
}

function changed(chance: Chance, sentence: string): string {
	const words = sentence.slice(0, -1).split(' ');
	words[chance.below(words.length)] = wordOf(chance, 'a');
	return `${words.join(' ')}.`;
}

/** The same pair for the same number. */
function pairOf(n: number) {
	const chance = chanceFrom(n);
	const length = 4 + chance.below(11);
	const sentence = (letter: string) =>
		`${Array.from({ length }, () => wordOf(chance, letter)).join(' ')}.`;
	return { es: sentence('a'), en: sentence('e') };
}

/** The words of one language have one vowel: "bacad". */
function wordOf(chance: Chance, vowel: string): string {
	let rank = Math.floor(vocabulary ** chance.next());
	let word = '';
	do {
		word += `${'bcdfglmnprst'[rank % 12]}${vowel}`;
		rank = Math.floor(rank / 12);
	} while (rank > 0);
	return `${word}l`;
}
