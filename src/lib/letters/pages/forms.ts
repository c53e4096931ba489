import * as v from 'valibot';
import { locales } from '#lib/i18n/locale.ts';
import { actId, chosen, id, maybeWords, ticked, wholeNumber } from '#lib/platform/forms.ts';
import { letterText } from '../forms.ts';
import { longestDraft } from '../limits.ts';
import { longestAlt } from './page.ts';

const language = v.optional(v.picklist(locales, 'choose'));
const typed = v.pipe(v.string('missing'), v.maxLength(longestDraft, 'too-long'));

const desk = { written: typed, writtenBase: wholeNumber, text: typed, base: wholeNumber, language };

/** What stands in both fields of the page on which a letter is typed. */
export const typedForm = v.object(desk);
export const handInTypedForm = v.object({
	...desk,
	act: actId,
	written: letterText,
	text: letterText,
	/** Nobody else is there to compare it. */
	alone: ticked
});
export const comparedForm = v.object({ ...desk, act: actId });
export const choiceForm = v.object({ act: actId, wanted: ticked });
export const helperForm = v.object({ act: actId, person: chosen });
/** A button for one page sends the page with what was typed. */
export const pageForm = v.object({ ...desk, page: id });
export const describeForm = v.object({ ...desk, page: id, alt: maybeWords(longestAlt) });
export const typeSheetForm = v.object({ act: actId, sheet: id });

const uuid = '[0-9a-f-]{36}';

/** `child.exchange.pair`, as it is picked from a list; without a pair it goes to the whole other class. */
export const bringLetterForm = v.object({
	act: actId,
	way: v.pipe(
		v.string('choose'),
		v.regex(new RegExp(`^${uuid}\\.${uuid}\\.(?:${uuid})?$`), 'choose'),
		v.transform((way) => {
			const [childId = '', exchangeId = '', pairId = ''] = way.split('.');
			return { childId, exchangeId, pairId: pairId || null };
		})
	)
});
