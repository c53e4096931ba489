import * as v from 'valibot';
import { countries } from '#lib/identity/communities/communities.ts';
import { actId, chosen, hash, id, maybeWords, ticked, words } from '#lib/platform/forms.ts';
import { longestCaseNote, longestGuide, longestPhone, longestWorry } from './limits.ts';

export const safeguardForm = v.object({
	act: actId,
	revisionId: id,
	sha256: hash,
	worry: maybeWords(longestWorry)
});

/** A teacher's: it is about the letter as it is now. */
export const worryForm = v.object({ act: actId, worry: maybeWords(longestWorry) });

export const bareForm = v.object({ act: actId });
export const noteForm = v.object({ act: actId, words: words(longestCaseNote) });
export const tickForm = v.object({ act: actId, step: id });
export const closeForm = v.object({ act: actId, statement: words(longestCaseNote) });

const rank = v.pipe(
	v.picklist(['1', '2'], 'choose'),
	v.transform((text) => (text === '1' ? 1 : 2) as 1 | 2)
);

export const nameForm = v.object({ act: actId, community: id, rank, person: chosen });
export const unnameForm = v.object({ act: actId, community: id, rank });

const hours = v.optional(
	v.pipe(
		v.string(),
		v.trim(),
		v.regex(/^(\d{1,4})?$/, 'whole-number'),
		v.transform((text) => (text === '' ? null : Number(text)))
	),
	''
);

const country = v.picklist(countries, 'missing');

/** A line of the numbers and steps of a country; without an id it is a new one. */
export const guideForm = v.object({
	act: actId,
	country,
	line: v.optional(id),
	kind: v.picklist(['number', 'step'], 'choose'),
	wordsEs: words(longestGuide),
	wordsEn: words(longestGuide),
	phone: maybeWords(longestPhone),
	withinHours: hours,
	checked: ticked
});
export const unguideForm = v.object({
	act: actId,
	country,
	line: id
});
