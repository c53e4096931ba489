import { near } from '../cues.ts';
import { isCommon } from '../names/common-words.ts';
import { nameCues, ordinary } from '../names/surroundings.ts';
import type { Token } from '../tokens.ts';
import { kin as kinWords } from './of-things.ts';
import { soundsGiven } from './given-sounds.ts';
import { givenNear, isSurname, maybeSurname } from './name-kinds.ts';
import type { Told } from './spelled-name.ts';

/** "Primero va Rubén. Después, lo de mi papá: Guardado." */
export function ofParents(tokens: readonly Token[], i: number): Told | null {
	if (!/^(papa|mama|dad|mom|papi|mami|father|mother)$/.test(tokens[i]!.text)) return null;
	const before = tokens
		.slice(Math.max(0, i - 4), i)
		.map(({ text }) => text)
		.join(' ');
	if (!/(?:^| )(?:lo|el|la parte|the one|the part) (?:de|from|of) (?:mi|my)$/.test(before))
		return null;
	let at = i + 1;
	while (at < i + 4 && /^[:,]$|^(es|is|que|va|s|')$/.test(tokens[at]?.text ?? '')) at++;
	const token = tokens[at];
	const given = givenNear(tokens, i, 16);
	return token && given !== null && (maybeSurname(token) || token.capital)
		? { first: given, after: at + 1 }
		: null;
}

/** "wiliam stanly erazo es mi hermano": what sounds like a name before a surname, with who it is behind. */
export function kinBehind(tokens: readonly Token[], i: number): Told | null {
	const token = tokens[i]!;
	if (token.kind !== 'word' || !isSurname(token) || i === 0) return null;
	const behind = tokens.slice(i + 1, i + 4).map(({ text }) => text);
	const kin =
		/^(es|is|was|era)$/.test(behind[0] ?? '') &&
		/^(mi|my|nuestro|our)$/.test(behind[1] ?? '') &&
		(nameCues.has(behind[2] ?? '') || kinWords.has(behind[2] ?? ''));
	const cued = kin || near(tokens, { first: i, after: i }, nameCues, 4, 0);
	if (!cued) return null;
	let first = i;
	while (
		first > 0 &&
		i - first < 3 &&
		tokens[first - 1]!.kind === 'word' &&
		!ordinary.has(tokens[first - 1]!.text) &&
		(soundsGiven(tokens[first - 1]!.text) ||
			maybeSurname(tokens[first - 1]!) ||
			!isCommon(tokens[first - 1]!.text))
	)
		first--;
	if (tokens[i + 1]?.capital) return null;
	return first < i && soundsGiven(tokens[first]!.text) && !nameCues.has(tokens[first]!.text)
		? { first, after: i + 1 }
		: null;
}
