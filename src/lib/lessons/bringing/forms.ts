import * as v from 'valibot';
import { locales } from '#lib/i18n/locale.ts';
import { actId, id, several } from '#lib/platform/forms.ts';
import { longestFile } from './limits.ts';

/** As it was pasted: lines are counted, so nothing is taken away in front. */
const text = v.optional(v.pipe(v.string(), v.maxLength(longestFile, 'too-long')), '');

export const lookForm = v.object({
	class: id,
	language: v.picklist(locales, 'choose'),
	text,
	file: v.optional(v.instance(File, 'choose'))
});

export const bringForm = v.object({
	act: actId,
	class: id,
	language: v.picklist(locales, 'choose'),
	text,
	row: v.pipe(
		several(v.string()),
		v.transform((rows) => new Set(rows))
	)
});
