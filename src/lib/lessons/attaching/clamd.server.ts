import { createConnection } from 'node:net';

/** Milliseconds that the scanner may take for one file. */
const patience = 60_000;

/** Bytes of one piece; each goes with its length before it. */
const piece = 64 * 1024;

/**
 * Has clamd look through some bytes, which go to it over its socket (INSTREAM, clamd(8)): it needs no access to our files.
 *
 * @throws Error when it is away or does not answer as it should: what was not scanned is asked about again
 */
export function hasVirus(socket: string, bytes: Uint8Array): Promise<boolean> {
	return new Promise((resolve, reject) => {
		let said = '';
		const line = createConnection(socket);
		const fail = (why: string) => {
			line.destroy();
			reject(new Error(`clamd ${why}`));
		};
		line.setTimeout(patience, () => fail('is too slow'));
		line.on('error', (problem) => {
			// It may close before it has read everything, and still have answered.
			if (said === '') reject(problem);
		});
		line.setEncoding('utf8');
		line.on('data', (part: string) => void (said += part));
		line.on('close', () => {
			const answer = /^stream: (.*?)\0?\s*$/.exec(said)?.[1] ?? '';
			if (answer === 'OK') resolve(false);
			else if (answer.endsWith(' FOUND')) resolve(true);
			else fail('did not answer whether a file is clean');
		});
		line.on('connect', () => {
			line.write('zINSTREAM\0');
			for (let at = 0; at < bytes.length; at += piece) {
				const part = bytes.subarray(at, at + piece);
				line.write(lengthOf(part.length));
				line.write(part);
			}
			line.write(lengthOf(0));
		});
	});
}

function lengthOf(count: number): Buffer {
	const length = Buffer.alloc(4);
	length.writeUInt32BE(count);
	return length;
}
