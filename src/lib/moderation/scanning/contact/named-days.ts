import { near, words } from '../cues.ts';
import { atomsNear, type Atom } from '../numbers/atoms.ts';
import type { Token } from '../tokens.ts';
import { isChildYear, isDay, months, yearOf, type Day } from './date-words.ts';

const feastNames: ReadonlyMap<string, readonly (readonly string[])[]> = byFirst(
	`navidad;nochebuena;noche buena;christmas;christmas eve;xmas;xmas eve;halloween;inocentes;independencia;valentin;san valentin;valentines;
	año nuevo;fin de año;new year;new years;independence day;day of the dead;reyes magos;juneteenth;dia de la cruz;dia de los muertos;dia de los difuntos;
	dia de la madre;dia del niño;dia del padre;dia del maestro;dia de san juan;groundhog day;april fools;st patricks;leap day;flag day;veterans day;
	mothers day;mother's day;mother ' s day;fathers day;father ' s day;labor day;memorial day;thanksgiving;easter;domingo de pascua;presidents day;mlk day;martin luther king day;columbus day;cinco de mayo;san patricio;
	first day of spring;first day of summer;first day of fall;first day of winter;last day of the year;ultimo dia del año;primer dia del año;new year ' s eve;new years eve;new year ' s day;new year ' s;valentine ' s;valentine ' s day;st patrick ' s day;april fool ' s;
	boxing day;dia de la independencia;dia del trabajo;dia de los enamorados;dia del amor;dia de san valentin;viernes santo;miercoles de ceniza;lunar new year;chinese new year;
	dia de la virgen;dia de los santos inocentes;vispera de navidad;dia de los santos;
	candelaria;virgen de guadalupe;earth day;dia de la tierra;pi day`
);

function byFirst(list: string): Map<string, string[][]> {
	const map = new Map<string, string[][]>();
	for (const name of list.split(';')) {
		const each = name.trim().split(/\s+/);
		map.set(each[0]!, [...(map.get(each[0]!) ?? []), each]);
	}
	return map;
}

/** A day that has a name: "el día de los inocentes". */
export function feasts(tokens: readonly Token[]): Day[] {
	const days: Day[] = [];
	for (let i = 0; i < tokens.length; i++)
		for (const name of feastNames.get(tokens[i]!.text) ?? [])
			if (name.every((word, n) => tokens[i + n]?.text === word))
				days.push({ first: i, after: i + name.length, year: null });
	return days;
}

interface Stretch {
	readonly first: number;
	readonly after: number;
}

const romanYear = /^m{2}[xvi]+$/;
const romanDay = /^x{0,3}(?:ix|iv|v?i{0,3})$/;
const born = words(
	`naci nacio nacimiento nacido nacida born birth birthday birthdate cumple cumpleaños bday b-day mundo fecha dob cumplo`
);

/** A year in Roman numbers, with a birth or a Roman day beside it. */
export function romanDays(tokens: readonly Token[]): Stretch[] {
	return tokens.flatMap(({ text }, i) => {
		if (!romanYear.test(text)) return [];
		const before = tokens.slice(Math.max(0, i - 7), i);
		const from = before.findIndex((token) => token.kind === 'word' && romanDay.test(token.text));
		if (from < 0 && !near(tokens, { first: i, after: i + 1 }, born, 14, 14)) return [];
		return [{ first: from < 0 ? i : i - before.length + from, after: i + 1 }];
	});
}

const labels: Record<'day' | 'month' | 'year', ReadonlySet<string>> = {
	day: words('dia day'),
	month: words('mes month'),
	year: words('año ano year')
};
const yearWords = words('año ano year born naci nacio in en');

/** "I was born in 2014. The month is March. The day is seventeen.", "mes: ocho. día: seis. año: el trece". */
export function inPieces(tokens: readonly Token[], atoms: readonly Atom[]): Stretch[] {
	const found: Stretch[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const label = labels.month.has(tokens[i]!.text);
		if (!label && !months.has(tokens[i]!.text)) continue;
		const here = { first: i, after: i + 1 };
		const close = atomsNear(atoms, here, 24);
		const day = close.find((atom) => isDay(atom) && labelled(tokens, atom, labels.day));
		if (!day) continue;
		const cued = near(tokens, here, born, 24, 24);
		const month = close.find(
			(atom) => isDay(atom) && Number(atom.digits) <= 12 && labelled(tokens, atom, labels.month)
		);
		const isYear = (atom: Atom) => isChildYear(yearOf(atom)) && atom !== day && atom !== month;
		const year =
			close.find((atom) => isYear(atom) && labelled(tokens, atom, labels.year)) ??
			close.find(
				(atom) =>
					cued && atom.digits.length === 4 && isYear(atom) && near(tokens, atom, yearWords, 3, 0)
			);
		if (!year || (label && !month) || (!label && !cued)) continue;
		found.push(label ? month! : here, day, year);
	}
	return found;
}

const linking = words('is es : el the numero number was era fue = , -');

/** "día: seis", "the day is six": the label leads to the number. */
function labelled(tokens: readonly Token[], { first }: Atom, label: ReadonlySet<string>): boolean {
	for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
		const { text } = tokens[at]!;
		if (label.has(text)) return true;
		if (text !== "'" && !linking.has(text)) return false;
	}
	return false;
}
