import type { Token } from '../tokens.ts';
import type { Atom } from './atoms.ts';

/** What stands between two numbers that may belong together. */
export interface Gap {
	/** Marks and white space alone, or nothing. */
	readonly plain: boolean;
	/** The marks, in their order: "-", "), ". */
	readonly marks: string;
	readonly spaced: boolean;
	/** A word says that the number goes on: "luego", "guion", "ends in". */
	readonly goesOn: boolean;
}

/** Neighbouring numbers with little between them, in reading order. */
export interface Run {
	readonly atoms: readonly Atom[];
	/** `gaps[i]` stands between `atoms[i]` and `atoms[i + 1]`. */
	readonly gaps: readonly Gap[];
}

const goOn = new Set(
	(
		'luego despues entonces sigue siguen seguido seguida guion guiones dash hyphen espacio space punto dot point ' +
		'termina terminan final ultimo ultimos then next followed ends end last barra slash diagonal raya pausa ' +
		'pegado bar barrita rayita coma comma minus menos plus mas medio middle pones agregas añadis empieza starts finally ahora finishes finish finalmente acaba acaban continua continues plus'
	).split(' ')
);
const small = new Set(
	(
		'y e en con a al por de del el la los las lo es son and the in with to it is are un una que va te tu ' +
		'by its s comes viene vienen'
	).split(' ')
);
/** Marks that make the number something else: money, percent, degrees, sums, times. */
const other = /[$€£%°=:#<>+]/;
const mostBetween = 8;

export function runsOf(tokens: readonly Token[], atoms: readonly Atom[]): Run[] {
	const runs: Run[] = [];
	let current: { atoms: Atom[]; gaps: Gap[] } | null = null;
	for (const atom of atoms) {
		if (saysHowMany(tokens, atom)) continue;
		const last = current?.atoms.at(-1);
		const gap = last ? gapBetween(tokens, last.after, atom.first) : null;
		if (current && gap) {
			current.atoms.push(atom);
			current.gaps.push(gap);
		} else {
			current = { atoms: [atom], gaps: [] };
			runs.push(current);
		}
	}
	return runs;
}

const counts = new Set(
	'primeros primeras ultimos ultimas first last next siguientes otros'.split(' ')
);
const digitWords = new Set('digitos numeros digits numbers cifras'.split(' '));

/** "los últimos cuatro", "the first three digits": how many, and none of them. */
const saysHowMany = (tokens: readonly Token[], { digits, first, after }: Atom): boolean =>
	digits.length === 1 &&
	(counts.has(tokens[first - 1]?.text ?? '') || digitWords.has(tokens[after]?.text ?? ''));

/** Signs said in words. */
const signs = new Set('guion guioncito dash hyphen espacio space pausa'.split(' '));

function gapBetween(tokens: readonly Token[], from: number, until: number): Gap | null {
	if (until - from > mostBetween) return null;
	let marks = '';
	let words = 0;
	let goesOn = false;
	for (let i = from; i < until; i++) {
		const { kind, text } = tokens[i]!;
		if (kind === 'mark') {
			if (other.test(text)) return null;
			marks += text;
		} else if (signs.has(text)) marks += '-';
		else if (goOn.has(text)) goesOn = true;
		else if (small.has(text)) words++;
		else return null;
	}
	const spaced = tokens.slice(from, until + 1).some(({ gap }) => gap);
	return { plain: words === 0 && !goesOn, marks, spaced, goesOn };
}
