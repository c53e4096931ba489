import { sql } from 'kysely';
import type { Actor } from '#lib/identity/actor.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import { mayEnd } from '../policy.ts';
import { findWork } from '../queries.server.ts';
import { mayBeReadBy } from '../searching/scope.server.ts';
import { themes, type Theme } from '../themes/themes.ts';
import type { Excerpt } from './excerpt.ts';

/** What somebody wrote about a theme, as this reader may read it. */
export interface ReadExcerpt {
	readonly id: string;
	readonly language: Language;
	readonly words: string;
	/** In the other language, as it was approved for these readers; null as long as there is none. */
	readonly translated: string | null;
	/** The letter name. */
	readonly by: string;
	readonly community: string;
	/** This reader may take it away from all of them. */
	readonly mayEnd: boolean;
}

const most = 50;

/** Excerpts of letters about a theme that were shared with this reader, the newest first. */
export async function excerptsOfTheme(
	db: Db,
	actor: Actor | null,
	theme: string
): Promise<ReadExcerpt[]> {
	const scope = await mayBeReadBy(db, actor, 'library_release');
	const { rows } = await sql<{
		id: string;
		doc: string;
		community: string;
		translated: string | null;
	}>`select library_work.id, library_revision.doc, community.name as community,
			said.text as translated
		from library_excerpt
			inner join library_work on library_work.id = library_excerpt.work_id
			inner join library_release on library_release.work_id = library_work.id
				and library_release.ended_at is null
			inner join library_revision on library_revision.revision_id = library_release.revision_id
			inner join class on class.id = library_work.class_id
			inner join school on school.id = class.school_id
			inner join community on community.id = school.community_id
			left join library_words on library_words.release_id = library_release.id
			left join revision as said on said.id = library_words.revision_id
		where library_excerpt.theme = ${theme} and library_work.kind = 'excerpt'
			and library_work.status <> 'safeguarded' and library_revision.doc <> '' and ${scope}
		order by library_release.released_at desc, library_work.id desc
		limit ${sql.lit(most)}`.execute(db);
	return Promise.all(
		rows.map(async ({ doc, ...row }) => {
			const { language, words, by } = JSON.parse(doc) as Excerpt;
			return { ...row, language, words, by, mayEnd: await mayEndIt(db, actor, row.id) };
		})
	);
}

/** Nobody else is asked about: most readers look after nothing. */
async function mayEndIt(db: Db, actor: Actor | null, id: string): Promise<boolean> {
	if (!actor || (actor.roles.length === 0 && actor.teaches.length === 0)) return false;
	const work = await findWork(db, id);
	return work !== undefined && mayEnd(actor, work);
}

/** The themes about which this reader may read an excerpt. */
export async function themesWithExcerpts(db: Db, actor: Actor | null): Promise<Theme[]> {
	const scope = await mayBeReadBy(db, actor, 'library_release');
	const { rows } = await sql<{ theme: string }>`
		select distinct library_excerpt.theme from library_excerpt
			inner join library_work on library_work.id = library_excerpt.work_id
			inner join library_release on library_release.work_id = library_work.id
				and library_release.ended_at is null
		where library_work.status <> 'safeguarded' and ${scope}`.execute(db);
	return themes.filter(({ id }) => rows.some(({ theme }) => theme === id));
}
