import * as v from 'valibot';
import { actId, wholeNumber } from '#lib/platform/forms.ts';
import { partsNamed } from '#lib/moderation/parts.ts';
import { wavesIn } from './checks/forms.ts';

/** One sentence in the other language, in UTF-16 units; a whole letter has about 4,000. */
export const longestTarget = 2_000;

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
	v.looseObject({ base: v.optional(wholeNumber), use: v.optional(wholeNumber) }),
	v.transform(({ base, use, ...fields }) => ({
		base,
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
	v.looseObject({ act: actId, base: v.optional(wholeNumber) }),
	v.transform(({ act, base, ...fields }) => ({
		act,
		base,
		targets: targetsIn(fields),
		right: rightIn(fields),
		waves: wavesIn(fields)
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
