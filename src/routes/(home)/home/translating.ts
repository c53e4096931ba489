import type { Days } from '#lib/consent/held.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import type { Db } from '#lib/platform/database.ts';
import { countToTranslate, textsOnDesk } from '#lib/translation/desk.server.ts';
import { waitingForAnswer } from '#lib/translation/mending/outcome.server.ts';

/** What could be forgotten by somebody who translates. */
export async function waitingForTranslator(db: Db, actor: Actor, days: Days) {
	const mine = await textsOnDesk(db, actor, days);
	const answers = await waitingForAnswer(db, actor);
	return {
		waiting: await countToTranslate(db, actor, days),
		onDesk: mine.filter(({ status }) => status !== 'in-review').length,
		/** A reviewer changed a little, and it goes on with their yes. */
		changed: mine.filter(({ id }) => answers.has(id)).length
	};
}
