import { heard, words } from '../cues.ts';
import { smallNumber } from '../numbers/number-words.ts';
import type { Found } from '../scanned.ts';
import { endsSentence, type Token } from '../tokens.ts';
import { atSchool, coloured, isBeside, isRelation, marks } from './directions.ts';

/**
 * The way to a home that is told step by step: "bajás al chorro, contás tres casas, la de la puerta verde". Signs of
 * a way add up over neighbouring sentences; that it leads home is said in one of them.
 */
export function* findWaysHome(tokens: readonly Token[]): Iterable<Found> {
	const parts = sentencesOf(tokens).map((part) => ({ ...part, ...signsIn(tokens, part) }));
	for (const [n, part] of parts.entries()) {
		if (part.signs.size === 0) continue;
		const near = parts.slice(Math.max(0, n - 2), n + 3);
		if (near.some(({ other }) => other)) continue;
		const signs = new Set(near.flatMap(({ signs }) => [...signs]));
		const placed = near.some(({ placed }) => placed) && signs.size > 2;
		if (!placed && !near.some(({ home }) => home)) continue;
		signs.delete('landmark');
		const landmark = near.some(({ signs }) => signs.has('landmark'));
		const many = signs.size + Number(landmark && signs.size > 0);
		const itself = part.home || part.signs.size > 1;
		if (many < (itself ? 2 : 3) || part.from === null) continue;
		if (!signs.has('door') && !signs.has('look') && signs.size < 2 && !part.ends) continue;
		yield {
			kind: 'address',
			why: 'address-by-landmarks',
			start: tokens[part.from]!.start,
			end: tokens[part.until - 1]!.end,
			confidence: 0.55
		};
	}
}

interface Stretch {
	readonly first: number;
	readonly after: number;
}

const longest = 60;

function sentencesOf(tokens: readonly Token[]): Stretch[] {
	const parts: Stretch[] = [];
	for (let first = 0; first < tokens.length;) {
		let after = first + 1;
		while (after < tokens.length && after - first < longest && !endsSentence(tokens, after - 1))
			after++;
		parts.push({ first, after });
		first = after;
	}
	return parts;
}

const places = heard(
	'b barrio colonia caserio canton avenida calle pasaje house apartment casa lote av ppal bo'
);

type Sign = 'beside' | 'landmark' | 'door' | 'turn' | 'look';

interface Signs {
	signs: ReadonlySet<Sign>;
	/** Whose home it is. */
	home: boolean;
	/** A quarter, a street or a house is spoken of. */
	placed: boolean;
	/** It ends at somebody's home: "… está mi champa". */
	ends: boolean;
	/** It leads to something else: a room at school, a treasure. */
	other: boolean;
	from: number | null;
	until: number;
}

const said = new Map<string, boolean>();

/** Whether a word can be a sign of a way or of a home at all. */
function matters(word: string): boolean {
	let known = said.get(word);
	if (known === undefined) {
		known =
			[
				ownLiving,
				living,
				dwellings,
				phrasesBy,
				elsewhere,
				places,
				turns,
				going,
				doors,
				walls,
				painted,
				marks
			].some((set) => set.has(word)) ||
			isBeside(word) ||
			/^(?:one|la|nxt|upstairs|downstairs|basement|sotano|escuela|school)$/.test(word);
		if (said.size < 20_000) said.set(word, known);
	}
	return known;
}

function signsIn(tokens: readonly Token[], { first, after }: Stretch): Signs {
	const all = tokens.slice(first, after);
	const signs = new Set<Sign>();
	let home = false;
	let other = false;
	let placed = false;
	let ends = false;
	let from: number | null = null;
	let until = first;
	for (let n = 0; n < all.length; n++) {
		if (all[n]!.kind === 'mark' || !matters(all[n]!.text)) continue;
		home ||= isHome(all, n);
		other ||= elsewhere.has(all[n]!.text);
		placed ||= places.has(all[n]!.text);
		ends ||=
			(dwellings.has(all[n]!.text) &&
				owned.has(all[n - 1]?.text ?? '') &&
				/^(?::|queda|esta|es|is)$/.test(all[n + 1]?.text ?? '')) ||
			(ownLiving.has(all[n]!.text) && all.filter(({ text }) => marks.has(text)).length > 1);
		ends ||=
			n > 1 &&
			dwellings.has(all[n]!.text) &&
			/^(?:esta|queda|is|s) (?:mi|my|our|nuestra)$/.test(`${all[n - 2]!.text} ${all[n - 1]!.text}`);
		other ||= atSchool(all, n);
		const sign = signAt(all, n);
		if (!sign) continue;
		signs.add(sign);
		from ??= first + n;
		until = first + n + 1;
	}
	return { signs, home, other, placed, ends, from, until: Math.min(after, until + 4) };
}

const ownLiving = heard(
	`vivo vivimos duermo dormimos hallas encontras encontrarme hallarme visitarme live dwell`
);
const living = heard(
	`vive viven duerme duermen lives living sleep sleeps sleeping stay staying crash`
);
const dwellings = heard(
	`casa casita kasa rancho champa cuarto apartamento house home apartment apt place building porch door puerta porton ventana window mailbox cama bed room hogar`
);
const owned = words('my our mi nuestra nuestro mis');
const phrasesBy = Map.groupBy(
	(
		'estoy yo;esa es;ese es;es la mia;es el mio;la mia es;es mi casa;ahi es;ahi mero;esos somos;somos nosotros;es la nuestra;es donde mi;ahi me;ahi estoy;ahi dormimos;' +
		'thats us;that s us;that is us;thats me;that s me;is mine;is ours;thats mine;that s mine;that s ours;thats ours;thats my;that s my;ours is;mine is;find me;find us;come over;' +
		'get to me;get to us;come visit;to visit me;knock on;ring the;for my door;you ll see me;me buscas;me buscan;tocas la;tocas el;gritas mi;preguntas por;ask for me;es la casa;it s the one;you ever came;you ever come;if you come;si venis;si un dia venis;cuando vengas;si vinieras;when you visit;its the one;its the house;it s the house;is the one;we re the;were the house;salgo yo;te espero;i m at;im at;we re in;im in the;i m in the;we re at;we r at;we are at;were at'
	)
		.split(';')
		.map((phrase) => phrase.split(' ')),
	([first]) => first!
);

