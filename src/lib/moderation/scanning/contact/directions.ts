import { endsSentence, type Token } from '../tokens.ts';
import { heard, words } from '../cues.ts';
import type { Found } from '../scanned.ts';

const living =
	words(`vivo vivimos viven vivis bibo bivo duermo dormimos duermen live living lives sleep sleeping sleeps stay staying stays
	mudo mudamos direccion address adress encomienda paquete package hogar ppal fte pta sobres venis vengas mailing dwell quedo quedamos entregar entregue entreguen deliver delivered mia mine puerta crash come visitarme encontras
	vive`);
const houses = words(
	`casa casita house home apartment apartamento ksa kasa champa rancho hause building condo condominio porton door cuarto room bedroom window ventana bed cama`
);
const ownWords = words(
	`mi mis nuestra nuestro my our la the su his her tu es is de the where donde`
);
const animals =
	words(`perro perra gato gata gatito chucho sapo culebra rana pajaro loro gallina gallinas gallo vaca caballo burro conejo zorro ardilla squirrel dog cat
	cats dogs frog toad snake bird birds rabbit rabbits raccoon raccoons turtle turtles fish bees abejas hormigas ants chickens goose geese owl possum coyote coyotes murcielagos golondrina golondrinas
	iguana garrobo cusuco tacuazin mapache lechuza buho hamster ratones raton mouse mice spider araña bats turkeys ducks pato patos zompopos zompopas familia`);
const beside =
	heard(`frente enfrente enfrnt fte par lado detras atras contiguo pegado pegada pegadita pegadito esquina esqla vuelta bajando subiendo cruzando pasando
	cuadra cuadras opposite across behind beside corner past block blocks bajas subis doblas doblando agarras caminas cruzas adelante despues next front
	above upstairs walk turn derecha izquierda costado lados entrada salida fondo diagonal seguis recto cruza dobla suba baje camine left right
	bajan suben cruzan arriba abajo above below doblan up down over between entre`);
const strict = words(
	`entre between arriba abajo up down over below left right derecha izquierda walk turn despues adelante recto fondo above past up`
);
export const marks =
	heard(`cancha iglesia tienda molino pila escuela parque puente chorro alcaldia clinica unidad cementerio ermita farmacia cooperativa church store shop
	station school park bakery library hospital laundromat market gas deli pharmacy restaurant playground fire desvio parada pozo poza palo
	ceiba amate conacaste mango piedra gruta muro porton lavadero mural quebrada vereda kiosko comedor pupuseria instituto agromercado
	bodega panaderia capilla comunal torre antena tanque poste cerco well adesco esqla firehouse dunkin cvs mosque temple barbershop taller turicentro meson
	kinder guarderia rastro starbucks garage hydrant steps hill caserio tower laundry pizza mcdonalds walgreens subway cafe campo field synagogue bridge
	pond river statue bank dentist salon rink pool diner mailbox bus stop calle callejon tracks casa house haldia haldia haciendita trapiche beneficio
	ferreteria veterinaria estadio rotonda cafeteria cyber escuelita iglecia tanke juzgado correo bomba gasolinera cantina billar estanque invernadero bus
	streetlight light crossing wall fence gate barn arbol tree maquilishuat copinol guanacaste alc laundro postes poste barber`);
const numbered =
	words(`primera primer segunda segundo tercera tercer cuarta cuarto quinta quinto sexta septima ultima ultimo first second third fourth fifth
	sixth last una dos tres cuatro cinco two three four five 1ra 2da 3ra 1st 2nd 3rd 4th 2 3 4 5 cien unica only one`);
const doors = words(
	'casa casas puerta puertas pta ptas house houses door doors building buildings floor'
);
export const coloured =
	heard(`azul verde rojo roja amarilla amarillo celeste blanca blanco rosada rosado negro negra naranja morada red blue green yellow white black
	pink purple orange rojn brown gray grey purple turquoise turquesa brick`);

const rooms = words('salon aula classroom locker casillero');

/** "en la escuela la segunda puerta es la de primer grado". */
export const atSchool = (all: readonly Token[], n: number): boolean =>
	/^(?:escuela|school)$/.test(all[n]!.text) &&
	(/^(?:at|in|nuestra|our)$/.test(all[n - 1]?.text ?? '') ||
		(all[n - 1]?.text === 'la' && all[n - 2]?.text === 'en'));

