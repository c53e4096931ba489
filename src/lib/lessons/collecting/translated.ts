import type { Language } from '#lib/moderation/submission.ts';
import { placedIn } from '../fields.ts';
import { fieldsOfCollection, type Collection } from './collection.ts';

/** The approved words of a translation, and the collection as it was when it was translated. */
interface Words {
	readonly before: Collection;
	readonly text: string;
	readonly language: Language;
}

/** The words of a collection in the other language, by their places. */
export interface TranslatedCollection {
	readonly language: Language;
	/** Only of what still says what was translated. */
	readonly texts: ReadonlyMap<string, string>;
}

/** Null when the words are not of its places at all. */
export function translatedCollection(
	collection: Collection,
	{ before, text, language }: Words
): TranslatedCollection | null {
	const then = fieldsOfCollection(before);
	const texts = placedIn(
		then.map(({ path }) => path),
		text
	);
	if (!texts) return null;
	const now = new Map(fieldsOfCollection(collection).map((field) => [field.path, field.text]));
	const same = then.filter((field) => now.get(field.path)?.trim() === field.text.trim());
	return {
		language,
		texts: new Map(same.map(({ path }) => [path, texts.get(path) ?? '']))
	};
}
