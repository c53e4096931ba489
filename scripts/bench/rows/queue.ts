import pg from 'pg';
import { startPostgres } from '../../support/postgres.ts';
import type { Bench, Copy } from '../bench-plan.ts';
import { fillDatabase } from '../fill/fill.ts';
import { measureInTurn, type Measured, type Target } from '../load/ask.ts';
import { signIn, startPuente } from '../puente.ts';
import { pageOf } from './pages.ts';
import { number, type Row } from './row.ts';

const engines = { sqlite: 'SQLite', postgres: 'PostgreSQL' };

/** The same queue page with few and with many letters, on both engines. */
export async function measureQueue(bench: Bench): Promise<Row[]> {
	const { small, big } = bench;
	const sqlite = await compare(bench, 'sqlite', small, big);
	return [sqlite, await onPostgres(bench)];
}

async function onPostgres(bench: Bench): Promise<Row> {
	const { small, big } = bench;
	const postgres = await startPostgres();
	if ('missing' in postgres)
		return { ...titled('postgres', small, big), measured: `not measured: ${postgres.missing}` };
	const names = [small, big].map((_, n) => `puente_bench_${process.pid}_${n}`);
	try {
		const copies: Copy[] = [];
		for (const [n, { manifest }] of [small, big].entries()) {
			await run(postgres.url, `create database ${names[n]}`);
			const url = new URL(postgres.url);
			url.pathname = `/${names[n]}`;
			console.log(`Filling PostgreSQL with ${manifest.letters} letters …`);
			const filled = await fillDatabase(url.href, manifest.letters, { desks: false });
			copies.push({ url: url.href, manifest: filled });
		}
		return await compare(bench, 'postgres', copies[0]!, copies[1]!);
	} finally {
		for (const name of names)
			await run(postgres.url, `drop database if exists ${name} with (force)`).catch(() => {});
		await postgres.stop();
	}
}

async function run(url: string, statement: string) {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	await client.query(statement).finally(() => client.end());
}

/** Two servers at the same time, asked in turn. */
async function compare(
	{ folder, effort }: Bench,
	engine: keyof typeof engines,
	small: Copy,
	big: Copy
): Promise<Row> {
	const servers = [];
	const targets: Target[] = [];
	try {
		for (const { url, manifest } of [small, big]) {
			const cookies = await signIn(url, manifest.moderators, 'staff');
			const puente = await startPuente({ databaseUrl: url, folder });
			servers.push(puente);
			const requests = cookies.map((cookie) => ({ path: '/review', cookie }));
			await pageOf(puente.origin, requests[0]!);
			const { origin, pid } = puente;
			targets.push({ name: String(manifest.letters), origin, pid, requests });
		}
		const measured = await measureInTurn(targets, effort);
		return rowOf(engine, small, big, measured);
	} finally {
		await Promise.all(servers.map((server) => server.stop()));
	}
}

const titled = (engine: keyof typeof engines, small: Copy, big: Copy) => ({
	what: `queue page, ${number(small.manifest.letters)} and ${number(big.manifest.letters)} letters, ${engines[engine]}`,
	aim: 'ratio ≤ 1.5'
});

function rowOf(
	engine: keyof typeof engines,
	small: Copy,
	big: Copy,
	measured: Map<string, Measured>
): Row {
	const few = measured.get(String(small.manifest.letters))!;
	const many = measured.get(String(big.manifest.letters))!;
	const ratio = few.perSecond / many.perSecond;
	const failed = few.failed + many.failed;
	return {
		...titled(engine, small, big),
		measured:
			`ratio ${number(ratio, 2)}; ${number(few.perSecond)}/s and ${number(many.perSecond)}/s, ` +
			`p95 ${number(few.p95)} and ${number(many.p95)} ms${failed > 0 ? `, ${failed} failed` : ''}`,
		met: ratio <= 1.5 && failed === 0
	};
}
