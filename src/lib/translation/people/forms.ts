import * as v from 'valibot';
import { locales } from '#lib/i18n/locale.ts';
import { actId, chosen, id, wholeNumber, words } from '#lib/platform/forms.ts';
import { isWallTime } from '#lib/platform/dates.ts';
import { namedAs } from './choices.ts';
import { goals, longestSprint } from './sprint.ts';

export const choicesForm = v.object({
	act: actId,
	writes: v.picklist(locales, 'choose'),
	named: v.picklist(namedAs, 'choose'),
	namedAsReader: v.picklist(namedAs, 'choose')
});

export const answerForm = v.object({
	act: actId,
	mentee: id,
	answer: v.picklist(['yes', 'no'], 'choose')
});

export const correctForm = v.object({ act: actId, stretch: id, minutes: wholeNumber });

export const sprintForm = v.object({
	act: actId,
	title: words(80),
	community: chosen,
	goal: v.pipe(wholeNumber, v.minValue(1, 'wrong'), v.maxValue(100_000, 'wrong')),
	goalOf: v.picklist(goals, 'choose'),
	/** Empty: now. Some browsers send a space between day and time. */
	from: v.pipe(
		v.optional(v.string(), ''),
		v.transform((text) => text.trim().replace(' ', 'T')),
		v.check((text) => text === '' || isWallTime(text), 'not-a-date'),
		v.transform((text) => (text === '' ? null : text))
	),
	hours: v.pipe(wholeNumber, v.minValue(1, 'choose'), v.maxValue(longestSprint, 'choose'))
});
