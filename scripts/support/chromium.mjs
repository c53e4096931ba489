import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { node24 } from './packages.mjs';

/** The first has no window to draw, and needs a quarter less time for a page. */
const places = [
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser'
];

/**
 * A Chromium that somebody installed: CHROMIUM_PATH, or where Debian and its relatives put it.
 * Undefined leaves the choice to Playwright's own download.
 * @returns {string | undefined}
 */
export function findChromium() {
	const named = process.env['CHROMIUM_PATH'];
	return [named, ...places].find((path) => path && existsSync(path));
}

/**
 * Finds or installs the browser of the journeys.
 * @param {string} root the checkout
 * @returns {string | undefined} what is wrong and what to do, or undefined when all is well
 */
export function ensureChromium(root) {
	const named = process.env['CHROMIUM_PATH'];
	if (named && !existsSync(named)) {
		return `CHROMIUM_PATH names ${named}, which does not exist.`;
	}
	if (findChromium() || playwrightsOwnStarts(root)) return undefined;

	console.log('Puente set-up: no Chromium yet; asking Playwright for its own …');
	if (downloadPlaywrights(root) && playwrightsOwnStarts(root)) return undefined;

	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		console.log('Puente set-up: that did not work; installing Debian’s Chromium …');
		installDebians();
		if (findChromium()) return undefined;
	}
	return (
		'The journeys need Chromium and none could be installed. Install it ' +
		'(on Debian: apt-get install chromium) or set CHROMIUM_PATH to where it is.'
	);
}

/**
 * Starts it once: a download alone proves little on a machine without the libraries it needs.
 * @param {string} root
 */
function playwrightsOwnStarts(root) {
	const script =
		"import { chromium } from '@playwright/test'; await (await chromium.launch({ args: ['--no-sandbox'] })).close();";
	const tried = spawnSync(node24(root), ['--input-type=module', '--eval', script], {
		cwd: root,
		stdio: 'ignore',
		timeout: 30_000
	});
	return tried.status === 0;
}

/**
 * Playwright tries several mirrors in turn, so both each try and the whole have a limit.
 * @param {string} root
 */
function downloadPlaywrights(root) {
	const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
	const done = spawnSync(node24(root), [cli, 'install', '--only-shell', 'chromium'], {
		cwd: root,
		stdio: 'inherit',
		timeout: 300_000,
		env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000', ...process.env }
	});
	return done.status === 0;
}

function installDebians() {
	/** @type {import('node:child_process').SpawnSyncOptions} */
	const options = {
		stdio: 'inherit',
		timeout: 300_000,
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	};
	spawnSync('apt-get', ['update'], options);
	for (const name of ['chromium-headless-shell', 'chromium']) {
		const done = spawnSync('apt-get', ['install', '-y', '--no-install-recommends', name], options);
		if (done.status === 0) return;
	}
}
