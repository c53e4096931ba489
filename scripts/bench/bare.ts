import BetterSqlite3 from 'better-sqlite3';
import { fork, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../support/port.ts';
import { cacheFolder, root } from './folders.ts';
import type { Target } from './load/ask.ts';

const sources = join(root, 'scripts/bench/bare');
const built = join(cacheFolder, 'bare');

export interface BarePage {
	id: string;
	original: string;
	translation: string;
}

export interface Bare extends Target {
	stop(): Promise<void>;
}

/**
 * What Puente is compared with: the same bytes, compressed in the same way, from a SvelteKit page that
 * does one read through Kysely, and from `node:http` alone.
 *
 * @param like the page to be like
 */
export async function startBare(folder: string, pages: readonly BarePage[], like: string) {
	buildBare();
	const files = {
		BARE_DATABASE: join(folder, 'bare.db'),
		BARE_REST: join(folder, 'bare-rest.html'),
		BARE_PAGE: join(folder, 'bare-page.html')
	};
	writeDatabase(files.BARE_DATABASE, pages);
	writeFileSync(files.BARE_PAGE, like);
	writeFileSync(files.BARE_REST, '');
	const requests = pages.map(({ id }) => ({ path: `/${id}` }));

	const probe = await serve('kit', files, requests);
	const short = await (await fetch(`${probe.origin}/${pages[0]?.id}`)).text();
	await probe.stop();
	writeFileSync(files.BARE_REST, restOf(like, Buffer.byteLength(like) - Buffer.byteLength(short)));
	return {
		kit: await serve('kit', files, requests),
		node: await serve('node', files, requests)
	};
}

async function serve(kind: 'kit' | 'node', files: NodeJS.ProcessEnv, requests: Target['requests']) {
	const port = await freePort();
	const origin = `http://localhost:${port}`;
	const env = { ...files, PATH: process.env['PATH'], NODE_ENV: 'production' };
	const child = fork(join(sources, 'serve.ts'), [kind], {
		env: { ...env, PORT: String(port), ORIGIN: origin },
		stdio: 'inherit'
	});
	const ended = once(child, 'exit');
	const heard = await Promise.race([once(child, 'message'), ended.then(() => undefined)]);
	if (!heard) throw new Error(`The bare ${kind} page did not start.`);
	const stop = async () => {
		child.kill('SIGTERM');
		await ended;
	};
	return { name: `bare ${kind}`, origin, pid: child.pid ?? 0, requests, stop } satisfies Bare;
}

function writeDatabase(file: string, pages: readonly BarePage[]) {
	const sqlite = new BetterSqlite3(file);
	sqlite.exec('create table page (id text primary key, original text, translation text)');
	const insert = sqlite.prepare('insert into page values (@id, @original, @translation)');
	sqlite.transaction(() => pages.forEach((page) => insert.run(page)))();
	sqlite.close();
}

/** Everything of a page but its words, in a comment of so many bytes: as compressible as the page is. */
function restOf(page: string, bytes: number): string {
	const [, before = '', main = '', after = ''] = /^(.*?)(<main.*<\/main>)(.*)$/s.exec(page) ?? [];
	const markup = main.replace(/>[^<]+</g, '><');
	const room = bytes + '%rest%'.length - '<!---->'.length;
	const rest = Buffer.from((before + after + markup).replaceAll('--', '__'));
	return `<!--${Buffer.alloc(Math.max(0, room), rest).toString().replaceAll('\ufffd', ' ')}-->`;
}

/** Built by the same Kit as Puente, when its sources or the packages have changed. */
function buildBare() {
	const stamp = join(built, '.hash');
	const hash = hashOfBare();
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
	rmSync(built, { recursive: true, force: true });
	const vite = join(root, 'node_modules/vite/bin/vite.js');
	const done = spawnSync(process.execPath, [vite, 'build', '--emptyOutDir'], {
		cwd: sources,
		encoding: 'utf8',
		env: { ...process.env, NODE_ENV: 'production' }
	});
	if (done.status !== 0) throw new Error(`The bare page could not be built. ${done.stderr}`);
	writeFileSync(stamp, hash);
}

function hashOfBare() {
	const hash = createHash('sha256').update(process.version);
	const files = globSync('**/*.{ts,js,json,svelte,html}', { cwd: sources }).sort();
	for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(sources, file)));
	return hash.update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
}
