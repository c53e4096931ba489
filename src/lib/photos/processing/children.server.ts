import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { ChildProcess } from 'node:child_process';
import type { Answer, Wanted, Works } from './child.server.ts';
import { log } from '#lib/platform/log.server.ts';
import { memoryCap, patience } from './limits.ts';
import { NoPicture } from './picture.ts';

export interface Limits {
	/** How many at once. */
	readonly most: number;
	/** Milliseconds of work that one picture may take. */
	readonly patience: number;
	/** Bytes that its process may hold. */
	readonly memory: number;
	/** Milliseconds after which a process that nobody needs ends. */
	readonly rest: number;
}

const usual: Limits = {
	most: availableParallelism(),
	patience,
	memory: memoryCap,
	rest: 30_000
};

/**
 * A busy machine is slow with every picture, and none of them can help it: so what counts is what its process worked. One
 * that waits for ever works nothing, and may take this many times as long.
 */
const timesOnTheClock = 6;

/**
 * Opens pictures in processes of their own, a few at once: a file that hangs, grows or crashes takes its process
 * with it and nothing else, and counts as damaged.
 */
export function inChildren(start: () => Promise<ChildProcess>, limits: Limits = usual) {
	const resting: { child: ChildProcess; ends: NodeJS.Timeout }[] = [];
	const waiting: (() => void)[] = [];
	let busy = 0;

	async function take(): Promise<ChildProcess> {
		if (busy >= limits.most) await new Promise<void>((go) => waiting.push(go));
		else busy++;
		for (let rested = resting.pop(); rested; rested = resting.pop()) {
			clearTimeout(rested.ends);
			if (lives(rested.child)) return rested.child;
		}
		const child = await start();
		await begun(child, limits.patience);
		return child;
	}

	function giveBack(child: ChildProcess | undefined) {
		if (child && lives(child)) {
			const ends = setTimeout(() => child.kill('SIGKILL'), limits.rest).unref();
			resting.push({ child, ends });
			quiet(child);
		}
		const next = waiting.shift();
		if (next) next();
		else busy--;
	}

	async function answerOf<Work extends keyof Works>(
		child: ChildProcess,
		wanted: Wanted<Work>
	): Promise<Answer<Work>> {
		loud(child);
		const over = new AbortController();
		const late = new AbortController();
		const before = workOf(child);
		const watch = setInterval(() => {
			if (memoryOf(child) > limits.memory) over.abort();
			if (workOf(child) - before > limits.patience) late.abort();
		}, 50);
		const clock = AbortSignal.timeout(limits.patience * timesOnTheClock);
		const signal = AbortSignal.any([over.signal, late.signal, clock]);
		try {
			child.send(wanted, () => {});
			const ended = once(child, 'exit', { signal }).then(
				([code, by]) =>
					// Nothing of the file: whoever runs this learns how it ended, and nobody what it showed.
					void log.warn(
						{ act: wanted.make, reason: String(by ?? code) },
						'a process for pictures ended'
					)
			);
			const said = once(child, 'message', { signal }).then(([answer]) => answer as Answer<Work>);
			return (await Promise.race([said, ended])) ?? { refused: 'damaged' };
		} catch (problem) {
			child.kill('SIGKILL');
			if (over.signal.aborted) return { refused: 'damaged' };
			if (signal.aborted) return { refused: 'too-slow' };
			throw problem;
		} finally {
			clearInterval(watch);
			over.abort();
		}
	}

	return async <Work extends keyof Works>(wanted: Wanted<Work>): Promise<Works[Work]> => {
		let child: ChildProcess | undefined;
		try {
			child = await take();
			const answer = await answerOf(child, wanted);
			if ('refused' in answer) throw new NoPicture(answer.refused);
			return answer.made;
		} finally {
			giveBack(child);
		}
	};
}

/** Waits for its first word. Whatever keeps it from that is no fault of a picture. */
async function begun(child: ChildProcess, patience: number) {
	// What it says of itself later is heard by whoever waits for it, and must not end the server.
	child.on('error', () => {});
	const over = new AbortController();
	const signal = AbortSignal.any([over.signal, AbortSignal.timeout(patience * timesOnTheClock)]);
	try {
		const ended = once(child, 'exit', { signal }).then(() => {
			throw new Error('A process for pictures ended before it began.');
		});
		await Promise.race([once(child, 'message', { signal }), ended]);
	} catch (problem) {
		child.kill('SIGKILL');
		throw problem;
	} finally {
		over.abort();
	}
}

/** One that was ended a moment ago still counts as connected. */
const lives = ({ connected, killed, exitCode, signalCode }: ChildProcess): boolean =>
	connected && !killed && exitCode === null && signalCode === null;

/** Between two pictures it keeps nobody alive. */
function quiet(child: ChildProcess) {
	child.unref();
	child.channel?.unref();
}

function loud(child: ChildProcess) {
	child.ref();
	child.channel?.ref();
}

const page = 4096;

/** Bytes that a process holds in memory; 0 where nobody can say (then its heap and the time still end it). */
function memoryOf({ pid }: ChildProcess): number {
	try {
		return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * page;
	} catch {
		return 0;
	}
}

/** A tick of `/proc` on Linux, whatever the machine: sysconf(_SC_CLK_TCK). */
const tick = 10;

/** Milliseconds that a process worked so far, on all cores together; 0 where nobody can say (then the clock ends it). */
function workOf({ pid }: ChildProcess): number {
	try {
		const said = readFileSync(`/proc/${pid}/stat`, 'utf8');
		// Its name stands in brackets and may hold anything; what it worked for itself and in the system is 11 and 12 after it.
		const after = said.slice(said.lastIndexOf(')') + 2).split(' ');
		return (Number(after[11]) + Number(after[12])) * tick;
	} catch {
		return 0;
	}
}

/** Makes a picture of a file, or what else `Works` names. @throws NoPicture */
export const openPicture = inChildren(start);

/** Looks for faces, one picture after the other: what finds them holds half of what a process may, and takes longer to begin. */
export const lookForFaces = inChildren(start, {
	...usual,
	most: 1,
	patience: 30_000
});

async function start(): Promise<ChildProcess> {
	return (await import('./child.server.ts')).startChild();
}
