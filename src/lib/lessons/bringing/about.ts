import type { Plan, PlanAuthor } from '../plan.ts';
import { tidyLine } from './tidy.ts';
import { agesIn, saysYes, participantsIn } from './values.ts';
import * as words from './words.ts';

export type About = keyof typeof words.about;
export type Said = Partial<
	Pick<
		Plan,
		| 'language'
		| 'title'
		| 'theme'
		| 'logic'
		| 'ageFrom'
		| 'ageTo'
		| 'multigrade'
		| 'participants'
		| 'authors'
	>
>;

/** What a word says of a whole plan; undefined when it cannot be read. */
export const aboutSaid = (about: About, word: string): Said | undefined =>
	readers[about](tidyLine(word));

const readers: Record<About, (word: string) => Said | undefined> = {
	title: (title) => ({ title }),
	language: (word) => some('language', words.keyOf(words.languageWords, word)),
	logic: (word) => some('logic', words.keyOf(words.logicWords, word)),
	ages: agesIn,
	multigrade: (word) => some('multigrade', saysYes(word)),
	participants: (word) => some('participants', participantsIn(word)),
	authors: (name) => ({ authors: [{ kind: 'person', name }] }),
	// They are said of the file that was taken, and of none that comes.
	licence: () => ({}),
	address: () => ({})
};

const some = <Key extends keyof Said>(key: Key, value: Said[Key] | undefined): Said | undefined =>
	value === undefined ? undefined : { [key]: value };

/** `comunidad` and a name; a kind that nobody knows is none. */
export function authorSaid(word: string, name: string): PlanAuthor | undefined {
	const kind = words.keyOf(words.authorWords, word);
	return kind && { kind, name: tidyLine(name) };
}
