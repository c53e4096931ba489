import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import * as v from 'valibot';
import { scanText } from '#lib/moderation/scanning/scan.ts';
import type { Language } from '#lib/moderation/submission.ts';
import { OperatorProblem } from '#lib/platform/operator-problem.ts';
import { read, type Verb } from './verb.ts';

export const scanTextVerb: Verb = {
	usage: '--lang es|en --jsonl',
	does: 'reads lines {"id","text"} and prints what a reviewer would be pointed to; needs no settings',
	run(args) {
		const { values } = read(args, { lang: { type: 'string' }, jsonl: { type: 'boolean' } });
		if (values.lang !== 'es' && values.lang !== 'en')
			throw new OperatorProblem('--lang es or --lang en is missing.');
		return scanLines(process.stdin, values.lang, {
			print: (line) => written(line),
			complain: (sentence) => console.error(sentence)
		});
	}
};

/** Waits while the reader of a pipe is slower than we are. */
const written = (line: string): Promise<void> =>
	new Promise((go) =>
		process.stdout.write(`${line}\n`) ? go() : void process.stdout.once('drain', go)
	);

interface Answering {
	print(line: string): Promise<void> | void;
	complain(sentence: string): void;
}

/**
 * A line of JSON for each line of JSON, in order; offsets in UTF-16 units of the text as given. A line that
 * cannot be read is named, and the rest is still scanned.
 * @returns the exit code
 */
export async function scanLines(
	input: Readable,
	language: Language,
	{ print, complain }: Answering
): Promise<number> {
	let number = 0;
	let code = 0;
	for await (const line of createInterface({ input, crlfDelay: Infinity })) {
		number++;
		const given = asked(number === 1 ? line.replace(/^\ufeff/, '') : line);
		if (given === 'nothing') continue;
		if (given === null) {
			complain(`Line ${number} is not a JSON object with "id" and "text".`);
			code = 1;
			continue;
		}
		const flags = scanText(given.text, language).map(({ kind, start, end }) => ({
			kind,
			start,
			end
		}));
		await print(JSON.stringify({ id: given.id, flags }));
	}
	return code;
}

const askedLine = v.object({ id: v.union([v.string(), v.number()]), text: v.string() });

function asked(line: string): v.InferOutput<typeof askedLine> | null | 'nothing' {
	if (line.trim() === '') return 'nothing';
	try {
		return v.parse(askedLine, JSON.parse(line));
	} catch {
		return null;
	}
}
