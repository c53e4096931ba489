import * as v from 'valibot';
import { actId, hash, id, maybeWords } from '#lib/platform/forms.ts';
import { partsNamed } from './parts.ts';
import { returnReasons, submissionKinds } from './submission.ts';
import { longestNote } from './limits.ts';

const seen = { act: actId, revisionId: id, sha256: hash };

export const approveForm = v.object(seen);

/** Besides a note, a translation may come with a comment on each sentence: `comment-3`. */
export const returnForm = v.pipe(
	v.looseObject({
		...seen,
		reason: v.picklist(returnReasons, 'choose'),
		note: maybeWords(longestNote)
	}),
	v.transform(({ act, revisionId, sha256, reason, note, ...rest }) => {
		const comments = [...partsNamed('comment', rest, longestNote)];
		const remarks = new Map(comments.map(([n, words]) => [n, words.trim()] as const));
		for (const [n, words] of remarks) if (!words) remarks.delete(n);
		return { act, revisionId, sha256, reason, note, remarks };
	})
);

/** `1700000000000.0190…`: a place in the line, as it stands in an address. */
const place = v.pipe(
	v.string(),
	v.regex(/^\d{1,15}\.[0-9a-f-]{36}$/),
	v.transform((text) => {
		const [submittedAt = '', id = ''] = text.split('.');
		return { submittedAt: Number(submittedAt), id };
	})
);

/** What stands in the queue's address; what makes no sense is as if it were not there. */
export const queueWish = v.object({
	kind: v.fallback(v.optional(v.picklist(submissionKinds)), undefined),
	exchangeId: v.fallback(v.optional(id), undefined),
	after: v.fallback(v.optional(place), undefined),
	before: v.fallback(v.optional(place), undefined)
});
