import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Socket } from 'node:net';
import type { Readable, Writable } from 'node:stream';
import type { Language } from '#lib/moderation/submission.ts';
import { minute } from '#lib/platform/clock.ts';
import type { Draft } from './engine.ts';
import { EngineProblem } from './http.server.ts';

/** Where Debian's `apertium` and `apertium-eng-spa` put what is needed. */
const modes: Record<Language, string> = {
	en: '/usr/share/apertium/modes/eng-spa.mode',
	es: '/usr/share/apertium/modes/spa-eng.mode'
};
const needed = ['/usr/bin/apertium-wblank-mode', ...Object.values(modes)];

export const hasApertium = (): boolean => needed.every((path) => existsSync(path));

/** With nothing to do it ends by itself: its programs take up to 200 MB. */
const idleAtMost = 5 * minute;

/** It reads one text ahead: empty ones push the last one out. */
const push = '\0\0';

interface Child extends ChildProcessByStdio<Writable, Readable, null> {
	/** Answers to empty texts that did not come out yet. */
	owed?: number;
}

/**
 * Apertium on this machine: one process a direction answers text after text, each ended by a NUL. One that does
 * not answer in time is ended, and the next text gets a new one.
 */
export function apertium(): Draft {
	const lines: Record<Language, Draft> = { en: line(modes.en), es: line(modes.es) };
	return (texts, from, to, signal) => {
		if (from === to) throw new EngineProblem('one language');
		return lines[from](texts, from, to, signal);
	};
}

/** Everybody who asks in one direction, one after the other. */
function line(mode: string): Draft {
	let child: Child | undefined;
	let before: Promise<unknown> = Promise.resolve();
	let idle: NodeJS.Timeout | undefined;

	function end() {
		if (child) endOf(child);
		child = undefined;
	}

	async function go(texts: readonly string[], signal: AbortSignal) {
		clearTimeout(idle);
		signal.throwIfAborted();
		child ??= start(mode);
		try {
			return await answers(child, texts, signal);
		} catch (problem) {
			// Whatever it still says belongs to a text that nobody waits for.
			end();
			throw problem;
		} finally {
			idle = setTimeout(end, idleAtMost).unref();
		}
	}

	return (texts, _from, _to, signal) => {
		const mine = before.then(() => go(texts, signal));
		before = mine.catch(() => undefined);
		return mine;
	};
}

/**
 * The pipeline of a mode file, which `$1` and `$2` ask for words without marks. Not through `apertium` itself, as
 * that holds the last answers back until more comes.
 */
function start(mode: string): Child {
	const child = spawn('sh', ['-c', 'eval "$(apertium-wblank-mode -z "$0")"', mode, '-n', ''], {
		stdio: ['pipe', 'pipe', 'ignore'],
		detached: true,
		env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8' }
	});
	child.on('error', () => undefined);
	child.stdin.on('error', () => undefined);
	child.unref();
	return child;
}

/** Only while somebody waits for an answer does it keep Puente running. */
function keepAlive({ stdin, stdout }: Child, how: 'ref' | 'unref') {
	for (const end of [stdin, stdout]) if (end instanceof Socket) end[how]();
}

function endOf({ pid, stdin }: Child) {
	stdin.destroy();
	try {
		if (pid !== undefined) process.kill(-pid, 'SIGKILL');
	} catch {
		// It ended by itself.
	}
}

function answers(child: Child, texts: readonly string[], signal: AbortSignal): Promise<string[]> {
	return new Promise((resolve, reject) => {
		const said: string[] = [];
		let rest = '';
		const hear = (piece: string) => {
			const parts = (rest + piece).split('\0');
			rest = parts.pop() ?? '';
			const empty = Math.min(child.owed ?? 0, parts.length);
			child.owed = (child.owed ?? 0) - empty;
			said.push(...parts.slice(empty));
			if (said.length >= texts.length) done(() => resolve(said.slice(0, texts.length).map(plain)));
		};
		const ended = () => done(() => reject(new EngineProblem('ended')));
		const late = () => done(() => reject(new EngineProblem('late')));
		function done(settle: () => void) {
			child.stdout.off('data', hear).pause();
			child.owed = push.length - (said.length - texts.length);
			child.off('close', ended);
			child.off('error', ended);
			signal.removeEventListener('abort', late);
			keepAlive(child, 'unref');
			settle();
		}
		if (texts.length === 0) return resolve([]);
		if (child.exitCode !== null || child.pid === undefined) return ended();
		keepAlive(child, 'ref');
		child.stdout.setEncoding('utf8').on('data', hear).resume();
		child.on('close', ended).on('error', ended);
		signal.addEventListener('abort', late);
		child.stdin.write(texts.map((text) => `${escaped(text)}\0`).join('') + push);
	});
}

/**
 * As `apertium-destxt` writes it: signs that mean something in the stream with a backslash, and at the end a full
 * stop that is taken away again. https://wiki.apertium.org/wiki/Apertium_stream_format
 */
const escaped = (text: string) =>
	text.replaceAll('\0', '').replace(/[[\]{}^$/\\@<>]/g, '\\$&') + fullStop;

const plain = (said: string) =>
	said
		.replace(/\.?\[\]\[\n\]$/, '')
		.replace(/\\(.)/gsu, '$1')
		.trim();

const fullStop = '.[][\n]';
