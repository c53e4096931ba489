import fc from 'fast-check';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { worked } from '#tests/support/worked.ts';
import { plainText, restricted } from './restricted.ts';
import RestrictedText from './RestrictedText.svelte';

/** As a page shows it, without the marks that Svelte leaves for a browser. */
const shown = (text: string): string =>
	render(RestrictedText, { props: { blocks: restricted(text) } })
		.body.replace(/<!--.*?-->/g, '')
		.replace(/^\s*<div class="[^"]*">|<\/div>$/g, '')
		.replace(/\s*(<\/?(p|ul|ol|li|blockquote)[ >])/g, '$1')
		.replace(/ class="[^"]*"/g, '');

const elements = (html: string) =>
	new Set([...html.matchAll(/<\/?(\w+)/g)].map(([, name]) => name));
const wordsIn = (html: string) =>
	html
		.replace(/<br\/?>/g, '\n')
		.replace(/<[^>]*>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&amp;', '&');

test.each([
	['Salir al *patio*\ny **mirar**', '<p>Salir al <em>patio</em><br/>y <strong>mirar</strong></p>'],
	['***Todos***', '<p><strong><em>Todos</em></strong></p>'],
	[
		'- uno\n  1. dentro\n- dos',
		'<ul><li><p>uno</p><ol><li value="1"><p>dentro</p></li></ol></li><li><p>dos</p></li></ul>'
	],
	['> De dónde viene\n> el agua', '<blockquote><p>De dónde viene<br/>el agua</p></blockquote>'],
	['uno\n\ndos', '<p>uno</p><p>dos</p>']
])('%j is shown as it is meant', (text, html) => {
	expect(shown(text)).toBe(html);
});

test('years in front of lines stay the years that were written, and equal numbers count on', () => {
	expect(shown('1987. Volvimos.\n1992. La paz.').match(/value="\d+"/g)).toEqual([
		'value="1987"',
		'value="1992"'
	]);
	expect(shown('1. uno\n1. dos').match(/value="\d+"/g)).toEqual(['value="1"', 'value="2"']);
});

test.each([
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'[aquí](javascript:alert(1))',
	'![x](data:text/html;base64,PHNjcmlwdD4=)',
	'<javascript:alert(1)>',
	'https://example.org/?a=1&b=2',
	'&lt;script&gt; &#60;b&#62;',
	'# no es un título',
	'`code`\n\n    code',
	'Me llamo (____) y vivo en (____).',
	'| a | b |\n|---|---|',
	'[x]: https://example.org\n\n[x]'
])('%j is words like any other', (text) => {
	const html = shown(text);
	expect([...elements(html)].every((name) => name === 'p' || name === 'br')).toBe(true);
	expect(wordsIn(html).replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
});

test.each(['>'.repeat(500) + ' hondo', `${'- '.repeat(200)}hondo`, '> - '.repeat(30) + 'hondo'])(
	'what is nested beyond all reading is shown as it was typed',
	(text) => {
		expect(restricted(text)).toHaveLength(1);
		expect(plainText(restricted(text))).toBe(text);
	}
);

test.each([
	'*',
	'**a ',
	'*a **b',
	'> ',
	'- ',
	'1. a\n',
	'_',
	'\\',
	'*a\n\n',
	'- a\n',
	'[',
	'&amp;',
	'\n'
])('a hundred thousand characters of %j take no more than a moment', async (piece) => {
	const text = piece.repeat(Math.ceil(100_000 / piece.length));
	expect(await worked(() => restricted(text))).toBeLessThan(3_000);
});

const pieces = fc.constantFrom(
	...['<b>', '<', '>', '&', '"', '*', '**', '_', '- ', '1. ', '7) ', '> ', '\n', '\n\n', '  ', '`'],
	...['agua', 'milpa', '[a](javascript:x)', '![', '](', '\\', '&#x3c;', '#', '\t', '~~', 'ñ']
);

test('whatever is written, no other element comes of it, and no word is left out', () => {
	const allowed = new Set(['p', 'br', 'em', 'strong', 'ul', 'ol', 'li', 'blockquote']);
	fc.assert(
		fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
			const html = shown(parts.join(''));
			expect([...elements(html)].filter((name) => !allowed.has(name ?? ''))).toEqual([]);
			expect(html).not.toMatch(/<[^>]*\s(?!value="\d+")[^>\s]+=/);
			const words = /agua|milpa|javascript|ñ/g;
			expect(wordsIn(html).match(words)).toEqual(parts.join('').match(words));
		}),
		{ numRuns: 1000 }
	);
});

test('for searching there are the words alone, a line each', () => {
	expect(
		plainText(restricted('Salir *juntos*:\n\n- al **río**\n- a la milpa\n\n> ¿Y después?'))
	).toBe('Salir juntos:\nal río\na la milpa\n¿Y después?');
});
