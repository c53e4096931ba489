import * as v from 'valibot';
import { actId, hash, id, maybeWords, words } from '#lib/platform/forms.ts';
import { longestNote } from '../limits.ts';
import { askedIn } from './asked.ts';
import { longestTold } from './limits.ts';
import { coverReasons } from './telling.ts';

const seen = { act: actId, revisionId: id, sha256: hash };

/** What to cover, which any of the buttons sends. */
export const showForm = v.pipe(
	v.looseObject({ revisionId: id, sha256: hash }),
	v.transform(({ revisionId, sha256, ...rest }) => ({ revisionId, sha256, asked: askedIn(rest) }))
);

export const protectForm = v.pipe(
	v.looseObject({
		...seen,
		reason: v.pipe(v.optional(v.string(), ''), v.picklist(coverReasons, 'reason')),
		note: maybeWords(longestNote),
		told: words(longestTold)
	}),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed || dataset.value.reason !== 'other' || dataset.value.note) return;
		const input = dataset.value;
		const note = { type: 'object', origin: 'value', input, key: 'note', value: '' } as const;
		addIssue({ message: 'empty', path: [note] });
	}),
	v.transform(({ act, revisionId, sha256, reason, note, told, ...rest }) => ({
		...{ act, revisionId, sha256, reason, note, told },
		asked: askedIn(rest)
	}))
);

export const agreeForm = v.object(seen);
export const disagreeForm = v.object({ ...seen, note: words(longestNote) });
/** The reviewer with the second key does not agree. */
export const objectForm = v.object({ ...seen, objection: words(longestNote) });
export const openSealForm = v.object({ act: actId, reason: words(longestNote) });
