import * as v from 'valibot';
import { actId, hash, id, words } from '#lib/platform/forms.ts';
import { fourEyesPresets } from '../four-eyes.ts';
import { longestNorm } from './limits.ts';

export const proposeForm = v.object({
	act: actId,
	classB: v.pipe(
		v.string('choose'),
		v.check((value) => v.is(id, value), 'choose')
	),
	season: v.pipe(
		v.string('choose'),
		v.check((value) => v.is(id, value), 'choose')
	)
});

/** For acts that say nothing but that they are done. */
export const bareForm = v.object({ act: actId });

const fourEyes = v.picklist(fourEyesPresets, 'choose');

export const openForm = v.object({ act: actId, fourEyes: v.optional(fourEyes) });
export const fourEyesForm = v.object({ act: actId, fourEyes });

export const draftsForm = v.object({ act: actId, drafts: v.picklist(['yes', 'no'], 'choose') });

/** Bound to the words that were on the page. */
export const agreeForm = v.object({ act: actId, norms: hash });

export const normForm = v.object({
	act: actId,
	norm: v.optional(id),
	textEs: words(longestNorm),
	textEn: words(longestNorm)
});

export const removeNormForm = v.object({ act: actId, norm: id });
