import * as v from 'valibot';
import { reasonId } from '#lib/moderation/reasons/forms.ts';
import { actId, id, maybeWords, ticked } from '#lib/platform/forms.ts';
import { longestAnswer, longestWords, reportPictures } from './report.ts';

export const reportForm = v.object({
	act: actId,
	picture: v.picklist(reportPictures, 'choose'),
	words: maybeWords(longestWords),
	/** A teacher's wish; a child reports for themselves alone. */
	wholeClass: ticked
});

export const heardForm = v.object({ act: actId, report: id });

export const leaveForm = v.object({ act: actId, answer: maybeWords(longestAnswer) });

/** The note goes to whoever wrote the letter, the answer to whoever reported it. */
export const recallReportedForm = v.object({
	act: actId,
	reason: reasonId,
	note: maybeWords(600),
	answer: maybeWords(longestAnswer)
});

/** The same form with its other button: another act, so that it is no repeat of calling back. */
export const protectReportedForm = v.pipe(
	recallReportedForm,
	v.transform(({ act, ...form }) => ({ ...form, act: `${act}.protect`.slice(-160) }))
);
