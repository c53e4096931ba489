import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { scanText } from './scan.ts';
import { inThread, scan } from './scanner.server.ts';

/** A thread whose scanner never ends, dies or goes away on such a word, and finds nothing in all others. */
const fragile = async () =>
	new Worker(
		`const { parentPort } = require('node:worker_threads');
		parentPort.on('message', ({ text }) => {
			while (text === 'hang');
			if (text === 'die') throw new Error(text);
			parentPort.postMessage([]);
		});
		parentPort.postMessage('ready');`,
		{ eval: true }
	);

test('the thread finds what the scanner finds', async () => {
	const text = 'Mi número es 7012-3456 y el de mi tía Rosa es 7012-9988.';
	const context = { letterNames: ['Rosa'] };
	const found = await scan(text, 'es', context);
	expect(found).toHaveLength(2);
	expect(found).toEqual(scanText(text, 'es', context));
});

test('forty texts at once each get their own flags', async () => {
	const numbers = Array.from({ length: 40 }, (_, n) => `7012-34${n + 10}`);
	const found = await Promise.all(numbers.map((one) => scan(`Vi ${one} en la pared.`, 'es')));
	expect(found.map(([flag]) => flag?.text)).toEqual(numbers);
});

test('a text on which the scanner never ends is given up, and the next one is scanned', async () => {
	const look = inThread(fragile, 300);
	const [hung, next] = await Promise.allSettled([look('hang', 'en'), look('Hello.', 'en')]);
	expect(hung).toMatchObject({ status: 'rejected', reason: { name: 'AbortError' } });
	expect(next).toEqual({ status: 'fulfilled', value: [] });
});

test('a scanner that dies takes only its own text with it', async () => {
	const look = inThread(fragile);
	expect(await look('Hello.', 'en')).toEqual([]);
	await expect(look('die', 'en')).rejects.toThrow('die');
	expect(await look('Hello.', 'en')).toEqual([]);
});

test('a thread that cannot begin fails its text, and the next one tries anew', async () => {
	let tries = 0;
	const look = inThread(() => (tries++ === 0 ? Promise.reject(new Error('no room')) : fragile()));
	await expect(look('Hello.', 'en')).rejects.toThrow('no room');
	expect(await look('Hello.', 'en')).toEqual([]);
});
