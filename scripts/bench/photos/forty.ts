import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '#lib/platform/database.server.ts';
import type { Manifest } from '../fill/fill.ts';
import { copyTo, filledFile } from '../fill/cached.ts';
import { memory } from '../processor.ts';
import { signIn, startPuente } from '../puente.ts';
import { number, type Row } from '../rows/row.ts';
import { sight } from './camera.ts';

/** A page that a child opens, asked for again and again while nothing else goes on, and while pictures come in. */
const pages = ['/', '/class', '/healthz'];

/** Milliseconds between two questions. */
const pause = 15;

/** Forty pictures of twelve megapixels that come in at once, each in a form of its own, and what pages take meanwhile. */
export async function measureForty(folder: string, quick: boolean): Promise<Row[]> {
	const count = quick ? 10 : 40;
	const filled = await filledFile(1_000);
	const databaseUrl = copyTo(folder, filled, 'photos');
	const { classId, teacherId, exchangeId } = await whereTo(databaseUrl, filled.manifest);
	const [cookie = ''] = await signIn(databaseUrl, [teacherId], 'adult');
	const camera = await sight();
	const bodies: Buffer[] = [];
	// Another quality, other pixels: none of them is known already.
	for (let n = 0; n < count; n++) bodies.push(formWith(exchangeId, await camera(55 + n)));
	const puente = await startPuente({ databaseUrl, folder });
	try {
		await watch(puente.origin, sleep(1_500));
		const idle = await watch(puente.origin, sleep(quick ? 3_000 : 8_000));
		let most = memory(puente.pid);
		const look = setInterval(() => (most = Math.max(most, memory(puente.pid))), 250);
		const began = performance.now();
		const path = `/class/${classId}/photos?/bringIn`;
		const sending = Promise.all(bodies.map((body) => send(puente.origin, path, cookie, body)));
		const busy = await watch(puente.origin, sending);
		const took = performance.now() - began;
		clearInterval(look);
		const came = (await sending).filter((where) => where.includes('came=1')).length;
		const ratio = p95(busy) / p95(idle);
		return [
			{
				what: `${count} pictures of 12 megapixels at once`,
				measured: `${came} came in ${number(took / 1000, 1)} s; the server had ${number(most)} MB at most`,
				aim: 'all come',
				met: came === count
			},
			{
				what: 'pages meanwhile, p95',
				measured: `${number(p95(busy), 1)} ms (${busy.length} asked), idle ${number(p95(idle), 1)} ms, ratio ${number(ratio, 2)}`,
				aim: '≤ 2 of idle',
				met: ratio <= 2
			}
		];
	} finally {
		await puente.stop();
	}
}

async function whereTo(databaseUrl: string, { toPrint }: Manifest) {
	const [first] = toPrint;
	if (!first) throw new Error('Nobody teaches in this database.');
	const db = openDatabase(databaseUrl);
	const { id } = await db
		.selectFrom('exchange')
		.select('id')
		.where((eb) => eb.or([eb('classA', '=', first.classId), eb('classB', '=', first.classId)]))
		.where('status', '=', 'open')
		.executeTakeFirstOrThrow();
	await db.destroy();
	return { ...first, exchangeId: id };
}

const border = 'puente-bench-border';

/** A form as a browser sends it, without a script. */
function formWith(exchangeId: string, photo: Buffer): Buffer {
	const field = (head: string, bytes: Buffer | string) => [
		Buffer.from(`--${border}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
		Buffer.from(bytes),
		Buffer.from('\r\n')
	];
	return Buffer.concat([
		...field('name="exchange"', exchangeId),
		...field('name="photos"; filename="IMG_0001.jpg"\r\nContent-Type: image/jpeg', photo),
		Buffer.from(`--${border}--\r\n`)
	]);
}

/** @returns where it leads to, or what went wrong */
const send = (origin: string, path: string, cookie: string, body: Buffer) =>
	new Promise<string>((done) => {
		const sending = request(new URL(path, origin), {
			method: 'POST',
			headers: {
				origin,
				cookie,
				accept: 'text/html',
				'content-type': `multipart/form-data; boundary=${border}`,
				'content-length': body.length
			}
		});
		sending.on('response', (answer) => {
			answer.resume().on('end', () => done(answer.headers.location ?? `${answer.statusCode}`));
		});
		sending.on('error', (problem) => done(problem.message));
		sending.end(body);
	});

/** Asks for pages in turn until something is over. @returns milliseconds that each took */
async function watch(origin: string, until: Promise<unknown>): Promise<number[]> {
	const agent = new Agent({ keepAlive: true });
	const took: number[] = [];
	let over = false;
	void until.then(
		() => (over = true),
		() => (over = true)
	);
	for (let n = 0; !over; n++) {
		const began = performance.now();
		await new Promise<void>((done, fail) => {
			const asking = request(new URL(pages[n % pages.length] ?? '/', origin), {
				agent,
				headers: { accept: 'text/html', 'accept-language': 'es' }
			});
			asking.on('response', (answer) => answer.resume().on('end', done).on('error', fail));
			asking.on('error', fail).end();
		});
		took.push(performance.now() - began);
		await sleep(pause);
	}
	agent.destroy();
	return took;
}

function p95(numbers: readonly number[]): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length * 0.95)] ?? NaN;
}
