import * as v from 'valibot';
import { actId, id, several, wholeNumber } from '#lib/platform/forms.ts';
import { themes } from '../themes/themes.ts';
import { audiences } from '../work.ts';

export const chooseForm = v.object({
	act: actId,
	sentence: several(v.pipe(v.string(), v.regex(/^\d{1,4}$/, 'choose'), v.transform(Number))),
	theme: v.picklist(
		themes.map((theme) => theme.id),
		'choose'
	)
});

export const handInExcerptForm = v.object({
	act: actId,
	work: id,
	base: wholeNumber,
	audience: v.picklist(audiences, 'choose')
});

export const excerptActForm = v.object({ act: actId, work: id });
