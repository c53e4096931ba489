import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export interface BadLine {
	readonly port: number;
	/** Bytes that went towards the server so far, headers included. */
	readonly carried: () => number;
	/** Connections that were open when the line broke. */
	readonly cuts: () => number;
	stop(): void;
}

/**
 * A line to a server on this machine that carries so many bits a second each way, and breaks every so often: then
 * all that is open ends in the middle of whatever it was saying.
 */
export async function badLine(
	to: number,
	{ bitsPerSecond, cutEvery }: { bitsPerSecond: number; cutEvery: number }
): Promise<BadLine> {
	const open = new Set<Socket>();
	let [carried, cuts] = [0, 0];
	/** When the line is free again, each way. */
	const free = { up: 0, down: 0 };

	async function carry(from: Socket, into: Socket, way: keyof typeof free) {
		try {
			for await (const chunk of from as AsyncIterable<Buffer>) {
				// In packets as a modem sends them, so that a cut comes in the middle of a piece.
				for (let at = 0; at < chunk.length; at += 1_400) {
					const packet = chunk.subarray(at, at + 1_400);
					const now = performance.now();
					free[way] = Math.max(free[way], now) + (8_000 * packet.length) / bitsPerSecond;
					await pause(free[way] - now);
					if (into.destroyed) return;
					into.write(packet);
					if (way === 'up') carried += packet.length;
				}
			}
			into.end();
		} catch {
			into.destroy();
		}
	}

	const server = createServer((near) => {
		const far = connect(to, '127.0.0.1');
		for (const [one, other] of [
			[near, far],
			[far, near]
		] as const) {
			open.add(one);
			one.once('error', () => other.destroy());
			one.once('close', () => {
				open.delete(one);
				other.destroy();
			});
		}
		void carry(near, far, 'up');
		void carry(far, near, 'down');
	});
	const cutting = setInterval(() => {
		cuts += open.size / 2;
		for (const socket of open) socket.destroy();
	}, cutEvery);
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return {
		port: (server.address() as AddressInfo).port,
		carried: () => carried,
		cuts: () => Math.round(cuts),
		stop() {
			clearInterval(cutting);
			server.close();
			for (const socket of open) socket.destroy();
		}
	};
}
