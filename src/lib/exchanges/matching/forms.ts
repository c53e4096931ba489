import * as v from 'valibot';
import { actId, chosen, hash, id } from '#lib/platform/forms.ts';

/** What a proposal keeps: every pair of today, or only those that a teacher marked to stay. */
export const keeps = ['all', 'fixed'] as const;
export type Keep = (typeof keeps)[number];

const most = v.pipe(v.string('missing'), v.regex(/^[1-5]$/, 'choose'), v.transform(Number));

/** How a proposal is asked for; it stands in the address, so that it can be looked at again. */
export const proposalForm = v.object({
	seed: v.optional(v.pipe(v.string(), v.regex(/^\d{1,6}$/, 'missing')), '1'),
	keep: v.optional(v.picklist(keeps), 'all'),
	most: v.optional(most)
});

export const saveForm = v.object({
	act: actId,
	seed: v.pipe(v.string('missing'), v.regex(/^\d{1,6}$/, 'missing')),
	keep: v.picklist(keeps, 'choose'),
	most,
	seen: hash
});

export const pairForm = v.object({ act: actId, pair: id });

export const addPairForm = v.object({ act: actId, childA: chosen, childB: chosen });
