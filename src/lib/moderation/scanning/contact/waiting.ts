import { sentenceAround, words } from '../cues.ts';
import { atomsNear } from '../numbers/atoms.ts';
import type { Found, Scanned } from '../scanned.ts';
import type { Token } from '../tokens.ts';

const doing =
	words(`espero esperando esperamos espera esperar quedo quedamos camino caminando camina caminamos voy vengo regreso vuelvo salgo
	paso agarro bajo subo ando va viene vamos cruzo wait waits waiting walk walks walking stand stands standing stay sit sitting
	dropped drop hang bike ride take go come get play cut home`);
const waits = words('espero esperando espera esperar wait waits waiting stand standing');
const alone = words(
	`solo sola solito solita solitos solas solos alone myself ourselves himself herself lonely unaccompanied nobody nadie`
);
const stops =
	words(`home river house bench field parada desvio bus esquina stop corner station pick calle puente porton cancha parque mercado tienda vereda camino rio escuela
	school park bridge street t train library alley path woods train gate mercado casa`);
const clock =
	words(`am pm mañana madrugada tarde noche mediodia noon oclock morning afternoon evening night hora horas punto media cuarto
	everyday diario dias lunes martes miercoles jueves viernes sabado domingo monday tuesday wednesday thursday friday saturday`);
const onlyCues = words('que un una hay tengo tiene falta es con para tres dos cuatro');

/** Place and time where a child waits or walks alone. */
export function* findWaiting({ tokens, atoms }: Scanned): Iterable<Found> {
	for (let i = 0; i < tokens.length;) {
		const { after } = sentenceAround(tokens, i);
		const all = tokens.slice(i, after);
		const places = all.map(({ text }, n) => ({ text, n }));
		const act = places.find(({ text }) => doing.has(text));
		const lonely = places.find(
			({ text, n }) => alone.has(text) && !onlyCues.has(all[n + 1]?.text ?? '')
		);
		const where = places.some(({ text }) => stops.has(text));
		const when =
			hasClock(all) &&
			(atomsNear(atoms, { first: i, after: after - 1 }, 0).length > 0 ||
				places.some(({ text }) => /^(mediodia|noon|anochecer|dark|amanecer)$/.test(text)));
		const waiting = places.find(({ text }) => waits.has(text));
		const byBus =
			waiting && places.some(({ text }) => /^(bus|parada|desvio|stop|esquina|corner)$/.test(text));
		if (act && when && where && (lonely || (byBus && timeAtClock(all)))) {
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

const hasClock = (all: readonly Token[]) =>
	all.some(({ text }, n) => clock.has(text) || isHour(all, n));

const timeAtClock = (all: readonly Token[]) => all.some((_, n) => isHour(all, n));

/** "a las 6", "at 3:15", "3 pm". */
function isHour(all: readonly Token[], n: number): boolean {
	const [text, next] = [all[n]!.text, all[n + 1]];
	if ((text === 'las' || text === 'la') && (next?.kind === 'number' || hours.has(next?.text ?? '')))
		return true;
	if (text === 'at' || text === 'until' || text === 'around' || text === 'till')
		return next?.kind === 'number' || hours.has(next?.text ?? '');
	return /^\d{1,2}(?:am|pm)$/.test(text);
}

const hours =
	words(`una dos tres cuatro cinco seis siete ocho nueve diez once doce one two three four five six seven eight nine ten eleven
	twelve noon`);
