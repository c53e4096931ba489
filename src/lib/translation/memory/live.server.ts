import { isNotHeld, type Days } from '#lib/consent/held.server.ts';
import type { Db } from '#lib/platform/database.ts';

/**
 * What anybody may be offered: sentences of earlier projects that came in whole, and of translations that stand approved, whose author's
 * family still says yes and whose original is not sealed.
 */
export const liveEntries = (db: Db, days: Days) =>
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
					isNotHeld('source.authorId', days),
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
