import type { Language } from '../submission.ts';
import type { Flag, ScanContext } from './flag.ts';

/** Looks through a text, see `scanText`; its many words are read for the first one, and not when the server starts. */
export async function scan(
	text: string,
	language: Language,
	context?: ScanContext
): Promise<Flag[]> {
	const { scanText } = await import('./scan.ts');
	return scanText(text, language, context);
}

/** The same, or what a test has in its place. */
export type Scan = (...given: Parameters<typeof scan>) => Flag[] | Promise<Flag[]>;
