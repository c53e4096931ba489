import { readdirSync, readFileSync } from 'node:fs';
import { parse, type AST } from 'svelte/compiler';
import { expect, test } from 'vitest';
import { problemsOf } from '../src/routes/words.ts';
import { sourcesBelow } from './support/sources.ts';

type Tree = { [key: string]: string | Tree };

function keysOf(language: string): Map<string, string> {
	const folder = `src/lib/i18n/${language}`;
	return new Map(
		readdirSync(folder)
			.filter((name) => name.endsWith('.json'))
			.flatMap((name) =>
				leaves(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Tree).map(
					([key, text]) => [`${name.slice(0, -5)}:${key}`, text] as const
				)
			)
	);
}

const leaves = (tree: Tree, above = ''): [string, string][] =>
	Object.entries(tree).flatMap(([name, inner]) =>
		typeof inner === 'string'
			? [[above + name, inner] as [string, string]]
			: leaves(inner, `${above}${name}.`)
	);

const plural = /_(zero|one|two|few|many|other)$/;
const meanings = (keys: Iterable<string>) =>
	new Set([...keys].map((key) => key.replace(plural, '')));

const english = keysOf('en');
const spanish = keysOf('es');

test('both languages say the same things', () => {
	const missingInSpanish = [...meanings(english.keys()).difference(meanings(spanish.keys()))];
	const missingInEnglish = [...meanings(spanish.keys()).difference(meanings(english.keys()))];
	expect({ missingInSpanish, missingInEnglish }).toEqual({
		missingInSpanish: [],
		missingInEnglish: []
	});
});

test('a sentence mentions the same values in both languages', () => {
	const values = (text = '') => [...text.matchAll(/\{\{(\w+)/g)].map((match) => match[1]).sort();
	const differing = [...english].filter(
		([key, text]) =>
			spanish.has(key) && !plural.test(key) && `${values(text)}` !== `${values(spanish.get(key))}`
	);
	expect(differing.map(([key]) => key)).toEqual([]);
});

test('no sentence is empty', () => {
	const empty = [...english, ...spanish].filter(([, text]) => text.trim() === '');
	expect(empty.map(([key]) => key)).toEqual([]);
});

/** What else these ideas have been called; docs/words.md says the one word for each. */
const otherWords = {
	en: /\b(reject\w*|second (step|factor))\b/i,
	es: /rechaz|\b(recog\w+|papeles|(un|este|su|ningún) papel|avale?s?|acredita\w+|correspondencias?|lector\w*|gafetes?|dispositivos?|galletas?|(segundo|segunda) (paso|factor)|mesa|sellos?|moderaci[oó]n|tú|tus?|vos|tenés|contigo)(?!\p{L})/iu
};

test('each idea has one word, and nobody is told that a letter was rejected', () => {
	const said = (words: Map<string, string>, pattern: RegExp) =>
		[...words].filter(([, text]) => pattern.test(text)).map(([key, text]) => `${key}: ${text}`);
	expect(
		[...said(english, otherWords.en), ...said(spanish, otherWords.es)],
		'Say it with the word of docs/words.md; children are spoken to without tú and vos.'
	).toEqual([]);
});

test('no interface sentence is unused', () => {
	const text = [...sourcesBelow('src'), ...sourcesBelow('scripts')]
		.filter(({ path }) => !path.endsWith('.test.ts'))
		.map((source) => source.text)
		.join('\n');
	const literal = new Set(
		[...text.matchAll(/['"`]([a-z]+:[\w.-]+)['"`]/g)].map((match) => match[1])
	);
	const patterns = [...text.matchAll(/`([a-z]+:[^`]*\$\{[^`]*)`/g)].map((match) =>
		asPattern(match[1] ?? '')
	);
	const unused = [...meanings(english.keys())].filter(
		(key) => !literal.has(key) && !patterns.some((pattern) => pattern.test(key))
	);
	expect(unused, 'Remove it from both languages, or say it somewhere.').toEqual([]);
});

test('what a page says by itself of a problem travels with it', () => {
	const taken = new Set(problemsOf('/any'));
	const said = sourcesBelow('src')
		.filter(({ path }) => /\.svelte(\.ts)?$/.test(path))
		.flatMap(({ text }) => [...text.matchAll(/['"`]problems:([\w-]+)/g)])
		.map((match) => match[1] ?? '');
	expect(said.filter((name) => !taken.has(name) && name !== 'our-fault')).toEqual([]);
	expect(new Set(said).has('too-large'), 'that any was looked at').toBe(true);
});

/** `letters:reason.${reason}.title` stands for every key of that shape. */
const asPattern = (template: string) =>
	new RegExp(
		`^${template
			.replace(/\$\{[^}]*\}/g, '\u0000')
			.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
			.replaceAll('\u0000', '[\\w.-]+')}$`
	);

/** Names that are the same in every language. */
const names = /^(Puente|Español|English|QR|PDF|CSV)$/;
const spokenAttributes = new Set(['aria-label', 'title', 'placeholder', 'alt']);

test('no visible word stands outside t()', () => {
	const loose = sourcesBelow('src')
		.filter(({ path }) => path.endsWith('.svelte'))
		.flatMap(({ path, text }) =>
			visibleWords(parse(text, { modern: true }).fragment).map((words) => `${path}: ${words}`)
		);
	expect(loose, 'Put it into src/lib/i18n in both languages.').toEqual([]);
});

function visibleWords(fragment: AST.Fragment): string[] {
	const found: string[] = [];
	const look = (node: unknown): void => {
		if (Array.isArray(node)) return node.forEach(look);
		if (!node || typeof node !== 'object') return;
		const { type, ...inner } = node as { type?: string; data?: string; name?: string };
		if (type === 'Text' && hasWords(inner.data)) found.push((inner.data ?? '').trim());
		if (type === 'Attribute' && !spokenAttributes.has(inner.name ?? '')) return;
		if (type === 'StyleSheet' || type === 'Script' || type?.endsWith('Expression')) return;
		Object.values(inner).forEach(look);
	};
	look(fragment);
	return found;
}

const hasWords = (text = '') => /\p{L}{2,}/u.test(text) && !names.test(text.trim());
