import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether node_modules holds what package-lock.json names. npm writes the list of what it installed
 * as its last step, so an install that was interrupted has no list and counts as missing.
 * @param {string} root the checkout
 */
export function packagesAreCurrent(root) {
	const wanted = readLock(join(root, 'package-lock.json'));
	const installed = readLock(join(root, 'node_modules', '.package-lock.json'));
	if (!wanted || !installed) return false;
	return Object.entries(wanted).every(([path, entry]) => {
		if (path === '') return true;
		const present = installed[path];
		// Optional packages are those of other platforms.
		if (!present) return entry.optional === true || entry.peer === true;
		return present.version === entry.version;
	});
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean, peer?: boolean }> | undefined}
 */
function readLock(path) {
	try {
		return JSON.parse(readFileSync(path, 'utf8')).packages;
	} catch {
		return undefined;
	}
}

/** @param {string} root */
export const node24 = (root) =>
	join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/**
 * The binary, and the link by which every npm script finds it first.
 * @param {string} root
 */
export const hasNode24 = (root) =>
	existsSync(node24(root)) &&
	['node', 'node.cmd'].some((name) => existsSync(join(root, 'node_modules', '.bin', name)));

/**
 * The npm that started us, or else the one in PATH.
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
export function npm(args, options) {
	const path = process.env['npm_execpath'];
	if (path && /npm-cli\.c?js$/.test(path)) {
		return spawnSync(process.execPath, [path, ...args], { stdio: 'inherit', ...options });
	}
	const shell = process.platform === 'win32';
	return spawnSync('npm', args, { stdio: 'inherit', shell, ...options });
}
