import * as v from 'valibot';
import { actId, id, maybeWords, wholeNumber } from '#lib/platform/forms.ts';
import { partsNamed } from '#lib/moderation/parts.ts';
import { wavesIn } from './checks/forms.ts';
import { longestHandOver } from './handing-over/limits.ts';

/** One sentence in the other language, in UTF-16 units; a whole letter has about 4,000. */
export const longestTarget = 2_000;

export const letGoForm = v.object({
	act: actId,
	to: v.pipe(
		v.optional(v.string(), ''),
		v.transform((to) => to || null),
		v.nullable(id)
	),
	note: maybeWords(longestHandOver)
});

export const actForm = v.object({ act: actId });

const targetsIn = (fields: Record<string, unknown>): Map<number, string> =>
	new Map([...partsNamed('target', fields, longestTarget)].map(([n, words]) => [Number(n), words]));

/** `right-3` says that the machine's words for the fourth sentence are right; a box beside each says whether it was asked. */
const rightIn = (fields: Record<string, unknown>): Map<number, boolean> =>
	new Map(
		[...partsNamed('draft', fields, 1)].map(([n]) => [Number(n), fields[`right-${n}`] === 'yes'])
	);

/** `target-3` holds the fourth sentence; what a form does not name stays as it is. */
export const saveForm = v.pipe(
	v.looseObject({
		base: v.optional(wholeNumber),
		cut: v.optional(wholeNumber),
		use: v.optional(wholeNumber)
	}),
	v.transform(({ base, cut, use, ...fields }) => ({
		base,
		cut,
		use,
		targets: targetsIn(fields),
		right: rightIn(fields),
		waves: wavesIn(fields)
	}))
);

/** Only which of the machine's words are right. */
export const rightForm = v.pipe(
	v.looseObject({}),
	v.transform((fields) => ({ right: rightIn(fields) }))
);

export const handInForm = v.pipe(
	v.looseObject({ act: actId, base: v.optional(wholeNumber), cut: v.optional(wholeNumber) }),
	v.transform(({ act, base, cut, ...fields }) => ({
		act,
		base,
		cut,
		targets: targetsIn(fields),
		right: rightIn(fields),
		waves: wavesIn(fields)
	}))
);

/** What is typed, and the sentence that is joined, split or moved; `split-3` says where the fourth is split. */
export const cutForm = v.pipe(
	v.looseObject({ base: v.optional(wholeNumber), cut: wholeNumber, sentence: wholeNumber }),
	v.transform(({ base, cut, sentence: n, ...fields }) => ({
		...{ base, cut, n },
		targets: targetsIn(fields),
		at: Number([...partsNamed('split', fields, 5)].find(([part]) => Number(part) === n)?.[1])
	}))
);

/** Which sentence an address asks about. */
export const sentenceNumber = v.fallback(v.optional(wholeNumber), undefined);

/** `1700000000000.0190…`: a place in the line, as it stands in an address. */
export const askedPlace = v.fallback(
	v.optional(
		v.pipe(
			v.string(),
			v.regex(/^\d{1,15}\.[0-9a-f-]{36}$/),
			v.transform((text) => {
				const [askedAt = '', id = ''] = text.split('.');
				return { askedAt: Number(askedAt), id };
			})
		)
	),
	undefined
);
