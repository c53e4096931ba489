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

/** What each part of a frozen work is called, in order. */
export const namesOf = (t: T, fields: readonly Field[]): string[] =>
	fields.map(({ path }) => nameOf(t, path, fields));

/** What a field is called, with the number of its moment: `2. Questions`. */
export function nameOf(t: T, path: string, fields: readonly Field[]): string {
	const [first = '', id = '', field = ''] = path.split('.');
	const told = reflectionFields.find((name) => name === first);
	if (told) return t(`went:field.${told}`);
	if (first === 'words') return t('themes:excerpt.words');
	if (first === 'introduction') return t('collections:introduction');
	if (first === 'plans')
		return t('collections:noteTo', { n: numberOf(/^plans\.([\w-]+)\./, id, fields) });
	if (first === 'pictures') {
		const pictures = fields.flatMap(({ path }) => /^pictures\.([\w-]+)\./.exec(path)?.[1] ?? []);
		const n = [...new Set(pictures)].indexOf(id) + 1;
		return t(`lessons:ofPicture.${field as 'alt' | 'caption'}`, { n });
	}
	if (first !== 'moments') return t(`lessons:field.${first}` as 'lessons:field.title');
	const n = numberOf(/^moments\.(\w+)\./, id, fields);
	return t('lessons:inMoment', { n, field: t(`lessons:field.${field}` as 'lessons:field.name') });
}

/** Which of its kind, among those that have words. */
function numberOf(kind: RegExp, id: string, fields: readonly Field[]): number {
	const ids = fields.flatMap(({ path }) => kind.exec(path)?.[1] ?? []);
	return [...new Set(ids)].indexOf(id) + 1;
}
