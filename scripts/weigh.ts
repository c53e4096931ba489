import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { closedUp } from '../src/lib/moderation/scanning/phrases/disguise.ts';
import { tokensOf } from '../src/lib/moderation/scanning/phrases/sentences.ts';
import { plainView } from '../src/lib/moderation/scanning/plain.ts';
import {
	isHarmless,
	sentencesOf,
	signKinds,
	signsIn,
	type SignKind
} from '../src/lib/moderation/scanning/signs/signs.ts';
import { original } from '../src/lib/moderation/scanning/view.ts';

/*
 * node scripts/weigh.ts: says by the lines in tests/corpus what each sign of signs/ is worth. Logistic regression,
 * one kind against everything else, sentence by sentence, both languages together. Where a kind begins is set by
 * lines that its points have not seen: every fifth line in turn is left out.
 */

/** Of ordinary lines that the points have not seen, this share may reach the mark of a kind. */
const ordinaryFound = 0.0025;
const languages = ['es', 'en'] as const;
type Language = (typeof languages)[number];

interface Line {
	text: string;
	mode: string;
	flags: { kind: string; start: number; end: number }[];
}
interface Sample {
	signs: readonly string[];
	kinds: ReadonlySet<string>;
	language: Language;
	line: number;
	ordinary: boolean;
}
type Points = ReadonlyMap<string, number>;

function samplesOf(language: Language): Sample[] {
	const lines = readdirSync('tests/corpus')
		.filter((name) => name.replace(/^.*-/, '') === `${language}.jsonl`)
		.flatMap((name) => readFileSync(`tests/corpus/${name}`, 'utf8').split('\n'))
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Line);
	return lines.flatMap(({ text, mode, flags }, line) => {
		const view = closedUp(plainView(text));
		return sentencesOf(tokensOf(view, text)).map((words) => {
			const { start, end } = original(view, words[0]!.start, words.at(-1)!.end);
			const here = flags.filter((flag) => flag.start < end && start < flag.end);
			return {
				signs: [...signsIn(words, language).keys()],
				kinds: new Set(here.map(({ kind }) => kind)),
				language,
				line,
				ordinary: mode === 'innocent'
			};
		});
	});
}

/** What each sign is worth for a kind, learned in small steps; a sentence of the kind counts thrice. */
function learn(samples: readonly Sample[], kind: string): Points {
	const names = [...new Set(samples.flatMap(({ signs }) => signs))].toSorted();
	const number = new Map(names.map((name, n) => [name, n]));
	const known = samples.map(({ signs }) => signs.map((sign) => number.get(sign)!));
	const worth = names.map(() => 0);
	const steps = names.map(() => 1e-4);
	const order = samples.map((_, n) => n);
	let bias = -2;
	let random = 1;
	for (let round = 0; round < 20; round++) {
		for (let n = order.length - 1; n > 0; n--) {
			random = (random * 1103515245 + 12345) % 0x80000000;
			const other = random % (n + 1);
			[order[n], order[other]] = [order[other]!, order[n]!];
		}
		for (const n of order) {
			const is = samples[n]!.kinds.has(kind);
			const sum = known[n]!.reduce((total, sign) => total + worth[sign]! * 0.3, bias);
			const error = (1 / (1 + Math.exp(-sum)) - Number(is)) * (is ? 3 : 1);
			bias -= 0.02 * error;
			for (const sign of known[n]!) {
				const slope = error * 0.3 + 5e-4 * worth[sign]!;
				steps[sign]! += slope * slope;
				worth[sign]! -= (0.3 * slope) / Math.sqrt(steps[sign]!);
			}
		}
	}
	return new Map(names.map((name, n) => [name, Math.round(worth[n]! * 3)]));
}

const weigh = (points: Points, { signs }: Sample, kind: SignKind) =>
	isHarmless(kind, new Set(signs))
		? -Infinity
		: signs.reduce((sum, sign) => sum + (points.get(sign) ?? 0), 0);

const samples = languages.flatMap((language) => samplesOf(language));
const marks: Record<Language, number[]> = { es: [], en: [] };
const learned = signKinds.map((kind) => {
	const heaviest = { es: new Map<number, number>(), en: new Map<number, number>() };
	const unseen: { language: Language; weight: number }[] = [];
	for (let fold = 0; fold < 5; fold++) {
		const points = learn(
			samples.filter(({ line }) => line % 5 !== fold),
			kind
		);
		for (const sample of samples) {
			if (sample.line % 5 !== fold) continue;
			const weight = weigh(points, sample, kind);
			const lines = heaviest[sample.language];
			if (sample.ordinary)
				lines.set(sample.line, Math.max(weight, lines.get(sample.line) ?? -Infinity));
			if (sample.kinds.has(kind)) unseen.push({ language: sample.language, weight });
		}
	}
	for (const language of languages) {
		const order = [...heaviest[language].values()].toSorted((a, b) => b - a);
		const mark = order[Math.floor(order.length * ordinaryFound)]! + 1;
		marks[language].push(mark);
		const all = unseen.filter((each) => each.language === language);
		const found = all.filter(({ weight }) => weight >= mark).length;
		console.log(`${kind} ${language}: ${found} of ${all.length} unseen, from ${mark}`);
	}
	return learn(samples, kind);
});
const names = [...learned[0]!.keys()];
const rows = names.map(
	(name) => `\t${name}: [${learned.map((each) => each.get(name)).join(', ')}]`
);
writeFileSync(
	'src/lib/moderation/scanning/signs/points.ts',
	`/** What each sign is worth for ${signKinds.join(', ')}, in this order. Made by scripts/weigh.ts. */
export const points: Readonly<Record<string, readonly number[]>> = {
${rows.join(',\n')}
};

/** How many points must come together for each of them. */
export const marks = {
	es: [${marks.es.join(', ')}],
	en: [${marks.en.join(', ')}]
} as const;
`
);
