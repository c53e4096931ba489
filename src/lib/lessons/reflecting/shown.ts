import type { Locale } from '#lib/i18n/locale.ts';
import { restricted, type Block } from '#lib/ui/restricted.ts';
import { picturesOf, type PlanPicture } from '../picturing/pictured.ts';
import type { ReadTold } from './reading.server.ts';
import { reflectionFields, type Reflection, type ReflectionField } from './reflection.ts';

/** The words of one language, read as what they are. */
export interface ShownWords {
	readonly language: Locale;
	readonly texts: readonly { readonly field: ReflectionField; readonly blocks: readonly Block[] }[];
}

export interface ShownTold extends Pick<ReadTold, 'id' | 'mayEnd' | 'pictures'> {
	readonly by: string;
	readonly taughtOn: string | null;
	readonly participants: number | null;
	readonly words: ShownWords;
	/** As it was written, where a translation is shown. */
	readonly original: ShownWords | null;
	/** What is said of its pictures, in the language in which it is shown. */
	readonly pictured: readonly PlanPicture[];
}

/** Read on the server, as a plan is. */
export function shownTold({ told, translated, ...rest }: ReadTold, locale: Locale): ShownTold {
	const inOwn = told.language !== locale && translated !== null;
	const { by, taughtOn, participants } = told;
	return {
		...{ ...rest, by, taughtOn, participants },
		words: wordsShown(inOwn ? translated : told),
		original: inOwn ? wordsShown(told) : null,
		pictured: picturesOf(inOwn ? translated : told)
	};
}

export const wordsShown = (told: Reflection): ShownWords => ({
	language: told.language,
	texts: reflectionFields
		.filter((field) => told[field].trim() !== '')
		.map((field) => ({ field, blocks: restricted(told[field]) }))
});
