import type { AskedChange } from '#lib/moderation/mending/forms.ts';
import type { MendReason } from '#lib/moderation/mending/reason.ts';
import { Refused } from '#lib/platform/refused.ts';
import { joined, placed, type Segment } from '../translation.ts';
import { tooMuch } from './small.ts';

/** A sentence that a reviewer changed, and why. */
export interface Change {
	readonly n: number;
	readonly before: string;
	readonly after: string;
	readonly reason: MendReason;
	readonly note: string;
}

/** What of the fields differs from what stands there; every field comes filled with it. */
export function differing(
	segments: readonly Segment[],
	asked: ReadonlyMap<number, AskedChange>
): (AskedChange & { n: number; before: string })[] {
	return placed(segments, joined(segments)).flatMap(({ n, target: before }) => {
		const one = asked.get(n);
		if (!one) return [];
		const text = oneLine(one.text);
		return text === oneLine(before) ? [] : [{ ...one, n, before, text }];
	});
}

/** A field of several lines is still one sentence. */
const oneLine = (text: string) => text.trim().replace(/\s+/gu, ' ');

/** The changes that a form asks for, each with its reason; refuses what is no small change. */
export function changedOf(
	segments: readonly Segment[],
	asked: ReadonlyMap<number, AskedChange>
): Change[] {
	const found = differing(segments, asked);
	if (found.length === 0) throw new Refused('invalid', 'nothing-changed');
	const problems: Record<string, string> = {};
	const changes = found.flatMap(({ n, before, text: after, reason, note }) => {
		if (after === '') problems[`mend-${n}`] = 'empty';
		if (reason === null) problems[`mend_reason-${n}`] = 'choose';
		if (reason === 'other' && note === '') problems[`mend_note-${n}`] = 'empty';
		return reason === null ? [] : [{ n, before, after, reason, note }];
	});
	const much = tooMuch(
		found.map(({ before, text: after }) => ({ before, after })),
		segments.length
	);
	if (much) throw new Refused('invalid', 'more-than-small');
	if (Object.keys(problems).length > 0) throw new Refused('invalid', 'check-fields', {}, problems);
	return changes;
}
