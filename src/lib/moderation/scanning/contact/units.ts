import { near, words } from '../cues.ts';
import type { Token } from '../tokens.ts';
import type { Numbers } from './streets.ts';

const unitWords = words(
	'floor piso door puerta apt apto tower torre building edificio entrance entrada unit room flr'
);

/** A part of a building that has a number or a letter. */
export const isUnit = (word: string): boolean => unitWords.has(word);

/** "floor 9, door D". */
export function twoUnits(tokens: readonly Token[], atoms: Numbers, i: number): number {
	const one = unitUntil(tokens, atoms, i);
	if (one === 0) return 0;
	for (let at = one; at < Math.min(tokens.length, one + 3); at++) {
		const other = unitUntil(tokens, atoms, at);
		if (other > 0) return other;
	}
	return 0;
}

function unitUntil(tokens: readonly Token[], atoms: Numbers, i: number): number {
	if (!unitWords.has(tokens[i]!.text)) return 0;
	const next = tokens[i + 1];
	const atom = atoms.get(i + 1);
	if (atom && atom.digits.length < 4) return atom.after;
	return next?.capital && /^[a-z]$/.test(next.text) ? i + 2 : 0;
}

const inns = words('hotel motel inn shelter albergue hostal posada hospedaje refugio');

/** "sleeping at the Holiday Motel …, room 118". */
export function roomUntil(tokens: readonly Token[], atoms: Numbers, i: number): number {
	if (!/^(?:room|rm|habitacion|cuarto|suite)$/.test(tokens[i]!.text)) return 0;
	const at = /^(?:number|numero|no|#|the|la)$/.test(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1;
	const here = { first: i, after: i + 1 };
	return atoms.has(at) && near(tokens, here, inns, 10, 10) && near(tokens, here, stays, 14, 6)
		? atoms.get(at)!.after
		: 0;
}
const stays = words(
	'staying stay sleeping sleep live living durmiendo dormimos vivimos quedamos quedando estamos duermo'
);

/** "casa sin número contiguo a la unidad de salud", "casa s/n". */
export function withoutNumber(tokens: readonly Token[], i: number): number {
	if (tokens[i]!.text !== 'casa') return 0;
	const next = tokens[i + 1]?.text;
	if (next === 'sin' && tokens[i + 2]?.text === 'numero') return i + 3;
	return next === 's' && tokens[i + 2]?.text === '/' && tokens[i + 3]?.text === 'n' ? i + 4 : 0;
}
