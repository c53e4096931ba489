import { sha256 } from '#lib/platform/ids.server.ts';
import { Refused } from '#lib/platform/refused.ts';
import { inventedNames } from '../protecting/invented-names.ts';
import { sentencesFor, type Material } from '../protecting/protecting.server.ts';
import { openGroups, type SeenFlag } from '../scanning/flags.server.ts';
import { scan } from '../scanning/scanner.server.ts';
import type { PracticeLetter } from './practice-letter.ts';

/** A practice letter as the real desk shows a letter; nothing of it is stored. */
export async function onTheDesk(letter: PracticeLetter) {
	const { language, text, name } = letter;
	const flags = await flagsIn(letter);
	return {
		...seenOf(letter),
		language,
		text,
		flags: flags.map((flag, i) => ({
			...flag,
			number: i + 1,
			quote: text.slice(flag.start, flag.end)
		})),
		asked: openGroups(flags),
		writer: { name }
	};
}

/** What the forms carry of a letter that has no revision: as if it had one. */
const seenOf = ({ n, text }: PracticeLetter) => ({
	revisionId: `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`,
	sha256: sha256(text)
});

/** The same refusal as at the real desk, when the form is of another letter. */
export function refuseUnlessSeen(
	letter: PracticeLetter,
	form: { revisionId: string; sha256: string }
): void {
	const seen = seenOf(letter);
	if (form.revisionId !== seen.revisionId || form.sha256 !== seen.sha256)
		throw new Refused('conflict', 'text-changed');
}

/** What covering words of it needs. */
export async function materialOf(letter: PracticeLetter): Promise<Material> {
	const { language, text, name } = letter;
	return {
		...{ text, language },
		flags: await flagsIn(letter),
		names: inventedNames(language, [name], text),
		letterNames: [name],
		toldLanguage: language,
		sentences: sentencesFor(language, language, name)
	};
}

async function flagsIn({ language, text, name }: PracticeLetter): Promise<SeenFlag[]> {
	const found = await scan(text, language, { letterNames: [name] });
	return found.map(({ kind, group, why, start, end, suggestedExit }, i) => ({
		...{ id: String(i + 1), kind, group, why, start, end, suggestedExit },
		fine: false
	}));
}
