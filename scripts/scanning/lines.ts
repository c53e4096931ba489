import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { FlagKind } from '#lib/moderation/scanning/flag.ts';
import type { Language } from '#lib/moderation/submission.ts';

/** An invented line of a letter, and what a reviewer should look at in it. */
export interface Line {
	readonly id: string;
	readonly text: string;
	readonly mode: 'plain' | 'evasion' | 'innocent';
	/** In UTF-16 units of the text. */
	readonly flags: readonly { kind: FlagKind; start: number; end: number }[];
}

/** Where the labelled lines lie: those that the scanner learns from, and those that only measure it. */
export const folders = { learnt: 'tests/corpus', unseen: 'tests/corpus/unseen' } as const;

/** The files of a folder, by name, so that the same lines give the same model. */
export const filesIn = (folder: string): string[] =>
	readdirSync(folder)
		.filter((name) => name.endsWith('.jsonl'))
		.sort();

export const languageOf = (file: string): Language => (file.endsWith('-es.jsonl') ? 'es' : 'en');

export const linesOf = (folder: string, file: string): Line[] =>
	readFileSync(`${folder}/${file}`, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Line);

/** Tells whether the lines are still those that were learnt from. */
export function fingerprint(folder: string): string {
	const hash = createHash('sha256');
	for (const file of filesIn(folder)) hash.update(file).update(readFileSync(`${folder}/${file}`));
	return hash.digest('hex');
}
