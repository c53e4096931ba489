import * as v from 'valibot';
import { actId, date, id, wholeNumber, words } from '#lib/platform/forms.ts';
import { locales } from '#lib/i18n/locale.ts';
import { letterText } from '#lib/letters/forms.ts';

/** A field that may stand once, often or not at all, as a list. */
const ids = v.pipe(
	v.optional(v.union([v.string(), v.array(v.string())]), []),
	v.transform((given) => (typeof given === 'string' ? [given] : given)),
	v.array(id)
);

export const releaseForm = v.object({ act: actId, version: wholeNumber });

export const presenceForm = v.object({ act: actId, present: ids });

export const planForm = v.object({ act: actId, exchange: id, on: date });
export const moveForm = v.object({ act: actId, day: id, on: date });
export const callOffForm = v.object({ act: actId, day: id });

export const nudgeForm = v.object({ act: actId, child: id });
export const exceptionForm = v.object({ act: actId, child: id, reason: words(300) });
export const takeBackForm = v.object({ act: actId, child: id });
export const olderStudentForm = v.object({ act: actId, child: id, student: id });

export const noteForm = v.object({
	act: actId,
	child: v.optional(v.union([id, v.literal('')]), ''),
	language: v.picklist(locales, 'choose'),
	text: letterText
});

/** One letter, else those of a mail day, else of the newest. */
export const answersForm = v.object({
	act: actId,
	day: v.optional(v.union([id, v.literal('')]), ''),
	letter: v.optional(v.union([id, v.literal('')]), '')
});
