import type { T } from '#lib/i18n/words.ts';
import type { Language } from '#lib/moderation/submission.ts';
import { segmentMarked } from '#lib/translation/segments.ts';
import { wordsOf, type Field } from '../fields.ts';
import { reflectionFields } from '../reflecting/reflection.ts';

/** What each paragraph of a frozen work is: the first of every field says its name. */
export function headingsOf(
	t: T,
	fields: readonly Field[],
	language: Language
): Readonly<Record<number, string>> {
	const headings: Record<number, string> = {};
	let paragraph = 0;
	for (const field of fields) {
		headings[paragraph] = nameOf(t, field.path, fields);
		const own = segmentMarked(wordsOf([field]), language);
		paragraph += (own.at(-1)?.paragraph ?? 0) + 1;
	}
	return headings;
}

/** What a field is called, with the number of its moment: `2. Questions`. */
export function nameOf(t: T, path: string, fields: readonly Field[]): string {
	const [first = '', id = '', field = ''] = path.split('.');
	const told = reflectionFields.find((name) => name === first);
	if (told) return t(`went:field.${told}`);
	if (first !== 'moments') return t(`lessons:field.${first}` as 'lessons:field.title');
	const moments = fields.flatMap(({ path }) => /^moments\.(\w+)\./.exec(path)?.[1] ?? []);
	const n = [...new Set(moments)].indexOf(id) + 1;
	return t('lessons:inMoment', { n, field: t(`lessons:field.${field}` as 'lessons:field.name') });
}
