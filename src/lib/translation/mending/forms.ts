import * as v from 'valibot';
import { longestWhy } from '#lib/moderation/mending/reason.ts';
import { actId, hash, id, words } from '#lib/platform/forms.ts';

const seen = { act: actId, revisionId: id, sha256: hash };

/** The translator agrees with the very text that the page showed. */
export const agreeForm = v.object(seen);

/** The translator keeps their own words, and says why. */
export const keepForm = v.object({ ...seen, why: words(longestWhy) });
