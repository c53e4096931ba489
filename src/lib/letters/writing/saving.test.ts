import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Saved } from './drafts.ts';
import { foundOnDevice, keepOnDevice } from './on-device.ts';
import { savingDesk } from './saving.svelte.ts';

const key = Buffer.alloc(32, 1).toString('base64url');
let letterId: string;
let letters = 0;
const river = 'Our river was frozen this morning.';
const saved: Saved = { version: 2, savedAt: 5_000, won: 'ours', kept: false };

/** What the server answers, one after the other and then the last again; null: there is no line. */
let answers: (Saved | null)[];
let sent: Record<string, string>[];
/** What an answer waits for. */
let line: Promise<void>;

beforeEach(() => {
	vi.useFakeTimers();
	letterId = `letter-${++letters}`;
	[answers, sent, line] = [[saved], [], Promise.resolve()];
	const device = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (place: string) => device.get(place) ?? null,
		setItem: (place: string, text: string) => device.set(place, text),
		removeItem: (place: string) => device.delete(place)
	});
	vi.stubGlobal('fetch', async (_: string, { body }: { body: FormData }) => {
		sent.push(Object.fromEntries([...body].map(([name, value]) => [name, String(value)])));
		await line;
		const answer = answers.length > 1 ? answers.shift() : answers[0];
		if (!answer) throw new TypeError('Failed to fetch');
		return Response.json(answer);
	});
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** Ana's desk, with what stands on the page when its script comes. */
function deskWith(text: string) {
	const page = { text, stamp: 'heron', language: 'en' };
	const saver = savingDesk({
		address: '/letters/letter-1/draft',
		letterId,
		key,
		version: 1,
		savedAt: 0,
		read: () => page,
		replace: (other) => Object.assign(page, other)
	});
	return { page, saver };
}

const onDevice = async () => (await foundOnDevice(key, letterId))?.text;
const keep = (text: string, typedAt = Date.now()) =>
	keepOnDevice(key, letterId, { text, stamp: 'sail', language: 'es', base: 1, typedAt });

test('what Ana typed before the script came, and could not send, stays on the device', async () => {
	answers = [null];
	const { saver } = deskWith(river);
	await saver.open('');
	expect(saver.state).toBe('onDevice');
	expect(await onDevice()).toBe(river);
});

test('what the device kept comes home with its stamp and language, and is gone from the device', async () => {
	await keep(river);
	await vi.advanceTimersByTimeAsync(60_000);
	const { page, saver } = deskWith('');
	await saver.open('');
	expect(page).toMatchObject({ text: river, stamp: 'sail', language: 'es' });
	expect(sent).toEqual([
		expect.objectContaining({ text: river, base: '1', age: '60000', from: 'device' })
	]);
	expect(saver.state).toBe('saved');
	expect(await onDevice()).toBeUndefined();
});

test('when the line is still broken, it stays on the device and is sent later as old as it is', async () => {
	await keep(river);
	answers = [null, saved];
	const { saver } = deskWith('');
	await saver.open('');
	expect(saver.state).toBe('onDevice');
	expect(await onDevice()).toBe(river);
	await vi.advanceTimersByTimeAsync(10_000);
	expect(sent[1]).toMatchObject({ text: river, base: '1', age: '10000' });
	expect(saver.state).toBe('saved');
	expect(await onDevice()).toBeUndefined();
});

test('a newer text from another device stays on the desk', async () => {
	await keep(river);
	const newer = 'The ice is gone already.';
	answers = [{ ...saved, won: 'theirs', kept: true, text: newer }];
	const { page, saver } = deskWith(newer);
	await saver.open(newer);
	expect(page.text).toBe(newer);
	expect(saver.met).toBe('keptTheirs');
	expect(await onDevice()).toBeUndefined();
});

test('what the device kept is home before what was typed since the page was opened', async () => {
	await keep(river);
	const { page, saver } = deskWith('Dear Mateo,');
	await saver.open('');
	expect(sent.map(({ text }) => text)).toEqual([river, 'Dear Mateo,']);
	// So that the server keeps the one beside the other.
	expect(sent[1]).toMatchObject({ base: '0' });
	expect(page.text).toBe('Dear Mateo,');
	expect(await onDevice()).toBeUndefined();
});

