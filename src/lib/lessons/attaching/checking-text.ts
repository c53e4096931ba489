import { NotTaken } from './attached.ts';

// What no text has: NUL and the other signs that steer terminals; tabs, line ends and new pages are fine.
const steering = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;

/**
 * The words of a plain text in UTF-8.
 *
 * @throws NotTaken not-text for everything else, also for what another program would take for a PDF
 */
export function wordsIn(bytes: Uint8Array): string {
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw new NotTaken('not-text');
	}
	if (steering.test(text) || text.slice(0, 1024).includes('%PDF-')) throw new NotTaken('not-text');
	return text;
}
