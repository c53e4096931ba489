import { twoModerators } from '#lib/exchanges/four-eyes.ts';
import { coveringOf } from '#lib/moderation/protecting/queries.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { isFrozen, type Letter } from '../letter.ts';

/**
 * What the author learns of words that a reviewer covered: what was written for them and which names are
 * invented, once a second person agreed, since it may change until then; nothing while two named people look
 * after the letter.
 */
export async function coveredFor(db: Db, letter: Letter) {
	if (isFrozen(letter)) return null;
	const covering = await coveringIn(db, letter);
	if (!covering) return null;
	const { told, toldLanguage, covers, agreed } = covering;
	return agreed ? { told, toldLanguage, covers } : { told: null, toldLanguage, covers: [] };
}

/**
 * What their teacher reads who may turn the second key: never who covered them, nor what stood there. Null where
 * two moderators approve.
 */
export async function keyFor(db: Db, letter: Letter) {
	if (letter.state.status !== 'protected' || letter.authorKind !== 'child') return null;
	const { fourEyes } = await db
		.selectFrom('exchange')
		.select('fourEyes')
		.where('id', '=', letter.exchangeId)
		.executeTakeFirstOrThrow();
	if (twoModerators(fourEyes)) return null;
	const covering = await coveringIn(db, letter);
	if (!covering) return null;
	const { reason, note, told, toldLanguage, covers } = covering;
	return { reason, note, told, toldLanguage, covers };
}

const coveringIn = async (db: Db, { revisionId }: Letter) =>
	revisionId ? coveringOf(db, revisionId) : null;
