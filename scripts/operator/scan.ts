import type { Readable } from 'node:stream';
import { scanText } from '#lib/moderation/scanning/scan.ts';
import type { Language } from '#lib/moderation/submission.ts';
import { OperatorProblem } from '#lib/platform/operator-problem.ts';
import { answerLines, onStandardStreams, type Answering } from './lines.ts';
import { read, type Verb } from './verb.ts';

export const scanTextVerb: Verb = {
	usage: '--lang es|en --jsonl',
	does: 'reads lines {"id","text"} and prints what a reviewer would be pointed to; needs no settings',
	run(args) {
		const { values } = read(args, { lang: { type: 'string' }, jsonl: { type: 'boolean' } });
		if (values.lang !== 'es' && values.lang !== 'en')
			throw new OperatorProblem('--lang es or --lang en is missing.');
		return scanLines(process.stdin, values.lang, onStandardStreams);
	}
};

/** Offsets are in UTF-16 units of the text as given. */
export const scanLines = (input: Readable, language: Language, streams: Answering) =>
	answerLines(
		input,
		(text) => ({
			flags: scanText(text, language).map(({ kind, start, end }) => ({ kind, start, end }))
		}),
		streams
	);
