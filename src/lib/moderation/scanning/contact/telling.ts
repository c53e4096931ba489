import { words } from '../cues.ts';
import { smallNumber } from '../numbers/number-words.ts';
import type { Token } from '../tokens.ts';
import { signWordAt } from './handle-words.ts';

/** How much of a stretch tells a name or an address piece by piece, so that it is not seen. */
export interface Telling {
	/** It is being spelled: "todo junto", "guion bajo", "capital T", "j u a n". */
	readonly strong: number;
	/** Spelled where a name on an app is spoken of: "al revés", "with zeros", "instead of the a". */
	readonly medium: number;
	/** What may stand in any sentence too: a number, "then", "dot", "ends". */
	readonly weak: number;
}

const phraseList = (list: string) =>
	Map.groupBy(
		list.split(';').map((phrase) => phrase.trim().split(' ')),
		([first]) => first!
	);
type Phrases = ReturnType<typeof phraseList>;

const strongPhrases = phraseList(
	`todo junto;glued together;glue them together;joined up;all joined;mashed up;una sola palabra;estas piezas;estos pedacitos;sin mayuscula;sin mayusculas;no capitals;no capital letters;all dots;pegadas;pegados;squish it;smush it;squish together;scrunched;todo seguidito;y pegadito;y pegado;le pego;bien juntito;todo pegado;todo unido;todo seguido;todo corrido;bien pegado;todo pegadito;todo juntito;todo en minuscula;todo en minusculas;todo en mayusculas;todo minuscula;sin espacios;sin espacio;sin dejar espacio;
	sin separar;sin puntos;sin los puntos;sin los espacios;no spaces;no space;all together;all one word;as one word;in one word;all lowercase;all lower case;all caps;
	without spaces;without the spaces;without any spaces;without the dots;minus the spaces;no caps;en minusculas;con mayuscula;con minuscula;squished together;smushed together;smooshed together;mashed together;all squished;all smushed;pushed together;one long word;
	stuck together;entre cada palabra;between each word;between words;spelled backwards;spelt backwards;seguido de;seguido por;followed by;ponelo junto;juntalo;capital letter;
	punto entre;dot between;with an underscore;una rayita;con rayita;la rayita;rayita bajo;rayita de abajo;line at the bottom;low line;escrito con;se escribe con;spelled with;spelt with;with two of`
);
const mediumPhrases = phraseList(
	`al reves;igual que;same as;just like;last initial;first initial;mi inicial;my initial;la inicial;volteado;de atras para adelante;de atras pa delante;backwards;in reverse;en vez de;en vez del;en lugar de;instead of;with zeros;with a zero;with a dot;con un punto;con cero;con ceros;con numero;
	with numbers;with a number;one word;primera mitad;segunda mitad;otra mitad;first half;second half;other half;first part;second part;primera parte;segunda parte;otra parte;juntas las dos;junta las dos;
	put together;glue them;lowercase;una raya;at the end;al final;al principio;at the start;in the middle;en medio;con doble;with two;with a;con k;con z;con w;con x;con y;con j;con s;con b;con v;sin la;without the;
	a un lado;a cada lado;on each side;both sides;x x`
);

const weakWords =
	words(`punto dot then luego despues period plus termina ends end empieza starts start begins comienza spelled deletrea deletreado letra letras letter
	letters guion raya rayita dash hyphen mayuscula minuscula mayusculas minusculas capital uppercase numeral hashtag hash hashtags gato almohadilla
	double doble triple twice thrice star asterisk asterisco cedula pegado junto pegadito`);
const letterLead = words('letra letter capital mayuscula double doble uppercase la el con with');
const added = words(
	`año ano year edad age numero number birthday cumple grado grade dorsal jersey`
);
const counted = words(
	'years year años dias days horas hours minutos minutes niveles levels veces times videos followers seguidores likes puntos points amigos friends people personas vidas lives monedas coins'
);

/** The signs between two tokens of a text. */
export function tellingIn(tokens: readonly Token[], first: number, after: number): Telling {
	let [strong, medium, weak] = [0, 0, 0];
	for (let i = first; i < after; i++) {
		const { text, kind, joined } = tokens[i]!;
		if (joined && text.length > 2) strong++;
		if (kind === 'mark') continue;
		if (signWordAt(tokens, i) > 0 || phraseAt(strongPhrases, tokens, i)) strong++;
		else if (phraseAt(mediumPhrases, tokens, i) || isPlus(tokens, i)) medium++;
		else if (isWithout(tokens, i) || isManyLetters(tokens, i)) strong++;
		else if (isLetterBehind(tokens, i)) medium++;
		else if (weakWords.has(text)) weak++;
		else if (isNumber(tokens[i]!) && !counted.has(tokens[i + 1]?.text ?? '')) weak++;
	}
	return { strong, medium, weak };
}

const isNumber = ({ kind, text }: Token): boolean =>
	kind === 'number' || smallNumber(text) !== undefined;

const phraseAt = (phrases: Phrases, tokens: readonly Token[], i: number): boolean =>
	phrases
		.get(tokens[i]!.text)
		?.some((phrase) => phrase.every((word, n) => tokens[i + n]?.text === word)) ?? false;

const taking = words(
	'no sin minus without take delete remove quitale quita quitando quitas skip ignore lose'
);
const gaps = words(
	'space spaces espacio espacios dots puntos puntitos gaps gap guiones dashes commas comas'
);

/** "minus all the spaces", "quitale los puntitos". */
const isWithout = (tokens: readonly Token[], i: number): boolean =>
	taking.has(tokens[i]!.text) &&
	[1, 2, 3, 4].some((n) => gaps.has(tokens[i + n]?.text ?? '')) &&
	!/^(?:enough|more|suficiente|mas)$/.test(tokens[i + 1]?.text ?? '');

const manyLetters = words(
	'eles emes enes eses erres tes equis zetas kas ces des ges jotas pes oes aes ies'
);

/** "con dos eles", "three e's", "tres equis". */
const isManyLetters = (tokens: readonly Token[], i: number): boolean =>
	isNumber(tokens[i]!) &&
	(manyLetters.has(tokens[i + 1]?.text ?? '') ||
		(/^[a-z]$/.test(tokens[i + 1]?.text ?? '') &&
			tokens[i + 2]?.text === "'" &&
			tokens[i + 3]?.text === 's') ||
		/^(?:xs|es|as|os|zs|ks)$/.test(tokens[i + 1]?.text ?? ''));

/** "la k", "capital t", "con z". */
const isLetterBehind = (tokens: readonly Token[], i: number): boolean =>
	letterLead.has(tokens[i]!.text) && /^[b-df-hj-np-tv-xz]$/.test(tokens[i + 1]?.text ?? '');

/** "más el año en que nací", "plus my birthday", "más 13": what follows is put behind. */
function isPlus(tokens: readonly Token[], i: number): boolean {
	const { text } = tokens[i]!;
	if (text !== 'mas' && text !== 'plus' && text !== '+') return false;
	return tokens
		.slice(i + 1, i + 4)
		.some(
			(next, n, all) =>
				added.has(next.text) || (isNumber(next) && !counted.has(all[n + 1]?.text ?? ''))
		);
}
