import { near, words } from '../cues.ts';
import { atomsNear, type Atom } from '../numbers/atoms.ts';
import type { Token } from '../tokens.ts';
import { isChildYear, yearOf, type Day } from './date-words.ts';

const ageWords = words(
	'velas velitas candles candelitas im am m will ser be being became become turnin since desde tengo tener have años año anos years year old yrs yo añitos cumplo cumpli cumple cumplio cumplir cumplire cumplira cumplen cumplimos ajusto ajusta makes me ser hace vamos digits los turn turned turning turns tener hago voy'
);

const yearCues = words('año ano year terminaba termina termino ended ending del of in en de from');

/** The year that stands apart: "… el 5 de junio. … El año es 2011". */
export function yearAtomBeside(
	tokens: readonly Token[],
	atoms: readonly Atom[],
	day: Day
): Atom | undefined {
	return atomsNear(atoms, day, 24).find((atom) => {
		if (atom.first >= day.first && atom.after <= day.after) return false;
		const distance = atom.first >= day.after ? atom.first - day.after : day.first - atom.after;
		if (distance > 24 || !isChildYear(yearOf(atom))) return false;
		if (atom.first >= day.after && atom.first - day.after <= 3 && atom.digits.length === 4)
			return true;
		return near(tokens, atom, atom.digits.length === 4 ? yearCues : spokenYear, 3, 0);
	});
}

const gradeWords = words('grade grado');
const spokenYear = words('año ano year terminaba');

const ageVerbs =
	words(`be being tener turn turns turned turning turnin cumplo cumple cumpli cumplio cumplir cumplire cumplira cumpliendo
	became become hago hizo hice hare cumplimos`);

/** "I'm going to be sixteen", "voy a tener 9", "became 12 years old": the age at that day. */
export function saysAge(tokens: readonly Token[], atoms: readonly Atom[], day: Day): boolean {
	return atomsNear(atoms, day, 12).some((atom) => {
		const value = Number(atom.digits);
		if (value < 3 || value > 19 || (atom.first >= day.first && atom.after <= day.after))
			return false;
		const distance = atom.first >= day.after ? atom.first - day.after : day.first - atom.after;
		const next = tokens[atom.after];
		const ends =
			next === undefined ||
			next.kind === 'mark' ||
			ageEnds.has(next.text) ||
			atom.after === day.first;
		return (
			distance <= 12 &&
			ends &&
			(near(tokens, { first: atom.first, after: atom.first }, ageVerbs, 2, 0) ||
				/^(since|desde)$/.test(next?.text ?? '') ||
				(next?.text === 'as' && tokens[atom.after + 1]?.text === 'of'))
		);
	});
}

/** "7 de junio y tengo 10": the age right behind the day, and nothing counted. */
export function isAgeBehind(tokens: readonly Token[], atoms: readonly Atom[], day: Day): boolean {
	return atomsNear(atoms, day, 6).some((atom) => {
		const value = Number(atom.digits);
		if (value < 3 || value > 19 || atom.first < day.after || atom.first - day.after > 5)
			return false;
		const lead = tokens
			.slice(day.after, atom.first)
			.map(({ text }) => text)
			.join(' ');
		const next = tokens[atom.after];
		return (
			/^(?:[,)] )?(?:y|i|and|n|&)? ?(?:ya )?(?:de hace|hace|tengo|tiene|im|i ' m|i am|cumplo|cumple|voy para(?: los)?|vamos para(?: los)?|ajusto)$/.test(
				lead
			) &&
			(next === undefined || next.kind === 'mark' || ageEnds.has(next.text))
		);
	});
}

const ageEnds = words(
	'años año anos years year yrs añitos as and y so on el este en porque because but pero ya jaja lol bring yay old when cuando si if since desde que'
);

/** A number of years nearby: "once años", "voy a tener 9", "I'm turning 11". */
export function hasAge(tokens: readonly Token[], atoms: readonly Atom[], day: Day): boolean {
	return atomsNear(atoms, day, 12).some((atom) => {
		if (atom.first >= day.first && atom.after <= day.after) return false;
		const value = Number(atom.digits);
		if (value < 3 || value > 19 || atom.digits.length > 2) return false;
		const distance = atom.first >= day.after ? atom.first - day.after : day.first - atom.after;
		return (
			distance <= 10 && near(tokens, atom, ageWords, 4, 2) && !near(tokens, atom, gradeWords, 1, 2)
		);
	});
}
