import type { Locale } from '#lib/i18n/locale.ts';
import { restricted, type Block } from '#lib/ui/restricted.ts';
import type { Line } from '../searching/line.ts';
import { notePath, type Collection } from './collection.ts';
import type { TranslatedCollection } from './translated.ts';

/** Words in the language in which they stand there. */
export interface Said {
	readonly language: Locale;
	readonly text: string;
	readonly blocks: readonly Block[];
}

export interface ShownCollection {
	readonly by: string;
	readonly title: Said;
	readonly introduction: Said;
	readonly plans: readonly { readonly line: Line; readonly note: Said }[];
	/** Something stands there in another language than was asked for. */
	readonly isMixed: boolean;
}

/**
 * What a reader sees of a collection: only plans that they may read, with the notes to those.
 *
 * @param lines the plans that this reader may read
 */
export function shownCollection(
	collection: Collection,
	translated: TranslatedCollection | null,
	lines: ReadonlyMap<string, Line>,
	language: Locale
): ShownCollection {
	const texts = collection.language === language ? undefined : translated?.texts;
	const said = (path: string, own: string): Said => {
		const other = texts?.get(path);
		const text = other ?? own;
		return {
			...{ text, blocks: restricted(text) },
			language: other === undefined ? collection.language : language
		};
	};
	const title = said('title', collection.title);
	const introduction = said('introduction', collection.introduction);
	const plans = collection.plans.flatMap(({ id, note }) => {
		const line = lines.get(id);
		return line ? [{ line, note: said(notePath(id), note) }] : [];
	});
	const words = [title, introduction, ...plans.map((plan) => plan.note)];
	return {
		...{ by: collection.by, title, introduction, plans },
		isMixed: words.some((one) => one.text !== '' && one.language !== language)
	};
}
