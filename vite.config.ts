import { readFileSync } from 'node:fs';
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const folders = ['src', 'tests', 'scripts', 'migrations'];
const named = (ending: string) => folders.map((folder) => `${folder}/**/*${ending}`);

/**
 * The use-case tests run once per engine: tests/support/database.ts reads PUENTE_TEST_ENGINE. Their
 * PostgreSQL half exists only where there is a server: TEST_DATABASE_URL, which `npm test` sets.
 */
const useCases = (engine: 'sqlite' | 'postgres') => ({
	extends: true as const,
	test: {
		name: engine,
		// One read of the modules for all files of a worker; a test that mocks one has another name.
		isolate: false,
		include: named('.server.test.ts'),
		env: { PUENTE_TEST_ENGINE: engine }
	}
});

/**
 * The styles of a component, and of those within it, go with its code, and a page to be read should
 * carry only its own.
 */
const hasNoStyle = (id: string) =>
	!id.includes('?') &&
	!(id.endsWith('.svelte') && /<style|\.svelte'/.test(readFileSync(id, 'utf8')));

/** What nearly every page with a client shows; all their styles are less than one more file. */
const parts =
	/\/(routes\/\+error|ui\/(AskBeforeLeaving|Button|PageTitle|Paper|Refusal|save-first)|protecting\/(CoveredWords|kept-covered)|scanning\/pieces|queue\/mail-day-words|translation\/(checks\/wave|glossary\/card|translation)|letters\/stamps)\.(svelte|ts)$|vite\/preload-helper/;
/** What letters are written and returned with. */
const fields = /\/(ui\/(Field|TextArea)|commenting\/CommentList)\.svelte$/;
/** What is asked and chosen while a child writes. */
const asking = /\/ui\/(Choice|Confirm)\.svelte$/;
/** What people find their way with who work through many. */
const working = /\/ui\/(Progress|Shortcuts)\.svelte$/;
/** What the desk of a reviewer shows besides where the scanner points at something. */
const flagged = /\/(commenting\/FlagComment|deciding\/FlagReasons)\.svelte$/;
/** What lies locked on a device: a letter that is being written does not bring the sending of pictures along. */
const locked = /\/ui\/(locked|locked-bytes)\.ts$/;
/** What carries pictures over a bad line: it comes after the page that asks for them. */
const sending =
	/\/photos\/(sending\/(Stack|StackItem|sending\.svelte|device|store|send-file|line|pieces|scaling|looking|stack|wifi|thumbnail)|processing\/kind-of-file)\.(svelte|ts)$/;
/** The desk of a reviewer, in practice as well. */
const reviewing =
	/\/moderation\/deciding\/((Decide|Desk|FlaggedText|FlagList|Held|HoldClaim)\.svelte|not-carried\.ts)$/;

/**
 * What several pages with a client need, in one file: the headers of many small ones weigh more than
 * the few lines that a page does without.
 */
const fewFiles: Plugin = {
	name: 'few-files',
	config: ({ build }) =>
		build?.ssr
			? undefined
			: {
					build: {
						rolldownOptions: {
							// Nothing here is a custom element, which Svelte would bring along for its side effect.
							treeshake: {
								moduleSideEffects: [{ test: /\/custom-element\.js$/, sideEffects: false }]
							},
							output: {
								codeSplitting: {
									// Of two that could take a file, the first does.
									groups: [
										{ name: 'shared', minShareCount: 9, test: hasNoStyle, priority: 4 },
										{ name: 'parts', test: parts, priority: 3 },
										{ name: 'fields', test: fields, priority: 2 },
										{ name: 'asking', test: asking, priority: 2 },
										{ name: 'working', test: working, priority: 2 },
										{ name: 'flagged', test: flagged, priority: 2 },
										{ name: 'locked', test: locked, priority: 3 },
										{ name: 'sending', test: sending, priority: 2 },
										{ name: 'reviewing', test: reviewing, priority: 1 }
									]
								}
							}
						}
					}
				}
};

export default defineConfig({
	plugins: [sveltekit(), fewFiles],
	server: { host: '127.0.0.1' },
	build: { assetsInlineLimit: 0, rolldownOptions: { checks: { bundlerTimings: false } } },
	test: {
		environment: 'node',
		restoreMocks: true,
		// Long enough for a machine that does much else: what hangs still ends.
		testTimeout: 120_000,
		hookTimeout: 120_000,
		expect: { poll: { timeout: 20_000 } },
		maxWorkers: 2,
		env: { LOG_LEVEL: 'silent' },
		projects: [
			{
				extends: true,
				test: { name: 'architecture', include: ['tests/architecture.test.ts'] }
			},
			{
				extends: true,
				test: {
					name: 'unit',
					include: named('.test.ts'),
					exclude: [
						'tests/architecture.test.ts',
						...named('.server.test.ts'),
						...named('.built.test.ts')
					]
				}
			},
			useCases('sqlite'),
			...(process.env['TEST_DATABASE_URL'] ? [useCases('postgres')] : []),
			// What is asserted of the whole application, in this process, through build/handler.js.
			// Without Kit's plugin: what is built runs as it is, under Node.
			{
				test: {
					name: 'built',
					include: named('.built.test.ts'),
					environment: 'node',
					testTimeout: 120_000,
					env: { LOG_LEVEL: 'silent' },
					server: { deps: { external: [/\/build\//, /\/\.svelte-kit\/output\//] } }
				}
			}
		]
	}
});
