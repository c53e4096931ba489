import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPlan } from '#tests/support/plans.ts';
import { worked } from '#tests/support/worked.ts';
import { emptyPlan } from '../plan.ts';
import { printMarkdown } from './print.ts';
import { readMarkdown } from './read.ts';

const planIn = (file: string) => {
	const brought = readMarkdown(file, 'es');
	if (brought.kind === 'unreadable') throw new Error(brought.reason);
	return brought;
};

test('whatever a plan says, its file says it and is read back, in either language', () => {
	fc.assert(
		fc.property(anyPlan, (plan) => {
			expect(planIn(printMarkdown(plan))).toEqual({ kind: 'read', plan, notes: [] });
		}),
		{ numRuns: 300 }
	);
});

const handWritten = `---
Theme: corn
ages: 7 to 9
authors: Ms. Rivera
color: blue
method: see - judge - act
---
Something in front.

# Tortillas and fractions

## Materials:

- corn

## Welcome
- Minutes: 10 min
- Needs: board and paper
- Stage: breakfast

Sit *in a circle*.

#### What is a half?

## 2) Halves

### Questions
How many halves?

## Cómo evaluamos
Aloud.
`;

test('a file that somebody wrote by hand is read, in either language, and what was not understood is said', () => {
	const { plan, notes } = planIn(handWritten);
	expect(plan).toMatchObject({
		...{ language: 'es', title: 'Tortillas and fractions', theme: 'corn', logic: 'see-judge-act' },
		...{ ageFrom: 7, ageTo: 9, authors: [{ kind: 'person', name: 'Ms. Rivera' }] },
		...{ purpose: 'Something in front.', materials: '- corn', evaluation: 'Aloud.' }
	});
	expect(plan.moments).toMatchObject([
		{
			...{ name: 'Welcome', minutes: 10, needs: ['board', 'paper'], stage: null },
			steps: '- Stage: breakfast\n\nSit *in a circle*.\n\n**What is a half?**'
		},
		{ name: 'Halves', minutes: null, steps: '', questions: 'How many halves?' }
	]);
	expect(notes).toEqual([
		{ kind: 'unknown-key', words: 'color: blue' },
		{ kind: 'in-front', line: 8, words: 'Something in front.', path: 'purpose' },
		{ kind: 'unread-value', line: 19, words: '- Stage: breakfast', path: 'moments.m1.steps' }
	]);
});

test('the language is asked for where the file does not say it', () => {
	expect(readMarkdown('# Rain', 'en')).toMatchObject({ plan: { language: 'en', title: 'Rain' } });
	expect(planIn('---\nlanguage: English\n---\n# Rain').plan.language).toBe('en');
});

const levels = 9_000;
test.each([
	['nothing', ' \n\n', 'empty'],
	['no end of what is in front', '---\ntema: agua\n# Agua', 'front-matter'],
	['a list in front', '---\n- agua\n---\n# Agua', 'front-matter'],
	['a key twice', '---\ntema: agua\ntema: milpa\n---\n', 'front-matter'],
	['a tag', '---\ntema: !!js/function "x"\n---\n', 'front-matter'],
	['what repeats itself', '---\na: &a [x, x]\nb: &b [*a, *a]\ntema: *b\n---\n', 'front-matter'],
	[
		'levels without end',
		`---\na: ${'['.repeat(levels)}${']'.repeat(levels)}\n---\n`,
		'front-matter'
	],
	['lists without end', `---\n${'- '.repeat(levels)}x\n---\n`, 'front-matter'],
	['more than a file', `# ${'a'.repeat(200_000)}`, 'too-large'],
	['a title without end', `# ${'a'.repeat(161)}`, 'too-long'],
	['a text without end', `# a\n## Materiales\n${'a'.repeat(6_001)}`, 'too-long'],
	['moments without end', '## 1. a\n'.repeat(31), 'too-many-moments']
])('refused: %s', (_name, file, reason) => {
	expect(readMarkdown(file, 'es')).toMatchObject({ kind: 'unreadable', reason });
});

test('a key that means harm is a key that is not known', () => {
	const { plan, notes } = planIn('---\n__proto__: {logic: x}\nconstructor: 1\n---\n# Agua');
	expect(plan).toEqual({ ...emptyPlan('es'), title: 'Agua' });
	expect(notes.map(({ kind }) => kind)).toEqual(['unknown-key', 'unknown-key']);
});

test.each([
	...[
		'# a\n',
		'## Materiales\na\n',
		'## a\n',
		'### a\n',
		'- Necesita:   \n',
		'\\',
		'- Minutos: ',
		' '
	],
	...['## a\n- Necesita: a     ,', '[', '&a ']
])('two hundred thousand characters of %j take no more than a moment', async (piece) => {
	const text = piece.repeat(Math.floor(190_000 / piece.length));
	const took = await worked(() => {
		readMarkdown(text, 'es');
		readMarkdown(`---\n${text.slice(0, 19_000)}\n---\n${text}`, 'es');
	});
	expect(took).toBeLessThan(4_000);
});

test('where a plan comes from stands in front of its file, and is none of what is read', () => {
	const origin = { licence: 'CC BY-SA 4.0', address: 'https://puente.example/lessons/1' };
	const file = printMarkdown({ ...emptyPlan('es'), title: 'Agua' }, origin);
	expect(file).toContain('licencia: CC BY-SA 4.0\ndirección: https://puente.example/lessons/1\n');
	expect(planIn(file)).toMatchObject({ plan: { title: 'Agua' }, notes: [] });
});

test('what goes with a plan is named in front of its file, and none of what is read', () => {
	const address = 'https://puente.example/lessons/1/files/2';
	const files = [
		{ name: 'Tarjetas (2).pdf', address },
		{ name: 'a, b_c.txt', address }
	];
	const file = printMarkdown({ ...emptyPlan('es'), title: 'Agua' }, { files });
	expect(file).toContain(
		`archivos:\n  - Tarjetas (2).pdf: ${address}\n  - a, b_c.txt: ${address}\n`
	);
	expect(planIn(file)).toMatchObject({ plan: { title: 'Agua' }, notes: [] });
});
