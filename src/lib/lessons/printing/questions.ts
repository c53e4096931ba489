import type { Plan } from '../plan.ts';

/** A question big enough to be cut out and handed to a group. */
export interface QuestionCard {
	/** Of its moment, counted from one. */
	readonly n: number;
	readonly text: string;
}

const marks = /^\s*(?:(?:[-*+>]|\d{1,3}[.)])\s+)+/;

/** Every question of a plan, one a card: a line of a list, or one of several in a line. A full stop may be an abbreviation's. */
export const questionCards = ({ moments }: Pick<Plan, 'moments'>): QuestionCard[] =>
	moments.flatMap(({ questions }, at) =>
		questions
			.split('\n')
			.flatMap((line) => line.replace(marks, '').split(/(?<=[?!…])\s+|(?<=\.)\s+(?=[¿¡])/u))
			.map((text) => text.replaceAll('*', '').trim())
			.filter((text) => text !== '')
			.map((text) => ({ n: at + 1, text }))
	);

/** From which minute to which each moment goes; null where nobody said how long it takes. */
export function clockOf({ moments }: Pick<Plan, 'moments'>): (string | null)[] {
	let at = 0;
	return moments.map(({ minutes }) => {
		if (minutes === null || minutes === 0) return null;
		const from = at;
		at += minutes;
		return `${from}–${at}`;
	});
}
