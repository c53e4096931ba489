import svelte from 'eslint-plugin-svelte';
import * as regexp from 'eslint-plugin-regexp';
import prettier from 'eslint-config-prettier';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const luciaFence = {
	name: 'lucia',
	message: 'Only src/lib/identity/sessions.server.ts speaks to lucia; call its functions instead.'
};

export default ts.config(
	{ ignores: ['.svelte-kit/', 'build/', 'data/', '.cache/', 'test-results/'] },
	...ts.configs.recommended,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.node, ...globals.browser } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			'no-undef': 'off',
			'no-console': 'error',
			'no-restricted-imports': ['error', { paths: [luciaFence] }],
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
			],
			'svelte/no-at-html-tags': 'error',
			// Addresses here are plain strings: the site always lives at the root of its origin.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	// What children write is scanned with these: no text may make them slow.
	{
		files: ['src/lib/moderation/scanning/**/*.ts'],
		plugins: { regexp },
		rules: {
			'regexp/no-super-linear-backtracking': 'error',
			'regexp/no-super-linear-move': 'error'
		}
	},
	{ files: ['src/lib/identity/sessions.server.ts'], rules: { 'no-restricted-imports': 'off' } },
	{ files: ['scripts/**', 'server.ts'], rules: { 'no-console': 'off' } },
	{ files: ['migrations/**'], rules: { '@typescript-eslint/no-explicit-any': 'off' } }
);
