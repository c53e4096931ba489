import { aboutSaid } from '../bringing/about.ts';
import { aspectSaid, type Aspect } from '../bringing/aspects.ts';
import * as words from '../bringing/words.ts';
import type { Moment, Plan } from '../plan.ts';

const label = /^\s*(?:[-*]\s)?\s*([^:]{1,40}):(.{1,100})$/;

const labelled = (line: string): readonly [string, string] => {
	const [, name = '', word = ''] = label.exec(line) ?? [];
	return [name, word.trim()];
};

/** A plan with what lines such as "Edades: 7 a 9" say of it, and the other lines. Nothing is said twice. */
export function withAbout(plan: Plan, lines: readonly string[]): { plan: Plan; text: string } {
	let about = plan;
	const others = lines.filter((line) => {
		const said = planSaid(about, ...labelled(line));
		if (said) about = said;
		return !said;
	});
	return { plan: about, text: others.join('\n').trim() };
}

function planSaid(plan: Plan, name: string, word: string): Plan | undefined {
	const key = words.keyOf(words.about, name);
	if (!key || word === '') return undefined;
	const said = aboutSaid(key, word);
	if (key === 'authors' && said) {
		return { ...plan, authors: [...plan.authors, ...(said.authors ?? [])] };
	}
	const isUnsaid =
		(key === 'ages' && plan.ageFrom === null && plan.ageTo === null) ||
		(key === 'participants' && plan.participants === null) ||
		(key === 'logic' && plan.logic === null) ||
		(key === 'multigrade' && !plan.multigrade);
	return said && isUnsaid ? { ...plan, ...said } : undefined;
}

/** A moment with what lines such as "Técnica: sociodrama" say of it, and the other lines. */
export function withAspects(
	moment: Moment,
	lines: readonly string[]
): { moment: Moment; text: string } {
	let known = moment;
	const others = lines.filter((line) => {
		const [name, word] = labelled(line);
		const aspect = words.keyOf(words.aspects, name);
		const said = aspect && word !== '' ? aspectSaid(aspect, word) : undefined;
		if (!aspect || !said || !isOpen(known, aspect)) return true;
		known = { ...known, ...said };
		return false;
	});
	return { moment: known, text: others.join('\n').trim() };
}

const isOpen = (moment: Moment, aspect: Aspect): boolean =>
	aspect === 'needs' ? moment.needs.length === 0 : moment[aspect] === null;