/** "frente a la cancha, a la par de la tienda": the way to where somebody lives. */
export function* findDirections(tokens: readonly Token[]): Iterable<Found> {
	let previous = 0;
	for (let i = 0; i < tokens.length;) {
		let after = i + 1;
		while (after < tokens.length && after - i < 60 && !endsSentence(tokens, after - 1)) after++;
		const found = inSentence(tokens, previous, i, after);
		if (found)
			yield {
				kind: 'address',
				why: 'address-by-landmarks',
				start: tokens[found.first]!.start,
				end: tokens[found.after - 1]!.end,
				confidence: 0.65
			};
		previous = i;
		i = after;
	}
}

/** Whose home it is may be said in the sentence before. */
function inSentence(tokens: readonly Token[], previous: number, first: number, after: number) {
	const home = homeIn(tokens, Math.max(previous, first - 30), after);
	if (home === null) return null;
	const all = tokens.slice(first, after);
	if (all.some(({ text }, n) => rooms.has(text) || atSchool(all, n))) return null;
	const relation = all.findIndex((_, n) => isRelation(all, n));
	const mark = all.findIndex(
		({ text }, n) => marks.has(text) && first + n !== home && n > relation - 4
	);
	const door = all.findIndex(
		({ text }, n) =>
			numbered.has(text) &&
			doors.has(all[n + 1]?.text ?? '') &&
			!/^(una|one|dos|two)$/.test(text + (isBuilding(all[n + 1]!) ? '' : '!'))
	);
	const behindHome = relation >= 0 && first + relation > home;
	const strong =
		relation >= 0 &&
		mark > relation &&
		mark <= relation + 9 &&
		(behindHome || isLiving(tokens[home]!));
	const counts =
		door >= 0 &&
		(relation >= 0 || mark >= 0) &&
		!/^(tiene|tengo|has|have|hay)$/.test(all[door - 1]?.text ?? '');
	const painted = relation >= 0 && all.some((_, n) => isPainted(all, n));
	if (!strong && !counts && !painted) return null;
	const ends = [relation, strong ? mark : -1, counts ? door + 1 : -1].filter((n) => n >= 0);
	return { first: first + Math.min(...ends), after: first + Math.max(...ends) + 1 };
}

const isBuilding = ({ text }: Token) => /^(building|buildings|floor)$/.test(text);
const isLiving = ({ text }: Token) => living.has(text);

/** The last word that speaks of living somewhere, or of a house as somebody's; none where animals live. */
function homeIn(tokens: readonly Token[], from: number, until: number): number | null {
	let home: number | null = null;
	for (let i = from; i < until; i++) {
		const { text } = tokens[i]!;
		if (animals.has(text) && !/^(vivo|vivimos|live)$/.test(home === null ? '' : tokens[home]!.text))
			return null;
		const owned = houses.has(text) && ownWords.has(tokens[i - 1]?.text ?? '');
		if (home === null && (living.has(text) || owned)) home = i;
	}
	return home;
}

const isPainted = (all: readonly Token[], n: number): boolean =>
	/^(porton|puerta|portn)$/.test(all[n]!.text)
		? coloured.has(all[n + 1]?.text ?? '')
		: /^(door|gate|house|building)$/.test(all[n]!.text) && coloured.has(all[n - 1]?.text ?? '');

export const isBeside = (word: string): boolean => beside.has(word);

/** "next" is one only before "to"; the weak ones need what belongs to them. */
export function isRelation(all: readonly Token[], n: number): boolean {
	const { text } = all[n]!;
	if (!beside.has(text)) return false;
	const next = all[n + 1]?.text ?? '';
	if (text === 'next') return next === 'to' || next === 'door';
	if (text === 'front') return next === 'of';
	if (text === 'par' || text === 'lado' || text === 'lados') return next === 'de' || next === 'del';
	if (strict.has(text))
		return (
			/^(de|del|from|past|after|at|the|to|on|hay|la|el|en|,|→)$/.test(next) &&
			!/^(tall|grown)$/.test(all[n - 1]?.text ?? '')
		);
	return true;
}
