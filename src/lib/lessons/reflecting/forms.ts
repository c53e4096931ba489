import * as v from 'valibot';
import { locales } from '#lib/i18n/locale.ts';
import { actId, date, id, maybeWords, parse, wholeNumber } from '#lib/platform/forms.ts';
import { number } from '../forms.ts';
import { longestText, mostParticipants } from '../limits.ts';
import { audiences } from '../work.ts';
import type { Reflection } from './reflection.ts';

const language = v.picklist(locales, 'choose');

export const tellForm = v.object({ act: actId, class: id, language });

const reflectionForm = v.object({
	language,
	happened: maybeWords(longestText),
	said: maybeWords(longestText),
	change: maybeWords(longestText),
	taughtOn: v.pipe(
		v.optional(v.string(), ''),
		v.transform((text) => (text === '' ? null : text)),
		v.nullable(date)
	),
	participants: number(1, mostParticipants),
	base: wholeNumber
});

/** What the page sends; who taught it was said when it was begun. */
export function reflectionIn(form: FormData, before: Reflection) {
	const { base, ...said } = parse(reflectionForm, form);
	return { base, doc: { ...before, ...said } };
}

/** Where to go once it is kept. */
export const thenForm = v.object({ then: v.optional(v.picklist(['', 'pictures']), '') });

export const handOverForm = v.object({
	act: actId,
	exchange: id,
	audience: v.picklist(audiences, 'choose')
});

export const endToldForm = v.object({ act: actId, work: id });
