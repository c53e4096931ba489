import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
	chownSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { freePort } from './port.ts';
import { findPostgres } from './postgres-binaries.mjs';
import { shortLived } from './short-lived.ts';

export type Postgres = { url: string; stop: () => Promise<void> };

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** PostgreSQL refuses to run as root; this is `nobody` wherever there is one. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** Nothing in a test database is worth keeping, so nothing waits for the disk or tidies up. */
const settings = {
	fsync: 'off',
	synchronous_commit: 'off',
	full_page_writes: 'off',
	autovacuum: 'off',
	max_connections: '200',
	shared_buffers: '128MB',
	listen_addresses: '127.0.0.1',
	log_min_messages: 'fatal',
	timezone: 'UTC'
};

/**
 * A PostgreSQL server for tests: the one that TEST_DATABASE_URL names, else a private one in a
 * temporary folder, gone after `stop()` or with this process. Its role may create databases.
 */
export async function startPostgres(): Promise<Postgres | { missing: string }> {
	const given = process.env['TEST_DATABASE_URL'];
	if (given) return { url: given, stop: async () => {} };

	const found = findPostgres(root);
	if (!found) return { missing: 'no PostgreSQL server is installed and none could be fetched' };

	// Programs may not run from where short-lived files are, so the server has a place beside them.
	const home = mkdtempSync(join(tmpdir(), 'puente-postgres-'));
	const data = shortLived('postgres');
	let server: ChildProcess | undefined;
	const leave = () => {
		if (server) stopAtOnce(server, data);
		remove(home, data);
	};
	process.once('exit', leave);
	try {
		give(home);
		give(data);
		const bin = readableBy(found, home);
		const password = randomBytes(16).toString('hex');
		initialise(bin, home, data, password);
		const port = await freePort();
		const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
		const process_ = listen(bin, home, data, port);
		server = process_;
		await answers(process_, url);
		return {
			url,
			stop: async () => {
				const gone = once(process_, 'exit');
				process_.kill('SIGINT');
				await gone;
				process.off('exit', leave);
				remove(home, data);
			}
		};
	} catch (error) {
		leave();
		process.off('exit', leave);
		return { missing: `PostgreSQL in ${found} did not start: ${String(error)}` };
	}
}

/** Hands a path of ours to the user that the server runs as. */
function give(path: string) {
	if (nobody.uid !== undefined) chownSync(path, nobody.uid, nobody.gid);
}

/** `nobody` cannot look into a checkout below root's home; then the server gets a copy of itself. */
function readableBy(bin: string, home: string) {
	const asked = spawnSync(join(bin, 'postgres'), ['--version'], { cwd: home, ...nobody });
	if (asked.status === 0) return bin;
	const copy = join(home, 'server');
	cpSync(dirname(bin), copy, { recursive: true, verbatimSymlinks: true });
	return join(copy, 'bin');
}

function initialise(bin: string, home: string, data: string, password: string) {
	const passwordFile = join(home, 'password');
	writeFileSync(passwordFile, password, { mode: 0o600 });
	give(passwordFile);
	const done = spawnSync(
		join(bin, 'initdb'),
		[
			`--pgdata=${data}`,
			'--username=postgres',
			`--pwfile=${passwordFile}`,
			'--auth=scram-sha-256',
			'--encoding=UTF8',
			'--locale=C',
			'--no-sync'
		],
		{ cwd: home, encoding: 'utf8', ...nobody }
	);
	if (done.error) throw done.error;
	if (done.status !== 0) throw new Error(`initdb: ${done.stderr.trim().split('\n').at(-1)}`);
}

function listen(bin: string, home: string, data: string, port: number) {
	const socket = join(home, 'socket');
	mkdirSync(socket, { mode: 0o700 });
	give(socket);
	const all = { ...settings, port: String(port), unix_socket_directories: socket };
	const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
	const server = spawn(join(bin, 'postgres'), ['-D', data, ...options], {
		cwd: home,
		stdio: ['ignore', 'ignore', 'inherit'],
		// Its own process group: Ctrl+C reaches us first, and we stop it when nobody needs it any more.
		detached: true,
		...nobody
	});
	server.on('error', () => {});
	return server;
}

function remove(...folders: string[]) {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** For when this process ends: waits without the event loop until the server has let go of its files. */
function stopAtOnce(server: ChildProcess, data: string) {
	server.kill('SIGQUIT');
	const clock = new Int32Array(new SharedArrayBuffer(4));
	const running = join(data, 'postmaster.pid');
	for (let tries = 0; tries < 100 && existsSync(running); tries++) Atomics.wait(clock, 0, 0, 20);
}

async function answers(server: ChildProcess, url: string) {
	for (const until = Date.now() + 30_000; Date.now() < until; await sleep(50)) {
		if (server.exitCode !== null || server.pid === undefined) throw new Error('it went away again');
		const client = new Client({ connectionString: url });
		try {
			await client.connect();
			// A test drops its database while its connections may still be leaving: that is no news.
			await client.query('alter role current_user set log_min_messages = panic');
			await client.end();
			return;
		} catch {
			await client.end().catch(() => {});
		}
	}
	throw new Error('no answer within 30 seconds');
}
