import { beforeEach, expect, test, vi } from 'vitest';
import { forgetUnlocked, foundOnDevice, keepOnDevice } from './on-device.ts';

const keyOf = (fill: number) => Buffer.alloc(32, fill).toString('base64url');
const [anas, leos] = [keyOf(1), keyOf(2)];
const kept = { text: 'The river by my house is slow.', stamp: 'sail', base: 1, typedAt: 1000 };

let device: Record<string, string>;

/** A browser's storage: its entries are its keys. */
beforeEach(() => {
	device = {};
	const write = (place: string, text: string) => (device[place] = text);
	const methods = {
		getItem: (place: string) => device[place] ?? null,
		setItem: write,
		removeItem: (place: string) => delete device[place]
	};
	const keys = { ownKeys: () => Object.keys(device) };
	const listed = { getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }) };
	vi.stubGlobal('localStorage', new Proxy(methods, { ...keys, ...listed }));
	return () => vi.unstubAllGlobals();
});

test('what Ana typed without a connection opens again with her key', async () => {
	expect(await keepOnDevice(anas, 'letter-1', kept)).toBe(true);
	expect(await foundOnDevice(anas, 'letter-1')).toEqual(kept);
});

test('neither her words nor her key can be read on the device', async () => {
	await keepOnDevice(anas, 'letter-1', kept);
	const all = JSON.stringify(device);
	expect(all).not.toContain('river');
	expect(all).not.toContain(anas);
});

test('Leo’s key does not open it, and leaves it where it is', async () => {
	await keepOnDevice(anas, 'letter-1', kept);
	expect(await foundOnDevice(leos, 'letter-1')).toBeNull();
	expect(await foundOnDevice(anas, 'letter-1')).toEqual(kept);
});

test('a locked text that is put in the place of another letter does not open', async () => {
	await keepOnDevice(anas, 'letter-1', kept);
	device['puente-letter:letter-2'] = device['puente-letter:letter-1'] ?? '';
	expect(await foundOnDevice(anas, 'letter-2')).toBeNull();
});

test('the same text is never locked twice in the same way', async () => {
	await keepOnDevice(anas, 'letter-1', kept);
	await keepOnDevice(anas, 'letter-2', kept);
	const [first, second] = Object.values(device);
	expect(first).not.toBe(second);
});

test('a text that stands there unlocked is taken away, and a locked one stays', async () => {
	await keepOnDevice(anas, 'letter-1', kept);
	device['puente-letter:letter-2'] = JSON.stringify(kept);
	device['something-else'] = 'x';
	forgetUnlocked();
	expect(Object.keys(device)).toEqual(['puente-letter:letter-1', 'something-else']);
});

test('a browser that stores nothing says so', async () => {
	vi.stubGlobal('localStorage', undefined);
	expect(await keepOnDevice(anas, 'letter-1', kept)).toBe(false);
	expect(await foundOnDevice(anas, 'letter-1')).toBeNull();
	expect(() => forgetUnlocked()).not.toThrow();
});
