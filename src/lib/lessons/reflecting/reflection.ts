import type { Language } from '#lib/moderation/submission.ts';
import type { Field } from '../fields.ts';
import { fieldsOfPictures, picturesWithFields, type Pictured } from '../picturing/pictured.ts';
import { audiences, type Audience } from '../work.ts';

/** How a session went, told by whoever taught it. Long texts are restricted Markdown. */
export interface Reflection extends Pictured {
	readonly language: Language;
	readonly happened: string;
	/** What children said; nobody is named. */
	readonly said: string;
	readonly change: string;
	/** The day, as `YYYY-MM-DD`; null where nobody said. */
	readonly taughtOn: string | null;
	readonly participants: number | null;
	/** The class and its community, as they were called then. */
	readonly by: string;
}

export const reflectionFields = ['happened', 'said', 'change'] as const;
export type ReflectionField = (typeof reflectionFields)[number];

export const emptyReflection = (language: Language, by: string): Reflection => ({
	...{ language, happened: '', said: '', change: '', taughtOn: null, participants: null, by }
});

/** The words that people read, review and translate, those that are empty left out. */
export const fieldsOfReflection = (reflection: Reflection): Field[] =>
	[
		...reflectionFields.map((path) => ({ path, text: reflection[path] })),
		...fieldsOfPictures(reflection)
	].filter(({ text }) => text.trim() !== '');

/** The same with other words in these places. */
export const withReflectionFields = (
	reflection: Reflection,
	texts: ReadonlyMap<string, string>
): Reflection => ({
	...picturesWithFields(reflection, texts),
	...Object.fromEntries(reflectionFields.map((name) => [name, texts.get(name) ?? reflection[name]]))
});

export const missingInReflection = ({ happened }: Reflection): Record<string, string> =>
	happened.trim() === '' ? { happened: 'empty' } : {};

/** What happened with a plan is told to nobody who may not read the plan. */
export const audiencesUpTo = (audience: Audience): readonly Audience[] =>
	audiences.slice(0, audiences.indexOf(audience) + 1);
