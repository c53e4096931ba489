import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyObject } from 'node:crypto';
import type { Config } from './config.server.ts';
import { OperatorProblem } from './operator-problem.ts';
import { isSealingKey } from './sealing-key.ts';

/** What Puente must be able to read again is sealed with this, so that a copied database gives nothing away. */
export type SealingKey = KeyObject;

type Settings = Pick<Config, 'secretKey' | 'dataDir'>;

export const keyFileOf = ({ dataDir }: Pick<Config, 'dataDir'>) => join(dataDir, 'secret.key');

const keys = new WeakMap<Settings, SealingKey>();

/** The key that was configured, or the one of DATA_DIR, which is made when there is none yet. */
export function sealingKeyOf(settings: Settings): SealingKey {
	let key = keys.get(settings);
	if (!key) keys.set(settings, (key = findSealingKey(settings) ?? makeKeyFile(settings)));
	return key;
}

/** The key that is there; undefined before the first one was made. */
export function findSealingKey(settings: Settings): SealingKey | undefined {
	if (settings.secretKey !== undefined) return keyFrom(settings.secretKey);
	const file = keyFileOf(settings);
	if (!existsSync(file)) return undefined;
	const written = readFileSync(file, 'utf8').trim();
	if (!isSealingKey(written))
		throw new OperatorProblem(`${file} holds no key: put the right one back, or delete the file.`);
	return keyFrom(written);
}

const keyFrom = (text: string): SealingKey => createSecretKey(Buffer.from(text, 'base64'));

/** Whole or not at all, and once, even when two processes start together: the second takes the first one's. */
function makeKeyFile(settings: Settings): SealingKey {
	const file = keyFileOf(settings);
	mkdirSync(settings.dataDir, { recursive: true });
	const draft = `${file}.${process.pid}`;
	writeFileSync(draft, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
	try {
		linkSync(draft, file);
	} catch (problem) {
		if (!existsSync(file)) throw problem;
	} finally {
		rmSync(draft);
	}
	const key = findSealingKey(settings);
	if (!key) throw new OperatorProblem(`${file} could not be made.`);
	return key;
}

/**
 * AES-256-GCM, with a fresh nonce each time.
 *
 * @param use what it is and whose: it opens for that alone, so that no row passes as another
 */
export function seal(key: SealingKey, use: string, text: string): string {
	const nonce = randomBytes(12);
	const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(use));
	const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
	return `1.${nonce.toString('base64url')}.${hidden.toString('base64url')}`;
}

/** What was sealed; null when this key or this use does not open it. */
export function unseal(key: SealingKey, use: string, sealed: string): string | null {
	const [form, nonce = '', hidden = ''] = sealed.split('.');
	const bytes = Buffer.from(hidden, 'base64url');
	if (form !== '1' || bytes.length < tagLength) return null;
	try {
		const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64url'), {
			authTagLength: tagLength
		});
		decipher.setAAD(Buffer.from(use)).setAuthTag(bytes.subarray(-tagLength));
		return (
			decipher.update(bytes.subarray(0, -tagLength), undefined, 'utf8') + decipher.final('utf8')
		);
	} catch {
		return null;
	}
}

const tagLength = 16;
