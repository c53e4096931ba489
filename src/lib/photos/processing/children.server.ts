import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { ChildProcess } from 'node:child_process';
import type { Answer, Wanted } from './child.server.ts';
import { memoryCap, patience } from './limits.ts';
import { NoPicture, type Picture } from './picture.ts';

export interface Limits {
	/** How many at once. */
	readonly most: number;
	/** Milliseconds that one picture may take. */
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
			if (rested.child.connected) return rested.child;
		}
		const child = await start();
		await once(child, 'message', { signal: AbortSignal.timeout(limits.patience) });
		return child;
	}

	function giveBack(child: ChildProcess | undefined) {
		if (child?.connected) {
			const ends = setTimeout(() => child.kill('SIGKILL'), limits.rest).unref();
			resting.push({ child, ends });
			quiet(child);
		}
		const next = waiting.shift();
		if (next) next();
		else busy--;
	}

	async function answerOf(child: ChildProcess, wanted: Wanted): Promise<Answer> {
		loud(child);
		const over = new AbortController();
		const watch = setInterval(() => memoryOf(child) > limits.memory && over.abort(), 50);
		const signal = AbortSignal.any([over.signal, AbortSignal.timeout(limits.patience)]);
		try {
			child.send(wanted);
			const ended = once(child, 'exit', { signal }).then(() => undefined);
			const said = once(child, 'message', { signal }).then(([answer]) => answer as Answer);
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

	return async (wanted: Wanted): Promise<Picture> => {
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

/** Makes a picture of a file, see `makePicture`. @throws NoPicture */
export const openPicture = inChildren(async () => (await import('./child.server.ts')).startChild());
