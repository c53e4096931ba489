import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import * as v from 'valibot';

export interface Answering {
	print(line: string): Promise<void> | void;
	complain(sentence: string): void;
}

/** Waits while the reader of a pipe is slower than we are. */
export const onStandardStreams: Answering = {
	print: (line) =>
		new Promise((go) =>
			process.stdout.write(`${line}\n`) ? go() : void process.stdout.once('drain', go)
		),
	complain: (sentence) => console.error(sentence)
};

/**
 * A line of JSON for each line `{"id","text"}`, in order. A line that cannot be read is named, and the rest is
 * still answered.
 *
 * @returns the exit code
 */
export async function answerLines(
	input: Readable,
	answer: (text: string) => object | Promise<object>,
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
		await print(JSON.stringify({ id: given.id, ...(await answer(given.text)) }));
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
