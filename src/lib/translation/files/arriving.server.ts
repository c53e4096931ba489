import type { Db } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { cleanText } from '#lib/platform/text.ts';
import { ofPage } from '../formats/limits.ts';
import { readTbx } from '../formats/tbx-reader.ts';
import { formatOf, readUnits } from '../formats/unit-files.server.ts';
import { sortOutWords } from '../glossary/bringing-in.server.ts';
import type { ProposedWord } from '../glossary/terms-of-an-entry.ts';
import { sortOut } from '../memory/bringing-in.server.ts';
import type { Pair } from '../memory/memory.server.ts';
import type { FileKind, Found } from './file.ts';

/** A file that was read whole, and what it would bring. */
export interface Arrived {
	kind: FileKind;
	name: string;
	format: string;
	found: Found;
	content: readonly Pair[] | readonly ProposedWord[];
}

const longestName = 120;

/**
 * Reads what somebody chose on a page.
 *
 * @throws Refused with the line, and nothing is kept, when any of it cannot be read
 */
export async function lookAt(db: Db, file: File): Promise<Arrived> {
	const name = cleanText(file.name)
		.text.replace(/[\p{Cc}/\\]/gu, '')
		.slice(-longestName);
	const bytes = file.stream();
	if (/\.tbx$/i.test(name)) {
		const { found, words } = await sortOutWords(db, readTbx(bytes, ofPage));
		return { kind: 'glossary', name, format: 'tbx', found, content: words };
	}
	const format = formatOf(name);
	if (!format) throw new Refused('invalid', 'file-ending', {}, { file: 'other-ending' });
	const { found, pairs } = await sortOut(db, readUnits(format, bytes, ofPage));
	return { kind: 'memory', name, format: format.split('-')[0] ?? format, found, content: pairs };
}
