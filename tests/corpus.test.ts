import { expect, test } from 'vitest';
import { groupOf, type FlagGroup } from '#lib/moderation/scanning/flag.ts';
import learnt from '#lib/moderation/scanning/likeness/learnt.json' with { type: 'json' };
import { scanText } from '#lib/moderation/scanning/scan.ts';
import {
	filesIn,
	fingerprint,
	folders,
	languageOf,
	linesOf,
	type Line
} from '../scripts/scanning/lines.ts';

const languages = ['es', 'en'] as const;

const allOf = (folder: string, language: 'es' | 'en'): Line[] =>
	filesIn(folder)
		.filter((file) => languageOf(file) === language)
		.flatMap((file) => linesOf(folder, file));

interface Share {
	found: number;
	of: number;
}

/** Labelled places that a flag of the same kind touches, by kind and by group, and innocent lines with any flag. */
function score(lines: readonly Line[], language: 'es' | 'en'): Map<string, Share> {
	const shares = new Map<string, Share>();
	const count = (name: string, found: boolean) => {
		const share = shares.get(name) ?? { found: 0, of: 0 };
		shares.set(name, { found: share.found + Number(found), of: share.of + 1 });
	};
	for (const { text, mode, flags } of lines) {
		const found = scanText(text, language);
		if (mode === 'innocent') count('innocent', found.length > 0);
		else
			for (const { kind, start, end } of flags) {
				const hit = found.some(
					(flag) => flag.kind === kind && flag.start < end && start < flag.end
				);
				count(`${groupOf(kind)} ${mode}`, hit);
				count(`  ${kind} ${mode}`, hit);
			}
	}
	return shares;
}

const rate = ({ found, of }: Share) => found / of;
const table = (shares: ReadonlyMap<string, Share>) =>
	[...shares]
		.toSorted(([a], [b]) => a.trim().localeCompare(b.trim()))
		.map(([name, share]) => `${name.padEnd(26)} ${share.found}/${share.of}`)
		.join('\n');

type Floors = Partial<Record<`${FlagGroup} ${'plain' | 'evasion'}`, number>>;

/** What must not be lost again. Raise a floor when more is found. */
const floors: Record<keyof typeof folders, Floors> = {
	learnt: {
		'contact plain': 0.97,
		'contact evasion': 0.81,
		'conduct plain': 0.91,
		'conduct evasion': 0.8,
		'protect plain': 0.93,
		'safeguard plain': 0.9
	},
	unseen: {
		'contact plain': 0.95,
		'contact evasion': 0.74,
		'conduct plain': 0.85,
		'conduct evasion': 0.75,
		'protect plain': 0.83,
		'safeguard plain': 0.82
	}
};
const mostInnocent = 0.05;
/** Of the many lines that were learnt from, some are enough. */
const every = { learnt: 4, unseen: 1 } as const;

for (const [name, folder] of Object.entries(folders) as [keyof typeof folders, string][])
	for (const language of languages)
		test(
			`what stands in the ${name} ${language} lines is found, and ordinary letters are left alone`,
			{ timeout: 300_000 },
			() => {
				const lines = allOf(folder, language).filter((_, at) => at % every[name] === 0);
				const shares = score(lines, language);
				for (const [what, floor] of Object.entries(floors[name]))
					expect(rate(shares.get(what)!), `${what}\n${table(shares)}`).toBeGreaterThanOrEqual(
						floor
					);
				expect(rate(shares.get('innocent')!), table(shares)).toBeLessThanOrEqual(mostInnocent);
			}
		);

test('the scanner has learnt from the lines as they are now: npm run learn', () => {
	expect(learnt.from).toBe(fingerprint(folders.learnt));
});

test('nothing that measures was learnt from', () => {
	for (const language of languages) {
		const learnt = new Set(allOf(folders.learnt, language).map(({ text }) => text));
		expect(allOf(folders.unseen, language).filter(({ text }) => learnt.has(text))).toEqual([]);
	}
});

test('the lines are many, of both languages, and each label fits its text', () => {
	for (const language of languages) {
		const lines = allOf(folders.learnt, language);
		expect(lines.filter(({ mode }) => mode !== 'innocent').length).toBeGreaterThanOrEqual(300);
		expect(lines.filter(({ mode }) => mode === 'innocent').length).toBeGreaterThanOrEqual(600);
		for (const { text, flags } of lines)
			for (const { start, end } of flags) {
				expect(start).toBeLessThan(end);
				expect(end).toBeLessThanOrEqual(text.length);
			}
	}
});
