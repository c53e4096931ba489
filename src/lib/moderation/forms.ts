import * as v from 'valibot';
import { actId, hash, id, maybeWords, ticked, words } from '#lib/platform/forms.ts';
import { typedComments } from './commenting/typed.ts';
import { partsNamed } from './parts.ts';
import { flagGroups } from './scanning/flag.ts';
import {
	flagReasons,
	type Asked,
	type FlagAnswers,
	type FlagReason
} from './deciding/seen-fine.ts';
import { reasonId } from './reasons/forms.ts';
import { submissionKinds } from './submission.ts';
import { longestNote } from './limits.ts';
import { changesIn, thanksIn } from './mending/forms.ts';

const seen = { act: actId, revisionId: id, sha256: hash };

/**
 * Approving says nothing to the author. It comes from the form in which a return is written, so that what
 * was written there is not thrown away unasked: `written`, unless the reviewer approves without it.
 */
export const approveForm = v.pipe(
	v.looseObject({ ...seen, without: ticked }),
	v.transform(({ act, revisionId, sha256, without, ...rest }) => ({
		answers: answersIn(rest),
		thanks: thanksIn(rest),
		changes: changesIn(without ? {} : rest),
		// One form, two acts: a page of before that was returned is not approved by a repeat.
		act: `${act}.approve`.slice(-160),
		revisionId,
		sha256,
		written: !without && (Object.entries(rest).some(isForAuthor) || typedComments(rest).length > 0)
	}))
);

/** From the same form as well: the sentences as the reviewer would have them, each with its reason, and thanks. */
export const mendForm = v.pipe(
	v.looseObject(seen),
	v.transform(({ act, revisionId, sha256, ...rest }) => ({
		...{ act: `${act}.mend`.slice(-160), revisionId, sha256 },
		answers: answersIn(rest),
		changes: changesIn(rest),
		thanks: thanksIn(rest)
	}))
);

/** `group-contact`, and in `why-contact` what was said beside it. */
function answersIn(fields: Record<string, unknown>): FlagAnswers {
	const answers = new Map<Asked, { reason: FlagReason; note: string }>();
	for (const asked of [...flagGroups, 'not-scanned' as const]) {
		const reason = flagReasons.find((one) => one === fields[`group-${asked}`]);
		const note = fields[`why-${asked}`];
		if (reason)
			answers.set(asked, {
				reason,
				note: typeof note === 'string' ? note.slice(0, longestNote) : ''
			});
	}
	return answers;
}

const isWhy = ([name, value]: [string, unknown]) => name !== 'reason' && isForAuthor([name, value]);

const isForAuthor = ([name, value]: [string, unknown]) =>
	/^(reason|note|comment-\d+)$/.test(name) && typeof value === 'string' && value.trim() !== '';

/**
 * Besides a note, a translation may come with a comment on each sentence (`comment-3`), and a letter with
 * comments on its words. One of them says why.
 */
export const returnForm = v.pipe(
	v.looseObject({
		...seen,
		reason: reasonId,
		note: maybeWords(longestNote)
	}),
	// Also where the reason is missing: both are said at once.
	v.rawCheck(({ dataset, addIssue }) => {
		const input: Record<string, unknown> = Object.assign({}, dataset.value);
		if (Object.entries(input).some(isWhy) || hasComments(input)) return;
		const note = { type: 'object', origin: 'value', input, key: 'note', value: '' } as const;
		addIssue({ message: 'empty', path: [note] });
	}),
	v.transform(({ act, revisionId, sha256, reason, note, ...rest }) => {
		const comments = [...partsNamed('comment', rest, longestNote)];
		const remarks = new Map(comments.map(([n, words]) => [n, words.trim()] as const));
		for (const [n, words] of remarks) if (!words) remarks.delete(n);
		const changes = changesIn(rest);
		return {
			act,
			revisionId,
			sha256,
			reason,
			note,
			remarks,
			comments: typedComments(rest),
			changes
		};
	})
);

const hasComments = (input: Record<string, unknown>) =>
	Object.keys(input).some((name) => /^(say|quote)-/.test(name)) && typedComments(input).length > 0;

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
	classId: v.fallback(v.optional(id), undefined),
	after: v.fallback(v.optional(place), undefined),
	before: v.fallback(v.optional(place), undefined)
});

/** A reviewer says that a flag is no problem, or takes that back. */
export const flagForm = v.object({ act: actId, flagId: id, fine: ticked });

/** Hands an item over with a question to whoever opens it next. */
export const opinionForm = v.object({ act: actId, question: words(longestNote) });

/** Which class somebody reads one after the other; anything else is as if it were not there. */
export const batchOf = (form: FormData): string => {
	const batch = form.get('batch');
	return v.is(id, batch) ? `&classId=${String(batch)}` : '';
};
