import type { Actor } from '#lib/identity/actor.ts';
import type { Db } from '#lib/platform/database.ts';
import { agree, authorizeTerm, wordingOf } from '#lib/translation/glossary/terms.server.ts';
import { act } from './steps.ts';

/** Somebody agrees to a word as it stands. */
export async function agreesTo(db: Db, actor: Actor, termId: string, now: number) {
	const term = await authorizeTerm(db, actor, termId);
	return agree(db, term, { act: act(), wording: wordingOf(term.subject) }, now);
}