test('neither of two texts takes the place of the other on the device', async () => {
	await keep(river);
	answers = [null, saved];
	const { saver } = deskWith('Dear Mateo,');
	await saver.open('');
	expect(saver.state).toBe('notKept');
	expect(await onDevice()).toBe(river);
	await vi.advanceTimersByTimeAsync(10_000);
	expect(sent.slice(1).map(({ text }) => text)).toEqual([river, 'Dear Mateo,']);
	expect(saver.state).toBe('saved');
	expect(await onDevice()).toBeUndefined();
});

test('what the server has already is not sent again', async () => {
	await keep(river);
	const { saver } = deskWith(river);
	await saver.open(river);
	expect(sent).toEqual([]);
	expect(await onDevice()).toBeUndefined();
});

test('whoever writes without a pause is saved every five seconds', async () => {
	const { page, saver } = deskWith('');
	await saver.open('');
	for (let at = 0; at < 12_000; at += 300) {
		page.text += 'a';
		saver.typed();
		await vi.advanceTimersByTimeAsync(300);
	}
	expect(sent).toHaveLength(2);
	expect(sent[1]?.['text']?.length).toBeGreaterThan(30);
});

test('what is typed is on the device at once, and gone from it when the server has it', async () => {
	const { page, saver } = deskWith('');
	await saver.open('');
	page.text = river;
	saver.typed();
	await vi.advanceTimersByTimeAsync(300);
	await vi.waitFor(async () => expect(await onDevice()).toBe(river));
	expect(sent).toEqual([]);
	await vi.advanceTimersByTimeAsync(1_000);
	expect(saver.state).toBe('saved');
	await vi.waitFor(async () => expect(await onDevice()).toBeUndefined());
});

test('before the page is left, also what was typed while a save was on its way is saved', async () => {
	const { page, saver } = deskWith('');
	await saver.open('');
	let arrive = () => {};
	line = new Promise((resolve) => (arrive = resolve));
	page.text = 'Dear';
	saver.typed();
	await vi.advanceTimersByTimeAsync(1_200);
	page.text = 'Dear Mateo';
	saver.typed();
	const finished = saver.finish();
	arrive();
	await finished;
	expect(sent.map(({ text }) => text)).toEqual(['Dear', 'Dear Mateo']);
	expect(saver.unsaved).toBe(false);
});

test('without a line not every key asks for it', async () => {
	answers = [null];
	const { page, saver } = deskWith('');
	await saver.open('');
	for (let at = 0; at < 12_000; at += 300) {
		page.text += 'a';
		saver.typed();
		await vi.advanceTimersByTimeAsync(300);
	}
	expect(sent.length).toBeLessThanOrEqual(3);
	await vi.waitFor(async () => expect(await onDevice()).toBe(page.text));
});

test('nothing stays on the device when the whole letter was handed in', async () => {
	const { page, saver } = deskWith('');
	await saver.open('');
	page.text = river;
	saver.typed();
	await saver.arrived();
	await vi.advanceTimersByTimeAsync(20_000);
	expect(sent).toEqual([]);
	expect(await onDevice()).toBeUndefined();
});

test('whoever typed on while a newer text came does not write over it unseen', async () => {
	const { page, saver } = deskWith('');
	await saver.open('');
	let arrive = () => {};
	line = new Promise((resolve) => (arrive = resolve));
	answers = [{ ...saved, won: 'theirs', kept: true, text: 'The ice is gone.' }, saved];
	page.text = 'Dear';
	saver.typed();
	await vi.advanceTimersByTimeAsync(1_200);
	page.text = 'Dear Mateo';
	saver.typed();
	arrive();
	await vi.advanceTimersByTimeAsync(5_000);
	expect(page.text).toBe('Dear Mateo');
	// So that the server keeps the one beside the other.
	expect(sent[1]).toMatchObject({ text: 'Dear Mateo', base: '0' });
});

test('an answer that breaks off is no answer, and saving goes on', async () => {
	const { page, saver } = deskWith('');
	await saver.open('');
	const whole = fetch;
	vi.stubGlobal('fetch', async () => new Response('{"version":', { status: 200 }));
	page.text = river;
	saver.typed();
	expect(await saver.finish()).toBe(true);
	expect(saver.state).toBe('onDevice');
	vi.stubGlobal('fetch', whole);
	await vi.advanceTimersByTimeAsync(10_000);
	expect(saver.state).toBe('saved');
});

test('what waits on the device stays there when another text was handed in before it could be sent', async () => {
	await keep(river);
	answers = [null];
	const { saver } = deskWith('Dear Mateo,');
	await saver.open('');
	expect(await saver.finish()).toBe(false);
	await saver.arrived();
	expect(await onDevice()).toBe(river);
});
