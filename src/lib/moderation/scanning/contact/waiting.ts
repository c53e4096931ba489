import { sentenceAround, words } from '../cues.ts';
import { atomsNear } from '../numbers/atoms.ts';
import type { Found, Scanned } from '../scanned.ts';
import type { Token } from '../tokens.ts';

const doing =
	words(`espero esperando esperamos espera esperar quedo quedamos camino caminando camina caminamos voy vengo regreso vuelvo salgo
	paso agarro bajo subo ando va viene vamos cruzo wait waits waiting walk walks walking stand stands standing stay sit sitting siento sentado sentada sento quedo
	dropped drop hang bike ride take go come get play cut home`);
const waits = words('espero esperando espera esperar wait waits waiting stand standing');
const alone = words(
	`solo sola solito solita solitos solas solos alone myself ourselves himself herself lonely unaccompanied nobody nadie`
);
const stops =
	words(`home river house bench field parada desvio bus esquina stop corner station pick calle puente porton cancha parque mercado tienda vereda camino rio escuela mailbox steps stairs piedra gradas acera sidewalk dunkin store tienda avenue avenida amate ceiba palo fence tree arbol desvio rotonda gasolinera poza monte milpa ride trail tracks
	school park bridge street t train library alley path woods train gate mercado casa`);
const clock =
	words(`mañanita tardecita nochecita oscuro dark past quarter half cabal am pm mañana madrugada tarde noche mediodia noon oclock morning afternoon evening night hora horas punto media cuarto
	everyday diario dias lunes martes miercoles jueves viernes sabado domingo monday tuesday wednesday thursday friday saturday`);
const onlyCues = words(
	'one ones have had has the a about for if when que un una hay tengo tiene falta es con para tres dos cuatro'
);

/** Place and time where a child waits or walks alone. */
export function* findWaiting({ tokens, atoms }: Scanned): Iterable<Found> {
	let before: readonly Token[] = [];
	for (let i = 0; i < tokens.length;) {
		const { after } = sentenceAround(tokens, i);
		const all = tokens.slice(i, after);
		const saidBefore = isLonely(before) && before.some(({ text }) => doing.has(text));
		before = all;
		const places = all.map(({ text }, n) => ({ text, n }));
		const act = places.find(({ text }) => doing.has(text));
		const lonely = places.find(
			({ text, n }) =>
				(alone.has(text) && !onlyCues.has(all[n + 1]?.text ?? '')) || unattended(all, n)
		);
		const where = places.some(({ text }) => stops.has(text));
		const when =
			hasClock(all) &&
			(atomsNear(atoms, { first: i, after: after - 1 }, 0).length > 0 ||
				timeAtClock(all) ||
				places.some(({ text }) => /^(mediodia|noon|anochecer|dark|amanecer)$/.test(text)));
		const waiting = places.find(({ text }) => waits.has(text));
		const byBus =
			waiting && places.some(({ text }) => /^(bus|parada|desvio|stop|esquina|corner)$/.test(text));
		if (act && when && where && (lonely || saidBefore || (byBus && timeAtClock(all)))) {
			const from = Math.min(act.n, lonely?.n ?? act.n);
			yield {
				kind: 'address',
				why: 'address-alone',
				start: tokens[i + from]!.start,
				end: tokens[Math.max(i + from, after - 1)]!.end,
				confidence: lonely ? 0.75 : 0.6
			};
		}
		i = Math.max(after, i + 1);
	}
}

/** "sin mi nana", "only me", "no grown-up". */
const unattended = (all: readonly Token[], n: number): boolean =>
	(/^(?:sin|without)$/.test(all[n]!.text) &&
		[1, 2].some((k) =>
			/^(?:nana|mama|papa|mami|papi|abuela|mom|dad|adult|grownup|adulto|nadie|anyone|anybody|grown)$/.test(
				all[n + k]?.text ?? ''
			)
		)) ||
	(/^(?:just|only)$/.test(all[n]!.text) && /^(?:me|us)$/.test(all[n + 1]?.text ?? ''));

const isLonely = (all: readonly Token[]) =>
	all.some(({ text }, n) => alone.has(text) && !onlyCues.has(all[n + 1]?.text ?? ''));

const hasClock = (all: readonly Token[]) =>
	all.some(({ text }, n) => clock.has(text) || isHour(all, n));

const timeAtClock = (all: readonly Token[]) => all.some((_, n) => isHour(all, n));

/** "a las 6", "at 3:15", "3 pm". */
function isHour(all: readonly Token[], n: number): boolean {
	const [text, next] = [all[n]!.text, all[n + 1]];
	if ((text === 'las' || text === 'la') && (next?.kind === 'number' || hours.has(next?.text ?? '')))
		return true;
	if (text === 'at' || text === 'until' || text === 'around' || text === 'till' || text === 'til')
		return next?.kind === 'number' || hours.has(next?.text ?? '');
	return /^\d{1,2}(?:am|pm)$/.test(text);
}

const hours =
	words(`una dos tres cuatro cinco seis siete ocho nueve diez once doce one two three four five six seven eight nine ten eleven
	twelve noon`);
