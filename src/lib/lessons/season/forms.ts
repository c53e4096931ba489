import * as v from 'valibot';
import { actId, chosen, date, id, maybeWords, wholeNumber } from '#lib/platform/forms.ts';
import { longestNote } from '../limits.ts';

const place = v.optional(wholeNumber);

export const putForm = v.object({
	act: actId,
	lesson: chosen,
	week: date,
	note: maybeWords(longestNote),
	at: place
});

/** From the page of a plan, which has an exchange to choose. */
export const putInExchangeForm = v.object({ ...putForm.entries, exchange: id });

export const moveForm = v.object({ session: id, week: date, at: wholeNumber });

export const changeForm = v.object({ session: id, week: date, note: maybeWords(longestNote) });

export const takeOutForm = v.object({ session: id });
