import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export interface Source {
	/** From the root of the checkout, with `/`: `src/lib/letters/letter.ts`. */
	path: string;
	text: string;
	/** What it imports, resolved to paths from the root where it is ours, else as written. */
	imports: string[];
}

/** Every source file below a folder of the checkout. */
export function sourcesBelow(folder: string): Source[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => join(folder, name).replaceAll('\\', '/'))
		.filter((path) => /\.(ts|svelte)$/.test(path))
		.map((path) => {
			const text = readFileSync(path, 'utf8');
			return { path, text, imports: importsIn(text).map((target) => resolve(path, target)) };
		});
}

const importing = /(?:^|\s|;)(?:import|export)\s(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]/g;
const importingLater = /\bimport\(\s*['"]([^'"]+)['"]/g;

const importsIn = (text: string): string[] =>
	[...text.matchAll(importing), ...text.matchAll(importingLater)].map((match) => match[1] ?? '');

function resolve(from: string, target: string): string {
	const plain = target.replace(/\?.*$/, '');
	if (plain.startsWith('#lib/')) return plain.replace('#lib/', 'src/lib/');
	if (plain.startsWith('#tests/')) return plain.replace('#tests/', 'tests/');
	if (plain.startsWith('.')) return normalize(join(dirname(from), plain)).replaceAll('\\', '/');
	return plain;
}
