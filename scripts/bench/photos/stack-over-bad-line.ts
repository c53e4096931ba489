// A stack of pictures, as a telephone sends it, over a line that breaks. The sender is the page's own code.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import sharp from 'sharp';
import { openDatabase } from '#lib/platform/database.server.ts';
import { migrate } from '#lib/platform/migrate.server.ts';
import { lineTo, type Line } from '#lib/photos/sending/line.ts';
import { waitAfter } from '#lib/photos/sending/pieces.ts';
import { sendFile } from '#lib/photos/sending/send-file.ts';
import { buildWorld } from '../../../tests/support/world.ts';
import { signIn, startPuente } from '../puente.ts';
import type { Receipt, Standing } from '#lib/photos/sending/upload.ts';
import { kilobytes, type Row } from '../rows/row.ts';
import { badLine } from './bad-line.ts';

const bitsPerSecond = 64_000;
const cutEvery = 20_000;

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

/** Sends a stack over a line of 64 kbit/s that breaks every 20 seconds, until all of it is there. */
export async function measureBadLine(folder: string, quick: boolean): Promise<Row[]> {
	const databaseUrl = `file:${join(folder, 'bad-line.db')}`;
	const db = openDatabase(databaseUrl);
	await migrate(db);
	const world = await buildWorld(db, Date.now());
	const [cookie = ''] = await signIn(databaseUrl, [world.adults.laura], 'adult');
	const server = await startPuente({ databaseUrl, folder });
	const port = Number(new URL(server.origin).port);
	const between = await badLine(port, { bitsPerSecond, cutEvery });
	const line = lineOf(
		`http://127.0.0.1:${between.port}/class/${world.classes.cambridge}/photos/uploads`,
		{ cookie, origin: server.origin }
	);

	const pictures = quick ? 1 : 3;
	const began = performance.now();
	let [bytes, there] = [0, 0];
	for (let n = 0; n < pictures; n++) {
		const picture = await lightPicture(n);
		bytes += picture.length;
		const receipt = await send(line, world.exchangeId, picture);
		if ('resultId' in receipt) there++;
	}
	const seconds = Math.round((performance.now() - began) / 1000);
	const photos = await db.selectFrom('photo').select('id').execute();
	const carried = between.carried();
	between.stop();
	await server.stop();
	await db.destroy();
	const share = carried / bytes;
	return [
		{
			what: `${pictures} pictures over 64 kbit/s, cut every 20 s`,
			measured:
				`${there} of ${pictures} there, ${photos.length} photos; ${kilobytes(carried)} for ${kilobytes(bytes)} ` +
				`(${share.toFixed(2)}), ${between.cuts()} connections cut, ${seconds} s (${Math.round((8 * bytes) / bitsPerSecond)} s without cuts)`,
			aim: 'all there, ≤ 1.2 of the bytes',
			met: there === pictures && photos.length === pictures && share <= 1.2
		}
	];
}

function send(line: Line, exchangeId: string, picture: Buffer): Promise<Receipt> {
	const sha256 = createHash('sha256').update(picture).digest('hex');
	let failures = 0;
	const heard =
		<Asked extends unknown[]>(ask: (...asked: Asked) => Promise<Standing>) =>
		async (...asked: Asked) => {
			const answer = await ask(...asked);
			failures = 0;
			return answer;
		};
	return sendFile(
		{ exchangeId, purpose: 'photo', sha256, blob: new Blob([new Uint8Array(picture)]) },
		{
			line: { announce: heard(line.announce), append: heard(line.append) },
			told: () => {},
			rest: (milliseconds) => pause(milliseconds),
			broke: () => pause(waitAfter(failures++)),
			signal: new AbortController().signal,
			now: () => performance.now()
		}
	);
}

/** The page's own line, with what a browser would add to each request. */
const lineOf = (address: string, added: Record<string, string>): Line =>
	lineTo(address, (path, init) =>
		fetch(path, {
			...init,
			headers: {
				...(init?.headers as Record<string, string> | undefined),
				...{ ...added, accept: 'application/json', 'sec-fetch-site': 'same-origin' }
			}
		})
	);
