import { spawn } from 'node:child_process';
import { chmodSync, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import pg from 'pg';
import type { Keeper, Unpacked } from './backup.server.ts';
import { OperatorProblem } from './operator-problem.ts';

/** pg_dump's custom format: one compressed file, restored by pg_restore. */
export const postgresKeeper = (url: string): Keeper => ({
	async copyTo(target) {
		await run('pg_dump', url, [
			'--format=custom',
			'--no-owner',
			'--no-privileges',
			'--file',
			target
		]);
		chmodSync(target, 0o600);
	},

	unpack: (backup) => unpack(url, backup),

	exists: () =>
		onServer(url, async (server) => {
			const found = await server.query('select 1 from pg_database where datname = $1', [
				nameIn(url)
			]);
			return found.rows.length > 0;
		})
});

async function unpack(url: string, backup: string): Promise<Unpacked> {
	const name = `${nameIn(url).slice(0, 30)}_puente_${process.pid}_${Date.now()}`;
	const discard = () =>
		onServer(url, (server) => server.query(`drop database if exists ${quoted(name)} with (force)`));
	await onServer(url, (server) => create(server, name));
	const copy = named(url, name);
	try {
		await run('pg_restore', copy, ['--exit-on-error', '--no-owner', '--no-privileges', backup]);
	} catch (problem) {
		await discard();
		throw problem;
	}
	return {
		url: copy,
		discard: async () => void (await discard()),
		putInPlace: (kept) => onServer(url, (server) => putInPlace(server, url, name, kept))
	};
}

async function create(server: pg.Client, name: string) {
	try {
		await server.query(
			`create database ${quoted(name)} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`
		);
	} catch (problem) {
		throw codeOf(problem) === '42501'
			? new OperatorProblem(
					'To try a backup, the role in DATABASE_URL must be allowed to create databases: "alter role … createdb".'
				)
			: problem;
	}
}

async function putInPlace(server: pg.Client, url: string, copy: string, kept: string) {
	const live = nameIn(url);
	const keptAs = `${live.slice(0, 30)}_${kept.toLowerCase().replaceAll('-', '_')}`;
	const { rows } = await server.query('select 1 from pg_database where datname = $1', [live]);
	try {
		if (rows.length > 0)
			await server.query(`alter database ${quoted(live)} rename to ${quoted(keptAs)}`);
	} catch (problem) {
		throw codeOf(problem) === '55006'
			? new OperatorProblem(
					`Somebody is connected to the database ${live}: stop Puente, then restore again; nothing was changed.`
				)
			: problem;
	}
	await server.query(`alter database ${quoted(copy)} rename to ${quoted(live)}`);
	return rows.length > 0 ? `database ${keptAs}` : undefined;
}

/** What concerns whole databases is said from another one, which every server has. */
async function onServer<Result>(url: string, work: (server: pg.Client) => Promise<Result>) {
	const server = new pg.Client({ connectionString: named(url, 'postgres') });
	await server.connect();
	return work(server).finally(() => server.end());
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
const nameIn = (url: string) => decodeURIComponent(new URL(url).pathname.slice(1));

function named(url: string, name: string): string {
	const other = new URL(url);
	other.pathname = `/${encodeURIComponent(name)}`;
	return other.href;
}

const codeOf = (problem: unknown) =>
	problem instanceof Error && 'code' in problem ? problem.code : undefined;

/** The password goes by the environment, because everybody on the machine can read arguments. */
async function run(program: 'pg_dump' | 'pg_restore', url: string, args: string[]) {
	const address = new URL(url);
	const password = decodeURIComponent(address.password);
	address.password = '';
	const child = spawn(programAt(program), ['--dbname', address.href, ...args], {
		env: { ...process.env, ...(password ? { PGPASSWORD: password } : {}) },
		stdio: ['ignore', 'ignore', 'pipe']
	});
	let said = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
	const code = await new Promise((ended, failed) => child.on('error', failed).on('close', ended));
	if (code !== 0)
		throw new OperatorProblem(
			`${program} failed: ${said.trim().split('\n')[0] ?? 'it did not say why'}`
		);
}

/** Debian's newest, which reads every older server, else the one in PATH. */
export function findProgram(program: string): string | undefined {
	const inPath = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
	return [...debians(), ...inPath].map((folder) => join(folder, program)).find(existsSync);
}

function programAt(program: string): string {
	const found = findProgram(program);
	if (!found)
		throw new OperatorProblem(
			`${program} is missing: install PostgreSQL's client programs (Debian: apt-get install postgresql-client).`
		);
	return found;
}

function debians(): string[] {
	const home = '/usr/lib/postgresql';
	if (!existsSync(home)) return [];
	return readdirSync(home)
		.sort((a, b) => Number(b) - Number(a))
		.map((version) => join(home, version, 'bin'));
}
