import type { Language } from '#lib/moderation/submission.ts';
import { fieldsOf } from '../fields.ts';
import { minutesOf, needs, needsOf, techniques, techniquesOf, type Plan } from '../plan.ts';
import { stemsIn, themeKey, wordsIn } from './stems.ts';

/** What the index holds of a plan: its facts for the filters, and the tokens under which its words are found. */
export interface Entry {
	readonly facts: Facts;
	readonly titleWords: readonly string[];
	readonly tokens: readonly string[];
}

type Facts = ReturnType<typeof factsOf>;

/** Nobody said for which ages: for all of them. */
const anyAge = { from: 0, to: 120 };

/** Stands for "in the title", "in title or theme", "anywhere", so that one question asks one of them. */
export const places = ['title', 'theme', 'text'] as const;
export type PlaceOfHit = (typeof places)[number];

export const tokenAt = (place: PlaceOfHit, stem: string): string =>
	`${places.indexOf(place) + 1}${stem}`;

/** @param plans the plan as it was written, and its approved translation where there is one */
export function entryOf(plans: readonly [Plan, ...Plan[]]): Entry {
	const tokens = new Set<string>();
	const put = (stems: readonly string[], from: PlaceOfHit) => {
		for (const place of places.slice(places.indexOf(from)))
			for (const stem of stems) tokens.add(tokenAt(place, stem));
	};
	for (const plan of plans) {
		const { language, title, theme, authors } = plan;
		const names = authors.map(({ name }) => name);
		const all = [...fieldsOf({ ...plan, pictures: [] }).map(({ text }) => text), ...names].join(
			'\n'
		);
		put(stemsIn(title, language), 'title');
		put(stemsIn(theme, language), 'theme');
		put(stemsIn(all, language), 'text');
	}
	const titleWords = new Set(plans.flatMap(({ title }) => wordsIn(title)));
	return { facts: factsOf(plans), titleWords: [...titleWords].toSorted(), tokens: [...tokens] };
}

const factsOf = (plans: readonly [Plan, ...Plan[]]) => {
	const [plan] = plans;
	const isIn = (language: Language) => (plans.some((each) => each.language === language) ? 1 : 0);
	const theme = (language: Language) => {
		const said = plans.find((each) => each.language === language)?.theme;
		return said ? themeKey(said, language) : null;
	};
	return {
		logic: plan.logic,
		minutes: minutesOf(plan),
		ageFrom: plan.ageFrom ?? anyAge.from,
		ageTo: plan.ageTo ?? anyAge.to,
		multigrade: plan.multigrade ? 1 : 0,
		needs: bitsOf(needs, needsOf(plan)),
		techniques: bitsOf(techniques, techniquesOf(plan)),
		inEs: isIn('es'),
		inEn: isIn('en'),
		themeEs: theme('es'),
		themeEn: theme('en')
	} as const;
};

/** A set of words of a vocabulary as a number. */
export const bitsOf = <Word>(vocabulary: readonly Word[], set: readonly Word[]): number =>
	vocabulary.reduce((bits, word, at) => bits | (set.includes(word) ? 1 << at : 0), 0);