function isHome(all: readonly Token[], n: number): boolean {
	const { text } = all[n]!;
	if (ownLiving.has(text)) return true;
	if (living.has(text)) return !all.some((token) => animals.has(token.text));
	if (dwellings.has(text)) return [1, 2].some((back) => owned.has(all[n - back]?.text ?? ''));
	const phrases = phrasesBy.get(text);
	if (!phrases) return false;
	const said = all.slice(n, n + 6).filter(({ text }) => text !== "'");
	return phrases.some((phrase) => phrase.every((word, at) => said[at]?.text === word));
}

export const elsewhere =
	words(`salon aula clase classroom class locker casillero tesoro treasure maze laberinto nivel level castillo castle cueva cave museo museum stage escenario
	pirata pirate lobo wolf cerditos dragon cuento story novela game juego cabin campsite camping playa beach guinda refugio desplazados cofradia oficina`);
const animals =
	words(`perro perra gato gata vaca gallina gallinas pajaro pajaros hamster hormigas abejas conejo dog dogs cat cats hens bird birds squirrel raccoon
	turtle rabbit fish nido nest mouse frog chucho loro lechuza buho murcielagos cusuco garrobo coyote`);

const turns = heard(
	`doblas doblando cruzas cruzando bajas bajando subis subes subiendo agarras agarrando seguis sigues caminas caminando pasas pasando das vueltas
	contas contando contando cuentas tomas llegas bajan suben doblan izquierda derecha topas tocas tocan`
);
const going = words('go turn walk keep cross take pass count head climb follow hang make');
const ways = words(
	`lefts rights left right straight down up past over through across around along street stop steps stairs bridge houses doors blocks trail the until till out`
);
const doors = heard(
	`casa casas lotes postes planta plantas puerta puertas porton portones ventana ventanas timbre piso house houses door doors porch porches gate gates bell bells buzzer floor window windows
	driveway stoop stoops fl flr champa rancho cuadra cuadras pasaje building buildings mailbox steps stairs staircase entrance calle caye block blocks`
);
const ordinals = heard(
	`primera primer segunda segundo tercera tercer cuarta cuarto quinta quinto sexta septima ultima ultimo penultima first second third fourth fifth sixth seventh
	last 1ra 2da 3ra 4ta 1era 3era 1st 2nd 3rd 4th 5th next nxt unica only top back rear upstairs corner middle left right 3a 2a 4a 5a`
);
const painted = heard(
	`pintado pintada pintados pintadas verde rosadito rosadita celestita amarillita azulita verdecita color colorada techo lamina veranera veraneras bandera banderita hamaca maceta macetas`
);
const withThing = words('del con with w which que has have having');

function signAt(all: readonly Token[], n: number): Sign | null {
	const { text } = all[n]!;
	const next = all[n + 1]?.text ?? '';
	if (turns.has(text)) return 'turn';
	if (going.has(text) && [1, 2, 3].some((k) => ways.has(all[n + k]?.text ?? ''))) return 'turn';
	if (doors.has(text) && isCounted(all, n)) return 'door';
	if (/^(?:upstairs|downstairs|basement|sotano)$/.test(text)) return 'door';
	if (isLook(all, n)) return 'look';
	if (isRelation(all, n) || (text === 'nxt' && /^(?:to|2)$/.test(next))) return 'beside';
	return marks.has(text) ? 'landmark' : null;
}

/** "three houses", "third porch", "la segunda de la calle". */
function isCounted(all: readonly Token[], n: number): boolean {
	for (let at = n - 1; at >= Math.max(0, n - 4); at--) {
		const { text, kind } = all[at]!;
		if (ordinals.has(text) && !/^(?:una|one)$/.test(text)) return true;
		const value = kind === 'number' ? Number(text) : smallNumber(text);
		if (value !== undefined && value > 1 && value < 30) return at > 0 || all.length > n + 1;
		if (
			!/^(?:de|la|d|green|verde|big|little|casa|puerta|red|blue|white|yellow|the|del)$/.test(text)
		)
			return false;
	}
	return false;
}

const walls = heard('puerta porton casa pared techo ventana lamina');

/** "la que tiene un chucho pintado", "the one with a plastic flamingo", "la puerta verde", "red door". */
function isLook(all: readonly Token[], n: number): boolean {
	const { text } = all[n]!;
	const [next, third] = [all[n + 1]?.text ?? '', all[n + 2]?.text ?? ''];
	if (
		(text === 'one' ||
			text === 'la' ||
			text === 'house' ||
			text === 'casa' ||
			text === 'door' ||
			text === 'window') &&
		withThing.has(next)
	)
		return (
			text !== 'la' || /^(?:tiene|tienen|palo|porton|techo|muro|patio|arbol|rotulo)$/.test(third)
		);
	if (walls.has(text) || doors.has(text))
		return coloured.has(next) || painted.has(next) || coloured.has(all[n - 1]?.text ?? '');
	return painted.has(text) && /^(?:color|pintad[oa])$/.test(text);
}
