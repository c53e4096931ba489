import { near, sentenceAround, words } from '../cues.ts';
import type { Atom } from '../numbers/atoms.ts';
import type { Found, Scanned } from '../scanned.ts';
import type { Token } from '../tokens.ts';
import { findWaiting } from './waiting.ts';

/** Where somebody lives or sleeps, and where and when a child waits or walks alone. */
export function* findAddresses(scanned: Scanned): Iterable<Found> {
	const { tokens } = scanned;
	const atoms = new Map(scanned.atoms.map((atom) => [atom.first, atom]));
	for (let i = 0; i < tokens.length; i++) {
		const after =
			streetUntil(tokens, atoms, i) || houseUntil(tokens, atoms, i) || codeUntil(tokens, i);
		if (after === 0) continue;
		yield found(tokens, i, after, 'address', 0.8);
		i = after - 1;
	}
	yield* directions(tokens);
	yield* findWaiting(scanned);
}

const found = (
	tokens: readonly Token[],
	first: number,
	after: number,
	why: string,
	confidence: number
): Found => ({
	kind: 'address',
	why,
	start: tokens[first]!.start,
	end: tokens[after - 1]!.end,
	confidence
});

const streetTypes =
	words(`street st str avenue ave av road rd lane ln drive dr court ct place pl terrace ter way circle boulevard blvd
	parkway pkwy highway hwy square sq streat stret strt avenu avnue rode row path alley broadway`);
const notStreet =
	words(`the a an my our his her their down up from of in on at to and or with this that same minutes minute blocks block
	people cars kids houses years miles feet times more other is was were are for different lots i we you he she it
	per cent hours days weeks o'clock long main side one`);

/** "15 Upton Street", "fifteen upton st", "48 Prospect Street, apt 3B". */
function streetUntil(
	tokens: readonly Token[],
	atoms: ReadonlyMap<number, Atom>,
	i: number
): number {
	const number = atoms.get(i);
	if (!number || number.digits.length > 5) return 0;
	let at = number.after;
	if (/^[a-d]$/.test(tokens[at]?.text ?? '') && !tokens[at]!.gap) at++;
	if (tokens[at]?.text === ',') at++;
	for (let steps = 0; steps < 4; steps++, at++) {
		const token = tokens[at];
		if (!token || (token.kind === 'mark' && token.text !== '.' && token.text !== '-')) return 0;
		if (steps > 0 && streetTypes.has(token.text)) return at + 1;
		if (notStreet.has(token.text) && !token.capital) return 0;
		if (token.text === 'broadway') return at + 1;
	}
	return 0;
}

const houseWords =
	words(`casa casita lote poligono pasaje psj pje apartamento apto apt apartment unit block bloque puerta depto kasa
	vivienda hogar pol cas`);
const placeWords =
	words(`barrio colonia col residencial urbanizacion urb reparto comunidad calle avenida caserio lotificacion senda pasaje psj
	condominio bo av ave c caye cl c/ ppal carretera poligono canton caye kalle cayee final`);
const signs = words('# numero num nro no n º número . : - numer numbr number');

