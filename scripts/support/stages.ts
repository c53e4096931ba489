import { join } from 'node:path';

/** One step of `npm test`: Node scripts, one after the other. */
export type Stage = {
	name: string;
	/** Each is a script below node_modules or of ours, and its arguments. */
	commands: string[][];
	/** Who counts the tests, in a report beside the log. */
	counts?: 'vitest' | 'playwright';
	needsPostgres?: true;
};

/** Logs and reports of the last run. */
export const cache = '.cache/test';
export const reportOf = (name: string) => join(cache, `${name}.json`);
export const logOf = (name: string) => join(cache, `${name}.log`);

const vitest = (name: string, ...more: string[]): Stage => ({
	name,
	counts: 'vitest',
	commands: [
		[
			'node_modules/vitest/vitest.mjs',
			'run',
			`--project=${name}`,
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${reportOf(name)}`,
			...more
		]
	]
});

const format: Stage = {
	name: 'format',
	commands: [
		[
			'node_modules/prettier/bin/prettier.cjs',
			'--check',
			'.',
			'--cache',
			'--cache-strategy=content',
			'--cache-location=.cache/prettier'
		]
	]
};
const lint: Stage = {
	name: 'lint',
	commands: [['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0']]
};
const types: Stage = {
	name: 'types',
	commands: [
		['node_modules/@sveltejs/kit/svelte-kit.js', 'sync'],
		['node_modules/svelte-check/bin/svelte-check', '--fail-on-warnings']
	]
};
const build: Stage = { name: 'build', commands: [['scripts/support/build.ts']] };
const journeys: Stage = {
	name: 'journeys',
	counts: 'playwright',
	commands: [['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json']]
};

/**
 * The whole suite. The lanes of a step run at the same time, a lane's stages one after the other,
 * and a step begins when the one before it has ended: two cores have two lanes to fill.
 */
export const steps: Stage[][][] = [
	[
		[format, lint, types, build, vitest('built')],
		[
			vitest('architecture'),
			vitest('unit'),
			vitest('sqlite'),
			{ ...vitest('postgres'), needsPostgres: true }
		]
	],
	// The browser wants both cores for itself.
	[[journeys]]
];

/** What a stage cannot do without, when it is asked for by name. */
const before: Record<string, string[]> = { built: ['build'], journeys: ['build'] };

/** The same steps with only these stages and what they need; all of them when none is named. */
export function chosen(names: string[]): Stage[][][] {
	if (names.length === 0) return steps;
	const known = steps.flat(2).map(({ name }) => name);
	const unknown = names.find((name) => !known.includes(name));
	if (unknown) throw new Error(`There is no stage "${unknown}", only: ${known.join(', ')}.`);
	const wanted = new Set(names.flatMap((name) => [...(before[name] ?? []), name]));
	return steps.map((lanes) => lanes.map((lane) => lane.filter(({ name }) => wanted.has(name))));
}
