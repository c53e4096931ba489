import { partsNamed } from '../parts.ts';
import { longestWhy, mendReasons, type MendReason } from './reason.ts';
import { longestThanks, readyThanks, type Thanks } from './thanks.ts';
import { Refused } from '#lib/platform/refused.ts';

/** A part as a reviewer would have it, and why. */
export interface AskedChange {
	readonly text: string;
	readonly reason: MendReason | null;
	readonly note: string;
}

/** UTF-16 units of one part. */
const longestPart = 5_000;

/** `mend-3` is how part 3 would read, `mend_reason-3` and `mend_note-3` say why. */
export function changesIn(fields: Record<string, unknown>): Map<number, AskedChange> {
	const reasons = partsNamed('mend_reason', fields, longestWhy);
	const notes = partsNamed('mend_note', fields, longestWhy);
	return new Map(
		[...partsNamed('mend', fields, longestPart)].map(([n, text]) => [
			Number(n),
			{
				text: text.trim(),
				reason: mendReasons.find((each) => each === reasons.get(n)) ?? null,
				note: notes.get(n)?.trim() ?? ''
			}
		])
	);
}

/** `thanks` is a ready sentence, `thanks_note` the reviewer's own. */
export function thanksIn(fields: Record<string, unknown>): Thanks {
	const typed = fields['thanks_note'];
	const note = typeof typed === 'string' ? typed.trim() : '';
	if (note.length > longestThanks)
		throw new Refused('invalid', 'check-fields', {}, { thanks_note: 'too-long' });
	return { ready: readyThanks.find((each) => each === fields['thanks']) ?? null, note };
}