/** "casa 14", "pasaje 3", "casa #7", "lote 22", "calle Siete, casa veinti uno", "apt 3B". */
function houseUntil(tokens: readonly Token[], atoms: ReadonlyMap<number, Atom>, i: number): number {
	const { text } = tokens[i]!;
	const isHouse = houseWords.has(text);
	if (!isHouse && !placeWords.has(text)) return 0;
	if (text === 'c' && tokens[i + 1]?.text !== '/') return 0;
	let at = i + 1;
	while (signs.has(tokens[at]?.text ?? '') && at - i < 4) at++;
	const number = atoms.get(at);
	const short = number !== undefined && Number(number.digits) < 1000 && number.digits.length <= 4;
	if (isHouse && short && !isCounted(tokens, i, number)) return extended(tokens, number.after);
	if (
		/^(apt|apartment|unit|apto)$/.test(text) &&
		/^\d*[a-z]$|^\d+[a-z]?$/.test(tokens[at]?.text ?? '')
	)
		return at + 1;
	if (
		isHouse &&
		/^[a-z]$/.test(tokens[at]?.text ?? '') &&
		/^(lote|poligono|pol|block|bloque)$/.test(text) &&
		tokens[at]!.capital
	)
		return at + 1;
	if (isHouse) return 0;
	// A street or a quarter with a house or a passage behind it.
	for (let next = at; next < Math.min(tokens.length, at + 10); next++) {
		const word = tokens[next]!.text;
		if (/^[!?;]$/.test(word) || (word === '.' && tokens[next + 1]?.newLine)) return 0;
		const house = houseWords.has(word) ? houseUntil(tokens, atoms, next) : 0;
		if (house > 0) return house;
		if (word === '#' && atoms.has(next + 1)) return atoms.get(next + 1)!.after;
	}
	return 0;
}

const counted =
	words(`casas personas años cuartos pisos minutos metros veces cuadras rooms floors people families familias dias pasos de
	a am pm hijos niños hermanos libras vacas perros gatos gallinas`);

const isCounted = (
	tokens: readonly Token[],
	i: number,
	{ after, spelled, digits }: Atom
): boolean =>
	counted.has(tokens[after]?.text ?? '') ||
	(spelled &&
		(digits === '1' || digits.length === 1) &&
		tokens[i]!.text === 'casa' &&
		tokens[i + 1]!.kind === 'word' &&
		!/^[.,]?$/.test(tokens[after]?.text ?? ''));

/** A quarter or a town that follows after a comma belongs to it. */
function extended(tokens: readonly Token[], from: number): number {
	let at = from;
	while (tokens[at]?.text === ',' && placeWords.has(tokens[at + 1]?.text ?? '')) {
		at += 2;
		while (tokens[at] && tokens[at]!.kind !== 'mark' && tokens[at]!.capital) at++;
	}
	return at;
}

/** "MA 02139", "Cambridge 02140". */
const codeUntil = (tokens: readonly Token[], i: number): number =>
	/^(ma|mass|massachusetts|cambridge|zip|zipcode|code)$/.test(tokens[i]!.text) &&
	/^0\d{4}$/.test(tokens[i + (tokens[i + 1]?.text === ',' ? 2 : 1)]?.text ?? '')
		? i + (tokens[i + 1]?.text === ',' ? 3 : 2)
		: 0;

const home =
	words(`vivo vivimos vive viven vivis bibo bivo casa casita duermo dormimos duermen dormir queda quedamos hogar direccion
	live lives living house home apartment apt sleep sleeps sleeping stay stays staying door building porton champa address adress
	puerta rancho cuarto mudo mudamos encomienda paquete package kasa ksa moved lived crash crashing venis vengas hause howse condo visitarme come`);
const beside =
	words(`frente enfrente enfrnt fte par lado detras atras contiguo pegado pegada pegadita pegadito esquina esqla vuelta bajando
	subiendo cruzando pasando cuadra cuadras opposite across behind beside corner past block blocks bajas subis doblas doblando
	agarras caminas cruzas adelante despues debajo antes turn next front above left right downstairs upstairs walk between
	derecha izquierda arriba abajo costado lados entrada salida portal fondo bordo diagonal vecinos`);
const marks =
	words(`cancha iglesia tienda molino pila escuela parque puente chorro alcaldia clinica unidad cementerio ermita molino farmacia
	cooperativa casa casas puerta puertas church store shop station school park bakery library hospital laundromat market gas deli
	pharmacy restaurant bus stop playground fire house houses door doors building desvio parada pozo poza rio palo ceiba amate conacaste
	mango arbol piedra gruta muro porton light lights lavadero mural quebrada vereda kiosko comedor pupuseria instituto agromercado bodega
	panaderia capilla comunal torre antena tanque poste cerco well cancha adesco esqla firehouse dunkin cvs mosque temple barbershop
	restaurante taller turicentro mesón meson kinder guarderia rastro caja carwash starbucks garage hydrant tree fence steps stairs
	mailbox hill street avenue road calle callejon pasaje caserio tower laundry pizza place mcdonalds walgreens subway t cafe tracks`);
