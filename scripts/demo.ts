// `npm run demo`: Puente with its cast, on this machine only. What visitors do is kept until
// `npm run demo -- --fresh`.
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfNeeded } from './support/build.ts';
import { startServer } from './support/server.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

const env = {
	...process.env,
	PUENTE_DEMO: '1',
	DATABASE_URL: process.env['DATABASE_URL'] || 'file:data/demo.db',
	DATA_DIR: process.env['DATA_DIR'] || 'data/demo',
	PORT: process.env['PORT'] || '3000',
	NODE_ENV: 'production'
};

try {
	if (buildIfNeeded() === 'built') console.log('Puente is built.');
	mkdirSync(env.DATA_DIR, { recursive: true });
	await prepareDatabase(env.DATABASE_URL);
	const server = await startServer(env, 'shown').catch(() => process.exit(1)); // it has said why
	server.process.once('exit', (code) => process.exit(code ?? 1));
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.on(signal, () => server.process.kill(signal));
	}
	console.log(`\nPuente is running: http://localhost:${env.PORT}`);
} catch (error) {
	console.error(error);
	process.exit(1);
}

/** Fills a database that is not there yet. A seed that was interrupted leaves none behind. */
async function prepareDatabase(url: string) {
	const fresh = process.argv.includes('--fresh');
	if (!url.startsWith('file:')) {
		if (fresh) {
			throw new Error(
				'--fresh deletes a file; empty the PostgreSQL database of the demo yourself.'
			);
		}
		// It leaves a database alone that has people already.
		return fill(url);
	}
	const file = url.slice('file:'.length);
	if (fresh) forget(file);
	if (existsSync(file) && statSync(file).size > 0) return;
	console.log('Filling the demo: two classes in the middle of a season …');
	mkdirSync(dirname(file), { recursive: true });
	const unfinished = `${file}.unfinished`;
	forget(unfinished);
	await fill(`file:${unfinished}`);
	if (existsSync(unfinished)) renameSync(unfinished, file);
}

async function fill(url: string) {
	const { seedDemo } = await import('./demo/seed.ts');
	const { storageOf } = await import('#lib/storage/open.server.ts');
	await seedDemo(url, storageOf({ dataDir: env.DATA_DIR, storageUrl: process.env['STORAGE_URL'] }));
}

/** A SQLite database is up to three files. */
function forget(file: string) {
	for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
}
