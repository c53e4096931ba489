import { record } from '#lib/audit/audit.server.ts';
import { daysNow } from '#lib/consent/held.server.ts';
import { exchangesTaughtIn } from '#lib/exchanges/membership.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import type { Db } from '#lib/platform/database.ts';
import { localDate } from '#lib/platform/dates.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { notFound } from '#lib/platform/refused.ts';
import { writeTbx } from '../formats/tbx-writer.ts';
import { writeUnits } from '../formats/unit-files.server.ts';
import { entryOf } from '../glossary/entry-of-a-term.ts';
import { countTerms } from '../glossary/list.server.ts';
import { termsOf } from '../glossary/queries.server.ts';
import { wordsCsv } from '../glossary/words-csv.ts';
import { liveEntries } from '../memory/live.server.ts';
import { takenOut } from '../memory/taking-out.server.ts';
import type { FileKind } from './file.ts';
import type { Wish } from './forms.ts';
import { mayHandleFiles } from './policy.ts';

/** How much a file would hold, and how much stays here. */
export interface Outgoing {
	memory: { letters: number; files: number; held: number };
	/** What came with Puente counts, and goes along, before both communities agreed to it. */
	glossary: { agreed: number; unseen: number; proposed: number };
}

/** Counts along the sentences of letters; what files brought in was counted when it came. */
export async function outgoing(db: Db, now: number): Promise<Outgoing> {
	const days = await daysNow(db, now);
	const { live } = await liveEntries(db, days)
		.select((eb) => eb.fn.countAll<number>().as('live'))
		.where('memoryEntry.translationId', 'is not', null)
		.executeTakeFirstOrThrow();
	const { all } = await db
		.selectFrom('memoryEntry')
		.select((eb) => eb.fn.countAll<number>().as('all'))
		.where('translationId', 'is not', null)
		.executeTakeFirstOrThrow();
	const files = await db
		.selectFrom('broughtFile')
		.select('kept')
		.where('kind', '=', 'memory')
		.where('status', '=', 'live')
		.execute();
	return {
		memory: {
			letters: Number(live),
			files: files.reduce((sum, { kept }) => sum + kept, 0),
			held: Number(all) - Number(live)
		},
		glossary: await countTerms(db)
	};
}

/** Writes down that somebody takes this out; first, so that nothing goes out unnoticed. */
export async function noteTakingOut(
	db: Db,
	actor: Actor,
	kind: FileKind,
	now: number
): Promise<void> {
	if (!mayHandleFiles(actor)) throw notFound();
	await db.transaction().execute((db) =>
		record(db, {
			at: now,
			actorId: actor.id,
			verb: kind === 'memory' ? 'memory.taken-out' : 'glossary.taken-out',
			subjectKind: kind,
			subjectId: newId()
		})
	);
}

/** The file, piece by piece: the agreed words, or what the memory may offer this person today. */
export async function* textOf(
	db: Db,
	actor: Actor,
	wish: Wish,
	now: number
): AsyncGenerator<string> {
	if (wish.what === 'memory') {
		const taughtIn = await exchangesTaughtIn(db, actor.id, localDate(now, actor.timeZone));
		yield* writeUnits(wish.format, takenOut(db, wish.from, now, taughtIn), wish.from);
		return;
	}
	const terms = [...(await termsOf(db, 'es')), ...(await termsOf(db, 'en'))];
	if (wish.format === 'tbx') yield* writeTbx(terms.map(entryOf));
	else yield wordsCsv(terms);
}

/** What a browser calls the file. */
export const nameOf = (wish: Wish): string => {
	const ending = wish.format.startsWith('xliff') ? 'xliff' : wish.format;
	return `puente-${wish.what}.${ending}`;
};

export const typeOf = ({ format }: Wish): string =>
	format === 'csv' ? 'text/csv; charset=utf-8' : 'application/xml; charset=utf-8';
