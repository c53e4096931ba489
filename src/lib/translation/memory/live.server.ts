import { goesOn, type Days } from '#lib/consent/held.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { sourceInLine } from '../queries.server.ts';

/**
 * What anybody may be offered: sentences of earlier projects that came in whole, and of translations that stand approved, whose author's
 * family still says yes (of a photo, those of everybody in it) and whose original is not sealed.
 *
 * @param taughtIn exchanges in which whoever looks teaches or taught: of those nothing, because a letter reaches its
 * readers on mail day and not before
 */
export const liveEntries = (db: Db, days: Days, taughtIn: readonly string[] = []) =>
	db
		.selectFrom('memoryEntry')
		.leftJoin('textTranslation', 'textTranslation.id', 'memoryEntry.translationId')
		.leftJoin('revision as source', 'source.id', 'textTranslation.sourceRevisionId')
		.where((eb) =>
			eb.or([
				eb.and([
					eb('memoryEntry.translationId', 'is', null),
					eb(
						'memoryEntry.importId',
						'not in',
						eb.selectFrom('broughtFile').select('id').where('status', '=', 'arriving')
					)
				]),
				eb.and([
					eb('textTranslation.status', '=', 'approved'),
					eb('textTranslation.takenBackAt', 'is', null),
					goesOn(sourceInLine, days),
					...(taughtIn.length > 0 ? [eb('textTranslation.exchangeId', 'not in', taughtIn)] : []),
					eb.not(
						eb.exists(
							eb
								.selectFrom('seal')
								.select('seal.revisionId')
								.whereRef('seal.revisionId', '=', 'textTranslation.sourceRevisionId')
						)
					)
				])
			])
		);
