import { createServer } from 'node:net';
import { join } from 'node:path';

export interface Clamd {
	readonly socket: string;
	/** How many bytes each file had that came whole. */
	readonly seen: number[];
	/** What it says in place of what it would. */
	says: string | undefined;
	stop(): Promise<void>;
}

/**
 * A small server of our own that speaks as clamd does on its socket: `zINSTREAM`, pieces with their length before them, an
 * empty one at the end (clamd(8)). It knows one bad word. Tests with it are tests of how we speak, and of no virus.
 */
export async function startClamd(folder: string, badWord: string): Promise<Clamd> {
	const socket = join(folder, 'clamd.ctl');
	const seen: number[] = [];
	const clamd: Clamd = { socket, seen, says: undefined, stop: () => Promise.resolve() };
	const server = createServer((line) => {
		let came = Buffer.alloc(0);
		line.on('error', () => undefined);
		line.on('data', (part) => {
			came = Buffer.concat([came, part]);
			const file = wholeFileIn(came);
			if (file === 'not yet') return;
			if (file) seen.push(file.length);
			const found = file?.includes(badWord) ? `${badWord} FOUND` : 'OK';
			line.end(`stream: ${clamd.says ?? (file ? found : 'UNKNOWN COMMAND')}\0`);
		});
	});
	await new Promise<void>((go) => server.listen(socket, go));
	clamd.stop = () => new Promise((go) => void server.close(() => go()));
	return clamd;
}

const command = 'zINSTREAM\0';

function wholeFileIn(came: Buffer): Buffer | 'not yet' | undefined {
	if (came.length < command.length) return 'not yet';
	if (came.toString('latin1', 0, command.length) !== command) return undefined;
	const parts: Buffer[] = [];
	for (let at = command.length; at + 4 <= came.length;) {
		const length = came.readUInt32BE(at);
		if (length === 0) return Buffer.concat(parts);
		if (at + 4 + length > came.length) return 'not yet';
		parts.push(came.subarray(at + 4, at + 4 + length));
		at += 4 + length;
	}
	return 'not yet';
}
