import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { groupOf, type FlagGroup, type FlagKind } from '#lib/moderation/scanning/flag.ts';
import { scanText } from '#lib/moderation/scanning/scan.ts';

interface Line {
	id: string;
	text: string;
	mode: 'plain' | 'evasion' | 'innocent';
	flags: { kind: FlagKind; start: number; end: number }[];
}

/** Of `es.jsonl` and of every file whose name ends in `-es.jsonl`. */
const linesOf = (language: 'en' | 'es'): Line[] =>
	readdirSync('tests/corpus')
		.filter((name) => name.replace(/^.*-/, '') === `${language}.jsonl`)
		.flatMap((name) => readFileSync(`tests/corpus/${name}`, 'utf8').split('\n'))
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Line);

interface Share {
	found: number;
	of: number;
}

/** Labelled places that a flag of the same kind touches, by kind and by group, and innocent lines with any flag. */
function score(language: 'en' | 'es'): Map<string, Share> {
	const shares = new Map<string, Share>();
	const count = (name: string, found: boolean) => {
		const share = shares.get(name) ?? { found: 0, of: 0 };
		shares.set(name, { found: share.found + Number(found), of: share.of + 1 });
	};
	for (const { text, mode, flags } of linesOf(language)) {
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

/** What must not be lost again. Raise a floor when a rule found more. */
const floors: Record<`${FlagGroup} ${'plain' | 'evasion'}`, number> = {
	'contact plain': 0.99,
	'contact evasion': 0.94,
	'conduct plain': 0.97,
	'conduct evasion': 0.95,
	'protect plain': 0.97,
	'protect evasion': 0,
	'safeguard plain': 0.93,
	'safeguard evasion': 0
};
const mostInnocent = 0.05;

for (const language of ['es', 'en'] as const)
	test(
		`what stands in the ${language} lines is found, and ordinary letters are left alone`,
		{ timeout: 120_000 },
		() => {
			const shares = score(language);
			for (const [name, floor] of Object.entries(floors)) {
				const share = shares.get(name);
				if (share) expect(rate(share), `${name}\n${table(shares)}`).toBeGreaterThanOrEqual(floor);
			}
			expect(rate(shares.get('innocent')!), table(shares)).toBeLessThanOrEqual(mostInnocent);
		}
	);

test('the lines are many, of both languages, and each label fits its text', () => {
	for (const language of ['es', 'en'] as const) {
		const lines = linesOf(language);
		expect(lines.filter(({ mode }) => mode !== 'innocent').length).toBeGreaterThanOrEqual(300);
		expect(lines.filter(({ mode }) => mode === 'innocent').length).toBeGreaterThanOrEqual(600);
		for (const { text, flags } of lines)
			for (const { start, end } of flags) {
				expect(start).toBeLessThan(end);
				expect(end).toBeLessThanOrEqual(text.length);
			}
	}
});
