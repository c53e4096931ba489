import * as v from 'valibot';
import { actId, maybeWords, ticked } from '#lib/platform/forms.ts';
import { longestLabel, longestSentence } from './reason.ts';

/** The id of a reason: a word for those that were there first. */
export const reasonId = v.pipe(v.optional(v.string(), ''), v.regex(/^[\da-z-]{1,40}$/, 'reason'));

const label = maybeWords(longestLabel);
const sentence = maybeWords(longestSentence);

const facts = {
	act: actId,
	letters: ticked,
	translations: ticked,
	photos: ticked,
	lessons: ticked,
	recalls: ticked,
	...{ labelEn: label, labelEs: label },
	...{ childEn: sentence, childEs: sentence },
	...{ translatorEn: sentence, translatorEs: sentence }
};

const inWords = (form: v.InferOutput<v.ObjectSchema<typeof facts, undefined>>) => ({
	act: form.act,
	uses: {
		letters: form.letters,
		translations: form.translations,
		photos: form.photos,
		lessons: form.lessons,
		recalls: form.recalls
	},
	words: {
		en: { label: form.labelEn, child: form.childEn, translator: form.translatorEn },
		es: { label: form.labelEs, child: form.childEs, translator: form.translatorEs }
	}
});

export const addReasonForm = v.pipe(v.object(facts), v.transform(inWords));
export const changeReasonForm = v.pipe(
	v.object({ ...facts, reason: reasonId }),
	v.transform((form) => ({ ...inWords(form), reason: form.reason }))
);
export const reasonForm = v.object({ act: actId, reason: reasonId });
export const moveReasonForm = v.object({
	act: actId,
	reason: reasonId,
	by: v.picklist(['up', 'down'], 'choose')
});
