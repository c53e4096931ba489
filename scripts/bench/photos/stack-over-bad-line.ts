// `node scripts/bench/photos/stack-over-bad-line.ts`: a stack of pictures, as a telephone sends it, over a line of
// 64 kbit/s that breaks every 20 seconds. About three minutes. The sender is the page's own code.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import sharp from 'sharp';
import { openDatabase } from '#lib/platform/database.server.ts';
import { migrate } from '#lib/platform/migrate.server.ts';
import { lineTo, type Line } from '#lib/photos/sending/line.ts';
import { waitAfter } from '#lib/photos/sending/pieces.ts';
import { sendFile } from '#lib/photos/sending/send-file.ts';
import { buildWorld } from '../../../tests/support/world.ts';
import { buildIfNeeded } from '../../support/build.ts';
import { root } from '../folders.ts';
import { signIn, startPuente } from '../puente.ts';
import { badLine } from './bad-line.ts';

const bitsPerSecond = 64_000;
const cutEvery = 20_000;
const pictures = 3;

/** As it leaves a telephone: 2000 pixels, about 300 KB. */
const lightPicture = (n: number) =>
	sharp({
		create: {
			...{ width: 2000, height: 1500, channels: 3, background: '#888' },
			noise: { type: 'gaussian', mean: 110 + 10 * n, sigma: 22 }
		}
	})
		.blur(1.2)
		.jpeg({ quality: 76 })
		.toBuffer();

process.chdir(root);
buildIfNeeded();
const folder = mkdtempSync(join(tmpdir(), 'puente-bench-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

const databaseUrl = `file:${join(folder, 'bench.db')}`;
const db = openDatabase(databaseUrl);
await migrate(db);
const world = await buildWorld(db, Date.now());
const [cookie = ''] = await signIn(databaseUrl, [world.adults.laura], 'adult');
const server = await startPuente({ databaseUrl, folder });
const line = await badLine(Number(new URL(server.origin).port), { bitsPerSecond, cutEvery });

const sender = throughLine(line.port);
const began = performance.now();
let [bytes, there] = [0, 0];
for (let n = 0; n < pictures; n++) {
	const picture = await lightPicture(n);
	bytes += picture.length;
	const sha256 = createHash('sha256').update(picture).digest('hex');
	const receipt = await send({ sha256, blob: new Blob([new Uint8Array(picture)]) });
	if ('resultId' in receipt && receipt.sha256 === sha256) there++;
}
const seconds = (performance.now() - began) / 1000;
const photos = await db.selectFrom('photo').select('id').execute();
console.log(
	`${there} of ${pictures} pictures (${kilobytes(bytes)}) on the server, ${photos.length} photos; ` +
		`${kilobytes(line.carried())} over the line (${(line.carried() / bytes).toFixed(2)} of the stack), ` +
		`${line.cuts()} cuts, ${Math.round(seconds)} s (without cuts at least ${Math.round((8 * bytes) / bitsPerSecond)} s)`
);
line.stop();
await server.stop();
await db.destroy();
if (there !== pictures || photos.length !== pictures) process.exitCode = 1;

function kilobytes(bytes: number) {
	return `${Math.round(bytes / 1024)} KB`;
}

function send({ sha256, blob }: { sha256: string; blob: Blob }) {
	let failures = 0;
	const forgets = <Result>(result: Result) => {
		failures = 0;
		return result;
	};
	const heard: Line = {
		announce: (...asked) => sender.announce(...asked).then(forgets),
		append: (...asked) => sender.append(...asked).then(forgets)
	};
	return sendFile(
		{ exchangeId: world.exchangeId, purpose: 'photo', sha256, blob },
		{
			line: heard,
			told: () => {},
			rest: (milliseconds) => pause(milliseconds),
			broke: () => pause(waitAfter(failures++)),
			signal: new AbortController().signal,
			now: () => performance.now()
		}
	);
}

/** The page's own line, with what a browser would add to each request. */
function throughLine(port: number): Line {
	const address = `http://127.0.0.1:${port}/class/${world.classes.cambridge}/photos/uploads`;
	return lineTo(address, (path, init) =>
		fetch(path, {
			...init,
			headers: {
				...(init?.headers as Record<string, string> | undefined),
				...{ cookie, origin: server.origin, accept: 'application/json' },
				'sec-fetch-site': 'same-origin'
			}
		})
	);
}
