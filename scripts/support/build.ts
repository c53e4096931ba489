import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alone } from './lock.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const stamp = join(root, 'build', '.hash');

/** Everything that a build can depend on; tests stand between the sources and do not count. */
const sources = [
	'{src,static,migrations}/**/*',
	'{package,package-lock,tsconfig}.json',
	'{svelte,vite}.config.{js,ts}'
];

/** Whether build/ was made from exactly these sources. */
export const isBuilt = () =>
	existsSync(join(root, 'build', 'handler.js')) &&
	existsSync(stamp) &&
	readFileSync(stamp, 'utf8') === hashOfSources();

/**
 * Builds when a source has changed since the last build; throws when the build fails. Two at once, as of
 * the demo and the tests, would write over each other: the second waits, and mostly finds it done.
 */
export function buildIfNeeded(): 'built' | 'up to date' {
	if (isBuilt()) return 'up to date';
	return alone(lock, sayWeWait, () => (isBuilt() ? 'up to date' : build()));
}

const lock = join(root, '.cache', 'build.lock');
const sayWeWait = () => console.log('Another program is building Puente here; waiting for it …');

function build(): 'built' {
	// Taken before: a file that changes while we build leaves the build out of date.
	const hash = hashOfSources();
	const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	const done = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
		cwd: root,
		encoding: 'utf8',
		env: { ...process.env, NODE_ENV: 'production' }
	});
	if (done.status !== 0) {
		throw new Error(`The build failed.\n${done.error ?? ''}${done.stdout}${done.stderr}`);
	}
	writeFileSync(stamp, hash);
	return 'built';
}

function hashOfSources() {
	const hash = createHash('sha256').update(process.version);
	const files = globSync(sources, { cwd: root, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.test\.ts$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	for (const file of files) {
		hash.update(`\0${file.slice(root.length)}\0`).update(readFileSync(file));
	}
	return hash.digest('hex');
}

// As a command (`npm run build`, and the stage of `npm test`).
if (import.meta.main) {
	try {
		console.log(`The build is ${buildIfNeeded() === 'built' ? 'done' : 'up to date'}.`);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	}
}
