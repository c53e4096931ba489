import * as v from 'valibot';
import { locales } from '#lib/i18n/locale.ts';
import { actId, id, wholeNumber } from '#lib/platform/forms.ts';
import { namedAs } from './choices.ts';

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
