import * as v from 'valibot';
import { locales } from '#lib/i18n/locale.ts';
import { actId, hash, maybeWords, ticked, words } from '#lib/platform/forms.ts';
import { longestNote, longestTerm } from './limits.ts';
import { parts, strategies } from './term.ts';

/** "corn field, milpa": several with a comma between. */
const list = v.pipe(
	maybeWords(longestNote),
	v.transform((text) =>
		text
			.split(',')
			.map((one) => one.trim())
			.filter((one) => one !== '')
	)
);
const note = maybeWords(longestNote);

const facts = {
	strategy: v.picklist(strategies, 'choose'),
	part: v.picklist(parts, 'choose'),
	meanings: list,
	never: list,
	region: maybeWords(longestTerm),
	noteEs: note,
	noteEn: note,
	childEs: note,
	childEn: note
};

export const proposeForm = v.object({
	act: actId,
	language: v.picklist(locales, 'choose'),
	term: words(longestTerm),
	...facts
});
export const changeForm = v.object({ act: actId, ...facts });
export const actForm = v.object({ act: actId });
export const agreeForm = v.object({ act: actId, wording: hash });
export const commentForm = v.object({ act: actId, text: words(longestNote) });

export type TermFacts = Omit<v.InferOutput<typeof changeForm>, 'act'>;

export const askForm = v.object({ act: actId, word: words(longestTerm) });
export const answerForm = v.object({
	act: actId,
	question: v.pipe(v.string('missing'), v.regex(/^[0-9a-f-]{36}$/, 'missing')),
	term: words(longestTerm),
	meaning: words(longestNote),
	child: maybeWords(longestNote)
});

/** What the list of words is narrowed to; what makes no sense narrows nothing. */
export const wordSearch = v.object({
	q: v.fallback(maybeWords(longestTerm), ''),
	language: v.fallback(v.nullable(v.picklist(locales)), null),
	strategy: v.fallback(v.nullable(v.picklist(strategies)), null),
	open: v.fallback(ticked, false),
	after: v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}$/))), null)
});
