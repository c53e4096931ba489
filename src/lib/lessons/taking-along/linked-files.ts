import type { Language } from '#lib/moderation/submission.ts';
import type { T } from '#lib/i18n/words.ts';
import { attachedAddress, factsOfFile, type Attached } from '../attaching/attached.ts';
import { named, text, wrap } from './xhtml.ts';

/** A file of a plan, where somebody finds it who has the plan on paper or in a book. */
export interface LinkedFile extends Attached {
	/** The whole address: what leads there is read without Puente. */
	readonly address: string;
}

export const linkedFiles = (
	files: readonly Attached[],
	{ lesson, origin }: { lesson: string; origin: string }
): LinkedFile[] =>
	files.map((file) => ({ ...file, address: `${origin}${attachedAddress(lesson, file.id)}` }));

/** Files do not travel in what is taken along, which would be many times as large: it says where they are. */
export function filesXhtml(t: T, files: readonly LinkedFile[], language: Language): string {
	if (files.length === 0) return '';
	const items = files.map((file) => {
		const link = wrap('a', text(file.name), named('href', file.address));
		return wrap('li', `${link} (${text(factsOfFile(t, file, language))})`);
	});
	return wrap('section', wrap('h2', text(t('lessons:files.title'))) + wrap('ul', items.join('')));
}
