import * as v from 'valibot';
import { actId, id, maybeWords } from '#lib/platform/forms.ts';
import { doubtKinds, longestAnswer, longestDoubt, rightReasons } from './doubt.ts';

/** Which sentence; nothing for the whole translation. */
const sentence = v.pipe(
	v.optional(v.string(), ''),
	v.regex(/^\d{0,4}$/, 'wrong'),
	v.transform((n) => (n === '' ? null : Number(n)))
);

/** A child chooses and does not write: the words that somebody sends along are left out. */
export const childsDoubtForm = v.object({
	act: actId,
	revision: id,
	n: sentence,
	kind: v.picklist(doubtKinds, 'choose')
});

export const doubtForm = v.object({ ...childsDoubtForm.entries, words: maybeWords(longestDoubt) });

export const rightForm = v.object({
	act: actId,
	reason: v.picklist(rightReasons, 'choose'),
	answer: maybeWords(longestAnswer)
});

export const correctForm = v.object({
	act: actId,
	note: maybeWords(longestAnswer),
	to: v.picklist(['translator', 'anybody'], 'choose')
});
