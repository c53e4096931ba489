import type { Actor } from '#lib/identity/actor.ts';
import { putOnDesk, type NewLetter } from '#lib/letters/beginning/desk.server.ts';
import type { Db } from '#lib/platform/database.ts';

/** Puts an empty letter on the author's desk, whoever it is for; pages look first whom one writes with. */
export const startLetter = (db: Db, actor: Actor, letter: NewLetter, now: number) =>
	db.transaction().execute((db) => putOnDesk(db, actor.id, letter, now));
