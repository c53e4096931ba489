import { near, words } from '../cues.ts';
import type { Token } from '../tokens.ts';
import { streetTypes } from './street-types.ts';
import type { Numbers } from './streets.ts';

const living =
	words(`live lives living lived vivo vivimos vive bibo house casa home address direccion apartment moved number numero street calle mailbox
	building door puerta package paquete send mandame come zip`);

/** "I live on Magazine Street", "calle Norfolk número 72", "Harding, 48": a street with a home or a number beside it. */
export function streetOfHomeUntil(tokens: readonly Token[], atoms: Numbers, i: number): number {
	const token = tokens[i]!;
	const type =
		streetTypes.has(token.text) && !/^(way|place|path|court|square|drive|row|dr)$/.test(token.text);
	const calle = /^(calle|caye|kalle|avenida)$/.test(token.text);
	if (!type && !calle) return 0;
	const lives = liveOn(tokens, i);
	const at = type ? i + 1 : i + 2;
	const number = numberBeside(tokens, atoms, at);
	if (lives) return Math.max(i + 1, Math.min(tokens.length, calle ? i + 2 : i + 1));
	return number > 0 && (type || near(tokens, { first: i, after: i + 1 }, living, 12, 8))
		? number
		: 0;
}

/** "live on … Street": the words before the street, without a relation such as "near". */
function liveOn(tokens: readonly Token[], i: number): boolean {
	for (let at = i - 1; at >= Math.max(0, i - 6); at--) {
		const { text } = tokens[at]!;
		if (
			/^(near|by|off|cerca|behind|like|big|busy|quiet|long|hilly|this|my|dead|una|un|a|small|same|noisy|nice|de|tierra)$/.test(
				text
			)
		)
			return false;
		if (
			/^(on|at|in|en|sobre)$/.test(text) &&
			/^(lives?|living|lived|vivo|vivimos|bibo|stay|staying|sleep|house|casa|apartment|is|queda|esta)$/.test(
				tokens[at - 1]?.text ?? ''
			)
		)
			return (
				/^(lives?|living|vivo|vivimos|bibo|staying|sleep)$/.test(tokens[at - 1]!.text) ||
				/^(house|casa|apartment)$/.test(tokens[at - 2]?.text ?? '')
			);
	}
	return false;
}

/** ", num eighty-nine", " número 72", ", 48". */
function numberBeside(tokens: readonly Token[], atoms: Numbers, from: number): number {
	let at = from;
	let said = false;
	while (
		at - from < 4 &&
		/^(,|numero|num|number|no|#|nro|\.|n|and|house|casa|my|it|is|the)$/.test(tokens[at]?.text ?? '')
	) {
		said ||= /^(numero|num|number|#|nro)$/.test(tokens[at]!.text);
		at++;
	}
	const atom = atoms.get(at);
	return said && atom && atom.digits.length <= 4 ? atom.after : 0;
}
