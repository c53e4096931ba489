import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Refused } from '#lib/platform/refused.ts';
import { photosOfClass } from '../queries.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { drawn } from '#tests/support/drawn.ts';
import { hashOf, senderOf } from '#tests/support/sending.ts';
import { buildWorld } from '#tests/support/world.ts';
import { lineTo, Unheard, type Line } from './line.ts';
import { sendFile } from './send-file.ts';
import type { Standing } from './upload.ts';

const now = Date.UTC(2026, 10, 20, 15);

/** What becomes of one request: it arrives, never arrives, or its answer is lost. */
type Luck = 'well' | 'lost' | 'answer-lost';

async function setUp() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const phone = senderOf(db, world);
	const photos = async () =>
		(await photosOfClass(db, world.classes.cambridge, ['draft'], { limit: 60 })).photos;

	/** A line to the use cases themselves, on which each request has its luck; well once there is no more of it. */
	function line(lucks: Luck[]): { line: Line; asked: () => number } {
		let asked = 0;
		const over = async (request: () => Promise<Standing>) => {
			const luck = lucks[asked++] ?? 'well';
			if (luck === 'lost') throw new Unheard('no-line');
			const answer = await request().catch((problem: unknown) => {
				throw problem instanceof Refused ? new Unheard('refused', problem.reason) : problem;
			});
			if (luck === 'answer-lost') throw new Unheard('no-line');
			return answer;
		};
		return {
			asked: () => asked,
			line: {
				announce: ({ blob, sha256 }) =>
					over(async () => phone.announce(new Uint8Array(await blob.arrayBuffer()), now, sha256)),
				append: (id, at, piece) =>
					over(async () => phone.append(id, at, new Uint8Array(await piece.arrayBuffer()), now))
			}
		};
	}

	function send(bytes: Uint8Array<ArrayBuffer>, over: Line, signal = new AbortController().signal) {
		const told: number[] = [];
		const sent = sendFile(
			{
				exchangeId: world.exchangeId,
				purpose: 'photo',
				sha256: hashOf(bytes),
				blob: new Blob([bytes])
			},
			{
				...{ line: over, signal, now: () => 0, told: (received) => void told.push(received) },
				rest: async () => {},
				broke: async () => {}
			}
		);
		return { sent, told };
	}
	return { photos, line, send };
}

/** Some 150 KB: three pieces at least. */
const heavy = async (n: number) =>
	new Uint8Array(
		Buffer.concat([await drawn(n, { width: 400, height: 300 }), Buffer.alloc(150_000)])
	);

test('whatever is lost on the way, the file arrives whole, once, and only then has its receipt', async () => {
	const { photos, line, send } = await setUp();
	let n = 0;
	const luck = fc.constantFrom<Luck>('well', 'lost', 'answer-lost');
	await fc.assert(
		fc.asyncProperty(fc.array(luck, { maxLength: 12 }), async (lucks) => {
			const picture = await heavy(++n);
			const before = await photos();
			const { sent, told } = send(picture, line(lucks).line);
			const receipt = await sent;
			expect(receipt).toMatchObject({ sha256: hashOf(picture), again: false });
			expect((await photos()).length).toBe(before.length + 1);
			// It never goes back, and is never further than the file is long.
			expect(told).toEqual(told.toSorted((a, b) => a - b));
			expect(Math.max(0, ...told)).toBeLessThanOrEqual(picture.length);
		}),
		{ numRuns: 12 }
	);
});

test('on a line without luck nothing is asked that is not needed', async () => {
	const { line, send } = await setUp();
	const picture = await heavy(1);
	const { line: good, asked } = line([]);
	await send(picture, good).sent;
	// Announced, then 64 KB, then what is left in a piece twice as large.
	expect(asked()).toBe(3);
	const { line: again, asked: askedAgain } = line([]);
	expect(await send(picture, again).sent).toMatchObject({ again: false });
	expect(askedAgain()).toBe(1);
});

test('who pauses stops at once, and who was signed out or is refused is not asked again and again', async () => {
	const { line, send, photos } = await setUp();
	const picture = await heavy(1);
	const paused = new AbortController();
	paused.abort(new Error('paused'));
	await expect(send(picture, line([]).line, paused.signal).sent).rejects.toThrow('paused');
	for (const why of ['signed-out', 'refused'] as const) {
		const no = async () => {
			throw new Unheard(why);
		};
		await expect(send(picture, { announce: no, append: no }).sent).rejects.toMatchObject({ why });
	}
	expect(await photos()).toEqual([]);
});

test('a receipt for other bytes than these is no receipt', async () => {
	const { send } = await setUp();
	const id = 'another';
	const receipt = { sha256: hashOf(Buffer.from('another')), resultId: id, again: false };
	const lying = async () => ({ id, received: 0, receipt });
	const { sent } = send(await heavy(1), { announce: lying, append: lying });
	await expect(sent).rejects.toMatchObject({ why: 'refused' });
});

test('a page knows a line that broke from a session that ended and from a no of the server', async () => {
	const file = { exchangeId: '', purpose: 'photo', sha256: '', blob: new Blob(['x']) } as const;
	const answers: [answer: () => Promise<Response>, why: string, problem: string][] = [
		[() => Promise.reject(new TypeError('Failed to fetch')), 'no-line', ''],
		[async () => new Response('<h1>Bad gateway</h1>', { status: 502 }), 'no-line', ''],
		[async () => new Response('<h1>Sign in to the Wi-Fi</h1>'), 'no-line', ''],
		[
			async () => Response.json({ reason: 'storage-trouble' }, { status: 503 }),
			'busy',
			'storage-trouble'
		],
		[
			async () => Response.json({ reason: 'sending-too-fast' }, { status: 429 }),
			'busy',
			'sending-too-fast'
		],
		[async () => Response.json({ reason: 'not-found' }, { status: 404 }), 'refused', 'not-found'],
		[
			async () =>
				Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' }) as Response,
			'signed-out',
			''
		]
	];
	for (const [answer, why, problem] of answers) {
		const asked = lineTo('/uploads', answer).announce(file, new AbortController().signal);
		await expect(asked).rejects.toMatchObject({ why, problem });
	}
});
