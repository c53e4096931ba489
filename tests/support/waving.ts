import { checkText } from '#lib/translation/checks/findings.server.ts';
import type { Wave } from '#lib/translation/checks/wave.ts';
import { findTranslation, segmentsOf } from '#lib/translation/queries.server.ts';
import type { Db } from '#lib/platform/database.ts';

/**
 * A reason for everything that a check notices and that may be waved through, as the form of a desk carries it:
 * in stories that are about something else, translations are no good ones.
 *
 * @param targets what the same form carries
 */
export async function wavesFor(
	db: Db,
	id: string,
	targets: ReadonlyMap<number, string> = new Map()
): Promise<Map<string, Wave>> {
	const subject = await findTranslation(db, id);
	if (!subject) throw new Error('There is no such translation.');
	const segments = await segmentsOf(db, id);
	const written = segments.map((each) => ({ ...each, target: targets.get(each.n) ?? each.target }));
	const { findings } = await checkText(db, subject, written);
	return new Map(findings.map(({ key }) => [key, { reason: 'right-so', note: '' }]));
}
