import { expect, test } from 'vitest';
import { NothingStored, type Part, type Storage } from '#lib/storage/storage.ts';

const read = async (storage: Storage, name: string, part?: Part) => {
	const { body, size } = await storage.stream(name, part);
	return { text: await new Response(body).text(), size };
};

const namesIn = async (storage: Storage, beginning?: string) =>
	(await Array.fromAsync(storage.list(beginning))).map(({ name }) => name).toSorted();

/** What everything that keeps bytes has to do, whatever it is made of. */
export function keepsBytes(what: string, open: () => Promise<Storage>) {
	const letters = Buffer.from('querida Ana');

	test(`${what} gives back what it was given, byte for byte`, async () => {
		const storage = await open();
		const every = Buffer.from(Array.from({ length: 70_000 }, (_, n) => n % 256));
		await storage.put('pictures/a/320.webp', every);
		expect(Buffer.compare(await storage.get('pictures/a/320.webp'), every)).toBe(0);
	});

	test(`${what} streams all of it, or the part that was asked for`, async () => {
		const storage = await open();
		await storage.put('a/b.jpg', letters);
		expect(await read(storage, 'a/b.jpg')).toEqual({ text: 'querida Ana', size: 11 });
		expect(await read(storage, 'a/b.jpg', { first: 8, last: 10 })).toEqual({
			text: 'Ana',
			size: 11
		});
	});

	test(`${what} keeps the newer bytes under the same name`, async () => {
		const storage = await open();
		await storage.put('a.txt', letters);
		await storage.put('a.txt', Buffer.from('new'));
		expect(Buffer.from(await storage.get('a.txt')).toString()).toBe('new');
	});

	test(`${what} keeps nothing as nothing`, async () => {
		const storage = await open();
		await storage.put('empty', Buffer.alloc(0));
		expect(await storage.get('empty')).toHaveLength(0);
	});

	test(`${what} says so when there is nothing, and forgets it twice`, async () => {
		const storage = await open();
		await storage.put('a.txt', letters);
		await storage.delete('a.txt');
		await storage.delete('a.txt');
		await expect(storage.get('a.txt')).rejects.toThrow(NothingStored);
		await expect(storage.stream('a.txt')).rejects.toThrow(NothingStored);
		expect(await namesIn(storage)).toEqual([]);
	});

	test(`${what} lists what begins alike, with its size`, async () => {
		const storage = await open();
		for (const name of ['pictures/a/1.jpg', 'pictures/ab/1.jpg', 'sheets/a.jpg'])
			await storage.put(name, letters);
		expect(await namesIn(storage, 'pictures/a/')).toEqual(['pictures/a/1.jpg']);
		expect(await namesIn(storage)).toHaveLength(3);
		const [listed] = await Array.fromAsync(storage.list('sheets/'));
		expect(listed?.size).toBe(11);
		expect(Math.abs(Date.now() - (listed?.storedAt ?? 0))).toBeLessThan(60_000);
	});

	test(`${what} lists nothing where nothing is, and what is half a name of a folder`, async () => {
		const storage = await open();
		expect(await namesIn(storage, 'pictures/')).toEqual([]);
		await storage.put('pictures/abc/1.jpg', letters);
		expect(await namesIn(storage, 'pictures/a')).toEqual(['pictures/abc/1.jpg']);
		expect(await namesIn(storage, 'pictures/x/')).toEqual([]);
	});

	test(`${what} keeps what is whole when it forgets what was never finished`, async () => {
		const storage = await open();
		await storage.put('a.txt', letters);
		await storage.forgetUnfinished(Date.now() + 60_000);
		expect(await namesIn(storage)).toEqual(['a.txt']);
	});

	test(`${what} takes no name that leads elsewhere`, async () => {
		const storage = await open();
		for (const name of ['../a', '/a', 'a//b', 'a/../b', 'a\\b', 'Ana.jpg', 'a b', '', '.', 'a/.b'])
			await expect(storage.put(name, letters), name).rejects.toThrow('is no name');
	});
}
