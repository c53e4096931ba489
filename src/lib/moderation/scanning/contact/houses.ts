import { heard, words } from '../cues.ts';
import type { Atom } from '../numbers/atoms.ts';
import { unleet } from '../numbers/number-words.ts';
import type { Token } from '../tokens.ts';
import type { Numbers } from './streets.ts';

/** Words for a house, a door or a lot that has a number. */
export const houseWords = heard(
	`casa casita lote poligono pasaje psj pje apartamento apto apt apartment unit block bloque puerta depto kasa vivienda pol ks`
);
/** Words for a quarter or a street. */
export const placeWords =
	heard(`barrio colonia col residencial urbanizacion urb reparto calle avenida caserio lotificacion senda pasaje psj condominio bo c cl
	ppal carretera poligono caye kalle cayee comunidad av ave`);
const signs = words('# numero num nro no n º number . numbr es la el is the nº numer nr o');

/** "casa 14", "pasaje 3", "mi casa es la número 14", "calle Siete, casa veintiuno", "apt 3B". */
export function houseUntil(tokens: readonly Token[], atoms: Numbers, i: number): number {
	const text = unleet(tokens[i]!.text);
	const isHouse = houseWords.has(text);
	if (!isHouse && !placeWords.has(text)) return 0;
	if (text === 'c' && tokens[i + 1]?.text !== '/') return 0;
	let at = i + 1;
	while (signs.has(tokens[at]?.text ?? '') && at - i < 5) at++;
	const number = atoms.get(at);
	const short = number !== undefined && number.digits.length <= 4;
	const unit = at === i + 1 && /^(?:apt|apto|apartment|unit|depto)$/.test(text);
	const counted = number !== undefined && !unit && isCounted(tokens, i, at, number);
	if (isHouse && short && !counted) return extended(tokens, whole(atoms, number));
	if (
		/^(apt|apartment|unit|apto)$/.test(text) &&
		/^\d*[a-z]$|^\d+[a-z]?$/.test(tokens[at]?.text ?? '') &&
		at === i + 1
	)
		return tokens[at]!.capital || /\d/.test(tokens[at]!.text) ? at + 1 : 0;
	const letter = /^[a-z]$/.test(tokens[at]?.text ?? '') && tokens[at]!.capital;
	if (letter && /^(lote|poligono|pol|block|bloque)$/.test(text)) return at + 1;
	return isHouse && !/^(?:pasaje|psj|pje)$/.test(text) ? 0 : houseBehind(tokens, atoms, at);
}

/** All numbers of "cinco-cero-dos". */
function whole(atoms: Numbers, number: Atom): number {
	let { after } = number;
	while (atoms.has(after + 1) && number.spelled) ({ after } = atoms.get(after + 1)!);
	return after;
}

/** A street or a quarter with a house or a passage behind it: up to ten words on. */
function houseBehind(tokens: readonly Token[], atoms: Numbers, from: number): number {
	for (let next = from; next < Math.min(tokens.length, from + 10); next++) {
		const word = tokens[next]!.text;
		if (/^[!?;]$/.test(word) || (word === '.' && tokens[next + 1]?.newLine)) return 0;
		const house = houseWords.has(word) ? houseUntil(tokens, atoms, next) : 0;
		if (house > 0) return house;
		if (/^(#|numero|num|no)$/.test(word)) {
			const at = tokens[next + 1]?.text === '.' ? next + 2 : next + 1;
			if (atoms.has(at)) return atoms.get(at)!.after;
		}
	}
	return 0;
}

const counted =
	words(`casas personas años cuartos pisos minutos metros veces cuadras rooms floors people families familias dias pasos de a am pm hijos
	niños hermanos libras vacas perros gatos gallinas ventanas puertas hermanas y libros dolares veces mas meses semanas clases hens bedrooms and`);

/** "mi casa tiene 3 cuartos", "casa dos veces": no number of a house. */
function isCounted(
	tokens: readonly Token[],
	i: number,
	at: number,
	{ after, spelled }: Atom
): boolean {
	if (counted.has(tokens[after]?.text ?? '')) return true;
	const signed = tokens
		.slice(i + 1, at)
		.some(
			({ text }, n, all) =>
				/^(#|numero|num|nro|number|la|the|nº|º)$/.test(text) ||
				(text === 'n' && all[n + 1]?.text === '.')
		);
	if (signed) return false;
	if (at > i + 1 && tokens[at - 1]!.text !== '.') return true;
	const next = tokens[after];
	const bare = next === undefined || next.kind === 'mark';
	return spelled && !bare && !/^(del|en)$/.test(next.text);
}

/** A quarter or a town that follows after a comma belongs to it. */
function extended(tokens: readonly Token[], from: number): number {
	let at = from;
	while (tokens[at]?.text === ',' && placeWords.has(tokens[at + 1]?.text ?? '') && at - from < 12) {
		at += 2;
		while (tokens[at] && tokens[at]!.kind !== 'mark' && tokens[at]!.capital) at++;
	}
	return at;
}
