import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findSealingKey, keyFileOf, seal, sealingKeyOf, unseal } from './sealing.server.ts';

function folder() {
	const dataDir = mkdtempSync(join(tmpdir(), 'puente-key-'));
	onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
	return { dataDir, secretKey: undefined };
}

const oneKey = { dataDir: '', secretKey: Buffer.alloc(32, 1).toString('base64') };
const otherKey = { dataDir: '', secretKey: Buffer.alloc(32, 2).toString('base64url') };

test('what was sealed opens with the same key for the same use, and reads differently each time', () => {
	const key = sealingKeyOf(oneKey);
	const sealed = seal(key, 'totp:tomás', 'JBSWY3DPEHPK3PXP');
	expect(unseal(key, 'totp:tomás', sealed)).toBe('JBSWY3DPEHPK3PXP');
	expect(sealed).not.toContain('JBSWY3DP');
	expect(seal(key, 'totp:tomás', 'JBSWY3DPEHPK3PXP')).not.toBe(sealed);
});

test('another key, another use, a changed byte or what was never sealed opens nothing', () => {
	const key = sealingKeyOf(oneKey);
	const sealed = seal(key, 'totp:tomás', 'JBSWY3DPEHPK3PXP');
	const changed = sealed.at(-9) === 'A' ? 'B' : 'A';
	expect(unseal(sealingKeyOf(otherKey), 'totp:tomás', sealed)).toBeNull();
	expect(unseal(key, 'totp:sofía', sealed)).toBeNull();
	expect(unseal(key, 'totp:tomás', sealed.slice(0, -9) + changed + sealed.slice(-8))).toBeNull();
	for (const never of ['JBSWY3DPEHPK3PXP', '', '1..', '1.AAAA', `2.${sealed.slice(2)}`])
		expect(unseal(key, 'totp:tomás', never)).toBeNull();
});

test('the first start makes a key that only the owner can read, and every later one finds it', () => {
	const settings = folder();
	expect(findSealingKey(settings)).toBeUndefined();
	const key = sealingKeyOf(settings);
	const file = keyFileOf(settings);
	expect(statSync(file).mode & 0o777).toBe(0o600);
	expect(readFileSync(file, 'utf8')).toMatch(/^[\w+/]{43}=\n$/);
	expect(readdirSync(settings.dataDir)).toEqual(['secret.key']);
	const later = sealingKeyOf({ ...settings });
	expect(unseal(later, 'x', seal(key, 'x', 'the same'))).toBe('the same');
});

test('a configured key is used, and no file is made', () => {
	const { dataDir } = folder();
	const sealed = seal(sealingKeyOf({ ...oneKey, dataDir }), 'x', 'configured');
	expect(unseal(sealingKeyOf(oneKey), 'x', sealed)).toBe('configured');
	expect(readdirSync(dataDir)).toEqual([]);
});

test('a key file with something else in it is named, and not replaced', () => {
	const settings = folder();
	writeFileSync(keyFileOf(settings), '');
	expect(() => sealingKeyOf(settings)).toThrow('secret.key holds no key');
	expect(readFileSync(keyFileOf(settings), 'utf8')).toBe('');
});
