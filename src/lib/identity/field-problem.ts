import type { T } from '#lib/i18n/words.ts';

/** What an action answered about one field, in the reader's language; undefined when it said nothing. */
export function fieldProblem(
	t: T,
	form: { refused?: { fields: Record<string, string> } } | null | undefined,
	field: string
): string | undefined {
	const reason = form?.refused?.fields[field];
	return reason && t(`problems:field.${reason}` as 'problems:field.missing');
}
