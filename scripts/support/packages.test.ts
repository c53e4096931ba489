import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { packagesAreCurrent } from './packages.mjs';

const kysely = { 'node_modules/kysely': { version: '0.29.9' } };
const forAnotherMachine = { 'node_modules/fsevents': { version: '2.3.2', optional: true } };

test('what the lock file names is installed', () => {
	expect(packagesAreCurrent(checkout({ ...kysely, ...forAnotherMachine }, kysely))).toBe(true);
});

test('a clone without node_modules, or with an interrupted install, is not current', () => {
	expect(packagesAreCurrent(checkout(kysely, undefined))).toBe(false);
});

test('another version or a new package in the lock file asks for an install', () => {
	const older = { 'node_modules/kysely': { version: '0.28.0' } };
	expect(packagesAreCurrent(checkout(kysely, older))).toBe(false);
	expect(packagesAreCurrent(checkout(kysely, {}))).toBe(false);
});

function checkout(wanted: object, installed: object | undefined) {
	const root = mkdtempSync(join(tmpdir(), 'puente-packages-'));
	onTestFinished(() => rmSync(root, { recursive: true }));
	mkdirSync(join(root, 'node_modules'));
	const lock = { packages: { '': { name: 'puente' }, ...wanted } };
	writeFileSync(join(root, 'package-lock.json'), JSON.stringify(lock));
	if (installed) {
		const hidden = JSON.stringify({ packages: installed });
		writeFileSync(join(root, 'node_modules', '.package-lock.json'), hidden);
	}
	return root;
}
