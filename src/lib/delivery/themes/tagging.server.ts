import { nameInClass } from '#lib/exchanges/seats.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { themes } from '#lib/lessons/themes/themes.ts';
import type { Db } from '#lib/platform/database.ts';
import { notFound } from '#lib/platform/refused.ts';
import type { ClassMail } from '../mail-day.ts';
import { letterInClass } from '../queries.server.ts';
import { delivered } from '../released.server.ts';

type Mail = Authorized<ClassMail, 'read-mail'>;

/** Says which themes come up in a letter that arrived; those that are not said any more go. */
export function tagLetter(
	db: Db,
	{ actor, subject }: Mail,
	letterId: string,
	said: readonly string[],
	now: number
): Promise<void> {
	const known = themes.filter(({ id }) => said.includes(id)).map(({ id }) => id);
	return db.transaction().execute(async (db) => {
		const letter = await letterInClass(db, letterId, { id: actor.id, classId: subject.id });
		if (!letter) throw notFound();
		const { exchangeId } = letter;
		await db
			.deleteFrom('themeWord')
			.where('letterId', '=', letterId)
			.$if(known.length > 0, (gone) => gone.where('theme', 'not in', known))
			.execute();
		if (known.length === 0) return;
		const whoAndWhen = { exchangeId, taggedBy: actor.id, at: now };
		await db
			.insertInto('themeWord')
			.values(known.map((theme) => ({ letterId, theme, ...whoAndWhen })))
			.onConflict((conflict) => conflict.doNothing())
			.execute();
	});
}

/** The themes that come up in a letter. */
export async function themesOfLetter(db: Db, letterId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('themeWord')
		.select('theme')
		.where('letterId', '=', letterId)
		.execute();
	return rows.map(({ theme }) => theme);
}

/** A letter in which a theme comes up, as a teacher of one of its two classes is led to it. */
export interface Touched {
	readonly letterId: string;
	readonly from: string;
	readonly releasedAt: number;
	/** Where this teacher reads it. */
	readonly address: string;
}

const most = 50;

/** Delivered letters in which a theme comes up, for teachers of either class; for everybody else none. */
export async function lettersTouching(
	db: Db,
	actor: Actor | null,
	theme: string
): Promise<Touched[]> {
	if (!actor || actor.teaches.length === 0) return [];
	const { teaches } = actor;
	const rows = await delivered(db)
		.innerJoin('themeWord', 'themeWord.letterId', 'releaseItem.letterId')
		.select(['releaseItem.letterId', 'releaseItem.releasedAt'])
		.select(['releaseItem.toClassId', 'letter.authorClassId'])
		.select((eb) =>
			eb.fn
				.coalesce(nameInClass('releaseItem.authorId', 'letter.authorClassId'), 'author.name')
				.as('from')
		)
		.where('themeWord.theme', '=', theme)
		.where((eb) =>
			eb.or([eb('releaseItem.toClassId', 'in', teaches), eb('letter.authorClassId', 'in', teaches)])
		)
		.orderBy('releaseItem.releasedAt', 'desc')
		.orderBy('releaseItem.letterId')
		.limit(most)
		.execute();
	return rows.map(({ toClassId, authorClassId, ...letter }) => ({
		...letter,
		address: teaches.includes(toClassId)
			? `/class/${toClassId}/mail/${letter.letterId}`
			: `/class/${authorClassId}/letters/${letter.letterId}`
	}));
}

/** Themes that come up in letters of the classes of this teacher. */
export async function themesInMail(db: Db, actor: Actor | null): Promise<string[]> {
	if (!actor || actor.teaches.length === 0) return [];
	const { teaches } = actor;
	const rows = await delivered(db)
		.innerJoin('themeWord', 'themeWord.letterId', 'releaseItem.letterId')
		.select('themeWord.theme')
		.distinct()
		.where((eb) =>
			eb.or([eb('releaseItem.toClassId', 'in', teaches), eb('letter.authorClassId', 'in', teaches)])
		)
		.execute();
	return rows.map(({ theme }) => theme);
}
