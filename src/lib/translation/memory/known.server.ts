import { contextOf } from '#lib/moderation/scanning/context.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { teachersIn } from '../drafts/people.server.ts';
import type { Known } from './masks.ts';

/** The names and places that no sentence of this exchange keeps in the memory. */
export const knownIn = async (db: Db, exchangeId: string): Promise<Known> => ({
	...(await contextOf(db, { exchangeId })),
	adults: await teachersIn(db, exchangeId)
});
