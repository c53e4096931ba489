import * as v from 'valibot';
import { actId, date } from '#lib/platform/forms.ts';
import { isUse, ways, whoSaid, type Answer, type Use } from './consent.ts';

/** What was said at a meeting, without the answers themselves; they stand in fields of their own. */
export const meetingForm = v.object({
	act: actId,
	source: v.picklist(['family', 'child'], 'choose'),
	how: v.picklist(ways, 'choose'),
	saidBy: v.picklist(whoSaid, 'choose'),
	until: v.optional(v.union([v.literal(''), date]), ''),
	/** Whether a yes that stands for longer shall end on that day as well. */
	shorten: v.pipe(
		v.optional(v.string()),
		v.transform((ticked) => ticked === 'yes')
	)
});

export interface Said {
	childId: string;
	use: Use;
	answer: Answer;
}

const field = /^answer\.([0-9a-f-]{36})\.([a-z-]+)$/;

/**
 * The answers of a whole class: a field `answer.CHILD.USE` for each child and use that was shown, and
 * `all.USE` for those left as they are. What nobody marked is not in the result: it stays as it was.
 */
export function answersIn(form: FormData): Said[] {
	return [...form.keys()].flatMap((name): Said[] => {
		const [, childId, use] = field.exec(name) ?? [];
		if (!childId || !isUse(use)) return [];
		const own = answerOf(form.get(name));
		const answer = own ?? answerOf(form.get(`all.${use}`));
		return answer ? [{ childId, use, answer }] : [];
	});
}

const answerOf = (value: FormDataEntryValue | null): Answer | null =>
	value === 'yes' || value === 'no' ? value : null;
