import { once } from '#lib/identity/acts.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import { otherLocale } from '#lib/i18n/locale.ts';
import type { Db } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { askForTranslation } from '#lib/translation/asking.server.ts';
import type { Letter } from './letter.ts';
import { note } from './changing.server.ts';
import { rules, type LetterAct } from './policy.ts';
import { findLetter } from './queries.server.ts';

/** Proof that this actor may do this act on this letter; else the same 404 as for no such letter. */
export async function authorizeLetter<Act extends LetterAct>(
	db: Db,
	actor: Actor,
	may: Act,
	id: string
): Promise<Authorized<Letter, Act>> {
	return permit(actor, may, await findLetter(db, id), rules[may]);
}

/** Teachers may ask for what they write to each other in the other language; its words stay as they are. */
export function askInOtherLanguage(
	db: Db,
	letter: Authorized<Letter, 'read'>,
	form: { act: string },
	now: number
) {
	const { actor, subject } = letter;
	return once(db, actor.id, form.act, now, async (db) => {
		const { kind, state, revisionId, exchangeId, language } = subject;
		if (kind !== 'teachers' || state.status !== 'released' || !revisionId)
			throw new Refused('conflict', 'letter-moved-on');
		const targetLanguage = otherLocale(language);
		await askForTranslation(db, { exchangeId, sourceRevisionId: revisionId, targetLanguage }, now);
		await note(db, actor, 'translation-asked', subject, now);
		return subject.id;
	});
}
