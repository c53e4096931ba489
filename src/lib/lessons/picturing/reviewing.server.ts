import { nameInClass } from '#lib/exchanges/seats.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { facesIn } from '#lib/photos/faces/face.ts';
import type { SeenPhoto } from '#lib/photos/reviewing/seen.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { toLookAt } from './looking.server.ts';
import { childrenIn, picturesOf, quotedIn, type Pictured } from './pictured.ts';
import { picturesShown } from './shown.server.ts';

/** A picture of a work as whoever holds it for review sees it, with what is said of it. */
export interface SeenPicture extends SeenPhoto {
	readonly alt: string;
	readonly caption: string;
}

interface Frozen {
	readonly revisionId: string;
	readonly doc: Pictured;
	readonly classId: string;
	/** Its own words are held, not a translation of them. */
	readonly whole: boolean;
}

/** What was frozen with words that somebody holds: each picture with who is said to be in it, and who is quoted. */
export async function picturesUnderReview(
	db: Db,
	actor: Pick<Actor, 'id'>,
	{ revisionId, doc, classId, whole }: Frozen
): Promise<{ pictures: SeenPicture[]; quoted: string[] }> {
	const shown = await picturesShown(db, doc, null);
	const names = await namesOf(db, childrenIn(doc), classId);
	const open = whole ? await toLookAt(db, revisionId, actor.id) : [];
	const faces = await facesOfAll(db, Object.keys(shown));
	const named = (ids: readonly string[]) => ids.flatMap((id) => names.get(id) ?? []);
	return {
		quoted: named(quotedIn(doc)),
		pictures: picturesOf(doc).flatMap(({ id, alt, caption, nobody, childIds }) => {
			const picture = shown[id];
			if (!picture) return [];
			const who = { nobody, names: named(childIds), faces: facesIn(faces.get(id) ?? null) };
			const seen = { picture, kind: 'photo' as const, like: null, toLookAt: open.includes(id) };
			return [{ ...seen, ...who, alt, caption }];
		})
	};
}

async function namesOf(db: Db, childIds: readonly string[], classId: string) {
	if (childIds.length === 0) return new Map<string, string>();
	const rows = await db
		.selectFrom('person')
		.innerJoin('class', (join) => join.on('class.id', '=', classId))
		.select(['person.id', nameInClass('person.id', 'class.id').as('name')])
		.where('person.id', 'in', childIds)
		.execute();
	return new Map(rows.flatMap(({ id, name }) => (name ? [[id, name] as const] : [])));
}

async function facesOfAll(db: Db, ids: readonly string[]) {
	if (ids.length === 0) return new Map<string, string | null>();
	const rows = await db
		.selectFrom('picture')
		.select(['id', 'faces'])
		.where('id', 'in', ids)
		.execute();
	return new Map(rows.map(({ id, faces }) => [id, faces] as const));
}