const numbered =
	words(`primera primer segunda segundo tercera tercer cuarta cuarto quinta quinto sexta septima ultima ultimo first second third
	fourth fifth sixth last dos tres cuatro cinco two three four five 1ra 2da 3ra 1st 2nd 3rd 4th 2 3 4 5 cien`);
const coloured =
	words(`azul verde rojo roja amarilla amarillo celeste blanca blanco rosada rosado negro negra naranja morada red blue green yellow
	white black pink purple orange lamina rojn`);
const residence =
	words(`vivo vivimos vive viven vivis bibo bivo duermo dormimos duermen live lives living sleep sleeps stay stays staying hogar
	direccion address mudo mudamos moved encomienda paquete package queda casa house apartment kasa ksa home champa`);

/** "frente a la cancha, a la par de la tienda": the way to where somebody lives. */
function* directions(tokens: readonly Token[]): Iterable<Found> {
	for (let i = 0; i < tokens.length;) {
		const { after } = sentenceAround(tokens, i);
		yield* inSentence(tokens, i, after);
		i = Math.max(after, i + 1);
	}
}

function* inSentence(tokens: readonly Token[], first: number, after: number): Iterable<Found> {
	const all = tokens.slice(first, after);
	const place = (set: ReadonlySet<string>) => all.findIndex(({ text }) => set.has(text));
	const living = near(tokens, { first, after: first }, residence, 16, after - first);
	if (!living || !all.some(({ text }) => home.has(text))) return;
	const relation = all.findIndex(({ text }, n) => beside.has(text) && isRelation(all, n));
	const mark =
		relation < 0
			? -1
			: all.findIndex(({ text }, n) => n > relation && n <= relation + 8 && marks.has(text));
	const door = all.findIndex(
		({ text }, n) =>
			numbered.has(text) &&
			/^(casas?|puertas?|pta|house|houses|door|doors|building|buildings)$/.test(
				all[n + 1]?.text ?? ''
			)
	);
	const strong = relation >= 0 && mark >= 0;
	const counting =
		door >= 0 &&
		(relation >= 0 || place(marks) >= 0) &&
		/^(casa|puerta|pta|house|door|casas|puertas)$/.test(all[door + 1]!.text);
	const painted =
		all.some(
			({ text }, n) =>
				/^(porton|puerta|door|gate|casa|house|rojn|portn)$/.test(text) &&
				coloured.has(all[n + 1]?.text ?? '')
		) && relation >= 0;
	if (!strong && !(counting && relation >= 0) && !painted) return;
	const from = Math.min(...[relation, door].filter((n) => n >= 0));
	const end = Math.max(mark, door + 1, relation + 1);
	yield found(
		tokens,
		first + from,
		first + Math.min(all.length, end + 1),
		'address-by-landmarks',
		0.65
	);
}

/** "next" is one only before "to"; "right", "left" and "frente" need what belongs to them. */
function isRelation(all: readonly Token[], n: number): boolean {
	const { text } = all[n]!;
	const next = all[n + 1]?.text ?? '';
	if (text === 'next') return next === 'to' || next === 'door';
	if (/^(front|left|right|costado)$/.test(text))
		return /^(of|by|next|after|at|side|past|on)$/.test(next);
	if (text === 'par' || text === 'lado' || text === 'lados') return next === 'de' || next === 'del';
	if (
		/^(walk|turn|come|antes|despues|entre|arriba|abajo|between|light|lights|debajo|fondo|t)$/.test(
			text
		)
	)
		return /^(de|del|past|left|right|to|at|the)$/.test(next);
	return true;
}
