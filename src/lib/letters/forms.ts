import * as v from 'valibot';
import { reasonId } from '#lib/moderation/reasons/forms.ts';
import { actId, hash, id, maybeWords, wholeNumber, words } from '#lib/platform/forms.ts';
import { countCharacters } from '#lib/platform/text.ts';
import { locales } from '#lib/i18n/locale.ts';
import { longestDraft, longestLetter, longestWhy } from './limits.ts';
import { stamps } from './stamps.ts';

const hasWords = (text: string) => /\S/.test(text);
const isShortEnough = (text: string) =>
	text.length <= longestDraft && countCharacters(text) <= longestLetter;

/** Blank lines before the letter and blanks after it are nobody's words; indents of a poem are. */
const withoutMargins = (text: string) => text.replace(/^\s*\n/, '').trimEnd();

export const letterText = v.pipe(
	v.string('missing'),
	v.check(hasWords, 'empty'),
	v.transform(withoutMargins),
	v.check(isShortEnough, 'too-long')
);

const stamp = v.picklist(stamps, 'choose');
const language = v.optional(v.picklist(locales, 'choose'));

export const handInForm = v.object({
	act: actId,
	text: letterText,
	stamp,
	language,
	/** The version of the draft that this page knew. */
	base: v.optional(wholeNumber)
});

export const saveForm = v.object({
	text: v.pipe(v.string('missing'), v.maxLength(longestDraft, 'too-long')),
	stamp,
	language,
	base: wholeNumber,
	/** Milliseconds since it was typed: devices' clocks are wrong, but they count well. */
	age: v.optional(wholeNumber),
	/** `device` when it was kept on this device while there was no connection. */
	from: v.optional(v.picklist(['page', 'device']), 'page')
});

/** To a correspondent, or to the partner class of an exchange; perhaps in answer to a letter. */
export const beginForm = v.object({
	act: actId,
	pair: v.optional(id),
	exchange: v.optional(id),
	answers: v.optional(id)
});
export const beginTeacherForm = v.object({
	act: actId,
	exchange: id,
	kind: v.picklist(['class', 'teachers'], 'choose')
});

/** The letter goes on to another friend; the pair with them is named by the button. */
export const friendForm = v.object({ act: actId, friend: id });

export const justAct = v.object({ act: actId });
export const passOnForm = v.object({ act: actId, revisionId: id, sha256: hash });
export const returnForm = v.object({
	act: actId,
	reason: reasonId,
	note: words(600)
});
export const askAgainForm = v.object({ act: actId, words: maybeWords(longestWhy) });
export const recallForm = v.object({
	act: actId,
	reason: reasonId,
	note: maybeWords(600)
});
/** What stands in the address of the list of delivered letters; what makes no sense is as if it were not there. */
export const releasedWish = v.object({
	exchange: v.fallback(v.optional(id), undefined),
	name: v.fallback(v.optional(v.pipe(v.string(), v.trim(), v.maxLength(80))), undefined),
	before: v.fallback(
		v.optional(
			v.pipe(
				v.string(),
				v.regex(/^\d{1,15}\.[0-9a-f-]{36}$/),
				v.transform((text) => {
					const [releasedAt = '', letterId = ''] = text.split('.');
					return { releasedAt: Number(releasedAt), letterId };
				})
			)
		),
		undefined
	)
});
export const editForm = v.object({ act: actId, revisionId: id, text: letterText });
export const versionForm = v.object({ version: id });
/** The number of a question, and whether it is answered: `3.yes`. */
export const tickForm = v.object({
	tick: v.pipe(v.string('missing'), v.regex(/^\d{1,4}\.(yes|no)$/, 'missing'))
});
