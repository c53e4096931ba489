import { scanText } from '#lib/moderation/scanning/scan.ts';
import { chanceFrom, type Chance } from '../fill/chance.ts';
import { median } from '../load/ask.ts';
import { number, type Row } from './row.ts';

const letters = 200;
const words = 200;

const sentences = [
	'Querida Maya: tu carta llegó el lunes con una estampilla de ballena y la leímos en voz alta.',
	'Tenemos ocho gallinas, un gallo loco y una pata que cree que es gallina.',
	'El sábado vamos a chapodar el camino de la escuela con los papás de todos, a las 7 de la mañana.',
	'In my class there are 24 kids and a turtle, and we have recess at 11:45 if it does not snow.',
	'Ms. Rivera read us your letter about the river, and we drew it on a map with 3 colors.',
	'My favorite book is about a whale; I read 250 pages in two weeks.',
	'¿A qué hora te levantás? Yo a las cinco, porque hay que traer agua del chorro.',
	'Mi número es 7012-3456 y vivo frente a la cancha.',
	'My mail is leo arroba gmail punto com and my cousin is Kevin Orellana.'
];

/** What one core scans, all rules together; and whether a text ten times as long costs ten times as much. */
export function measureScanning(): Row {
	const chance = chanceFrom(1);
	const short = Array.from({ length: letters }, () => letterOf(chance, words));
	const long = Array.from({ length: letters / 10 }, () => letterOf(chance, words * 10));
	const [a, b] = [took(short), took(long)];
	const seconds = (a / letters) * 10;
	return {
		what: `scanning 10,000 letters of ${words} words`,
		measured: `${number(seconds, 1)} s of processor; ten times as long: ${number(b / a, 2)} a word`,
		aim: '≤ 20 s on one core, ≤ 1.5 a word',
		met: seconds <= 20 && b / a <= 1.5
	};
}

/** Milliseconds of processor, which other work on the machine does not change. */
function took(texts: readonly string[]): number {
	const runs = Array.from({ length: 5 }, () => {
		const began = process.cpuUsage().user;
		for (const text of texts) scanText(text, 'es');
		return (process.cpuUsage().user - began) / 1000;
	});
	return median(runs);
}

function letterOf(chance: Chance, length: number): string {
	let text = '';
	let count = 0;
	while (count < length) {
		const sentence = chance.pick(sentences);
		count += sentence.split(' ').length;
		text += `${sentence}${chance.below(4) === 0 ? '\n' : ' '}`;
	}
	return text;
}
