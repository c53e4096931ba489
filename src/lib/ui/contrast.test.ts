import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../app.css', import.meta.url), 'utf8');
const tokensIn = (text: string) =>
	new Map([...text.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name, hex]) => [name, hex]));
const [day = '', rest = ''] = css.split('@media screen and (prefers-color-scheme: dark)');
const light = tokensIn(day);
const dark = new Map([...light, ...tokensIn(rest.split('/* Children')[0] ?? '')]);

/** Relative luminance of an sRGB colour, WCAG 2.2. */
function luminance(hex: string): number {
	const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const share = parseInt(full.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(scheme: typeof light, ink: string, ground: string): number {
	const [high = 0, low = 0] = [ink, ground]
		.map((name) => {
			const hex = scheme.get(name);
			if (!hex) throw new Error(`app.css has no colour --${name}`);
			return luminance(hex);
		})
		.sort((a, b) => b - a);
	return (high + 0.05) / (low + 0.05);
}

const grounds = ['ground', 'card', 'sunk'];
const words: [string, string][] = [
	...['text', 'text-soft', 'link', 'problem', 'good'].flatMap((ink) =>
		grounds.map((ground): [string, string] => [ink, ground])
	),
	['on-primary', 'primary'],
	['on-primary', 'primary-strong'],
	['on-danger', 'danger'],
	['on-mark', 'mark'],
	['text', 'info-ground'],
	['text', 'good-ground'],
	['text', 'warn-ground'],
	['text', 'problem-ground'],
	['info', 'info-ground'],
	['good', 'good-ground'],
	['warn', 'warn-ground'],
	['problem', 'problem-ground'],
	['tinta', 'papel'],
	['tinta', 'cielo'],
	['tinta', 'maiz'],
	['anil', 'papel'],
	['ladrillo', 'papel']
];
const edges: [string, string][] = ['control-line', 'focus', 'primary', 'danger'].flatMap((ink) =>
	grounds.map((ground): [string, string] => [ink, ground])
);

describe.each([
	['by day', light],
	['in the dark', dark]
])('%s', (_, scheme) => {
	test.each(words)('words in %s can be read on %s', (ink, ground) => {
		expect(contrast(scheme, ink, ground)).toBeGreaterThanOrEqual(4.5);
	});

	test.each(edges)('an edge in %s can be seen on %s', (ink, ground) => {
		expect(contrast(scheme, ink, ground)).toBeGreaterThanOrEqual(3);
	});
});
