import { writeFileSync } from 'node:fs';
import { flagKinds } from '#lib/moderation/scanning/flag.ts';
import { featuresOf } from '#lib/moderation/scanning/likeness/features.ts';
import { written } from '#lib/moderation/scanning/likeness/learnt.ts';
import { learn } from '#lib/moderation/scanning/likeness/model.ts';
import { scanned } from '#lib/moderation/scanning/scanned.ts';
import { filesIn, fingerprint, folders, languageOf, linesOf } from './lines.ts';

/** `npm run learn`: makes the scanner's model anew of the labelled lines. */
const examples = filesIn(folders.learnt).flatMap((file) => {
	const lines = linesOf(folders.learnt, file).map(({ text, flags }) => ({
		features: featuresOf(scanned(text, languageOf(file), {}).said),
		kinds: new Set(flags.map(({ kind }) => kind))
	}));
	return Array.from({ length: timesOf(file) }, () => lines).flat();
});

/** What looks like something and must be left alone is read four times as often as the rest. */
function timesOf(file: string): number {
	return file.startsWith('near-misses') ? 4 : 1;
}

const { bias, weights } = learn(examples, flagKinds);
const learnt = {
	from: fingerprint(folders.learnt),
	bias,
	weights: written(weights)
};
writeFileSync('src/lib/moderation/scanning/likeness/learnt.json', `${JSON.stringify(learnt)}\n`);
console.log(`Learnt from ${examples.length} lines.`);
