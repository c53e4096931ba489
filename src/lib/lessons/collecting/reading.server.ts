import { sql } from 'kysely';
import type { Actor } from '#lib/identity/actor.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import { notFound } from '#lib/platform/refused.ts';
import { mayEnd, mayRead, mayWrite } from '../policy.ts';
import { newestWords, releasedDoc, type Release } from '../reading/reading.server.ts';
import { mayBeReadBy } from '../searching/scope.server.ts';
import type { Audience, WorkStatus } from '../work.ts';
import { findCollection } from './collecting.server.ts';
import type { Collection } from './collection.ts';
import { translatedCollection, type TranslatedCollection } from './translated.ts';

/** A collection as somebody may read it; which of its plans, is for `linesAmong` to say. */
export interface ReadCollection {
	readonly id: string;
	readonly collection: Collection;
	readonly translated: TranslatedCollection | null;
	/** What was shared; null for those who write it while nobody else may read it. */
	readonly release: Release | null;
	/** Where the newest words of it are. */
	readonly status: WorkStatus;
	readonly mayWrite: boolean;
	readonly mayEnd: boolean;
}

/** @throws Refused not-found for whoever may not read it, as for a collection that there is not */
export async function readCollection(
	db: Db,
	actor: Actor | null,
	id: string
): Promise<ReadCollection> {
	const work = await findCollection(db, id);
	if (!work || !mayRead(actor, work)) throw notFound();
	const may = {
		status: work.state.status,
		mayWrite: actor !== null && mayWrite(actor, work),
		mayEnd: actor !== null && mayEnd(actor, work)
	};
	if (!work.live) return { id, collection: work.doc, translated: null, release: null, ...may };
	const { doc, ...release } = await releasedDoc(db, work.live.releaseId);
	const collection = JSON.parse(doc) as Collection;
	return { id, collection, translated: await inOther(db, id, collection), release, ...may };
}

async function inOther(db: Db, id: string, collection: Collection) {
	const words = await newestWords(db, id, collection.language);
	if (!words) return null;
	const before = JSON.parse(words.doc) as Collection;
	return translatedCollection(collection, { ...words, before });
}

/** A line of a list of collections. */
export interface CollectionLine {
	readonly id: string;
	readonly language: Language;
	readonly title: string;
	readonly by: string;
	readonly audience: Audience;
	readonly releasedAt: number;
}

type Row = Pick<CollectionLine, 'id' | 'audience' | 'releasedAt'> & { doc: string };

/** The newest collections that were shared with this reader, in their language as far as they are translated. */
export async function collectionsFor(
	db: Db,
	actor: Actor | null,
	{ reader, most }: { reader: Language; most: number }
): Promise<CollectionLine[]> {
	const scope = await mayBeReadBy(db, actor, 'library_release');
	const { rows } = await sql<Row>`
		select library_work.id, library_revision.doc, library_release.audience,
			library_release.released_at
		from library_release
			inner join library_work on library_work.id = library_release.work_id
			inner join library_revision on library_revision.revision_id = library_release.revision_id
		where library_work.kind = 'collection' and library_work.status <> 'safeguarded'
			and library_release.ended_at is null and library_revision.doc <> '' and ${scope}
		order by library_release.released_at desc, library_work.id desc
		limit ${sql.lit(most)}`.execute(db);
	return Promise.all(
		rows.map(async ({ id, doc, audience, releasedAt }) => {
			const own = JSON.parse(doc) as Collection;
			const other = own.language === reader ? null : await inOther(db, id, own);
			const title = other?.texts.get('title');
			const language = title === undefined ? own.language : reader;
			return { id, audience, releasedAt, by: own.by, title: title ?? own.title, language };
		})
	);
}
