import { revisionText } from '#lib/moderation/queries.server.ts';
import { liesBeside } from '#lib/moderation/scanning/beside.ts';
import { flagsOf } from '#lib/moderation/scanning/flags.server.ts';
import type { Looked } from '#lib/moderation/scanning/scans.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { inToldOrder } from '../cutting/order.ts';
import { startsIn, type Segment } from '../translation.ts';
import { findingOf, found, type Finding } from './finding.ts';

interface Stretch {
	kind: string;
	start: number;
	end: number;
}

/**
 * What the scanner finds in the translation and did not find in the letter: a telephone number or address
 * that came in on the way. What stood in the letter was seen by its reviewers.
 */
export async function newPersonalData(
	db: Db,
	sourceRevisionId: string,
	segments: readonly Segment[],
	{ text, flags = [] }: Looked
): Promise<Finding[]> {
	const contact = flags.filter(({ group }) => group === 'contact');
	if (contact.length === 0) return [];
	const { text: read } = await revisionText(db, sourceRevisionId);
	// What stands on the page alone is translated by nobody.
	const inSource = (await flagsOf(db, sourceRevisionId)).filter((flag) => !liesBeside(flag, read));
	const starts = startsIn(segments);
	const told = inToldOrder(segments);
	return beyond(contact, inSource).map(({ kind, start, end }) => {
		const at = Math.max(
			0,
			starts.findLastIndex((each) => each <= start)
		);
		const from = starts[at] ?? 0;
		const place = { side: 'target', start: start - from, end: end - from } as const;
		const words = [text.slice(start, end)];
		return findingOf(found(told[at]?.n ?? null, 'personal-data', kind, { words, places: [place] }));
	});
}

/** The last ones of each kind of which there are more than before. */
const beyond = <T extends Stretch>(flags: readonly T[], before: readonly Stretch[]): T[] =>
	[...new Set(flags.map(({ kind }) => kind))].flatMap((kind) =>
		flags
			.filter((flag) => flag.kind === kind)
			.slice(before.filter((flag) => flag.kind === kind).length)
	);
