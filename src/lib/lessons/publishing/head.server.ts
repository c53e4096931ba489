import type { Language } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import type { Attached } from '../attaching/attached.ts';
import { worksTakenBack } from '../picturing/allowed.server.ts';
import type { Plan } from '../plan.ts';
import type { Release } from '../reading/reading.server.ts';
import { dataText, learningResourceOf } from './metadata.ts';
import { alternatesOf, pathIn } from './sitemap.ts';

interface Published {
	readonly id: string;
	readonly plan: Plan;
	readonly release: Release;
	readonly files: readonly Attached[];
}

/** What the page of a public plan tells programs: its one address, its other language, what it is. */
export async function publicHeadOf(
	db: Db,
	{ id, plan, release, files }: Published,
	page: { origin: string; from: string | null; languages: readonly Language[] }
) {
	const { origin, from, languages } = page;
	const path = pathIn(id, plan.language, languages);
	const { licence, releasedAt } = release;
	const basedOn = from !== null && (await isPublic(db, from)) ? from : null;
	return {
		canonical: `${origin}${path}`,
		alternates: alternatesOf(id, languages).map(({ tag, path }) => ({
			tag,
			href: `${origin}${path}`
		})),
		data: dataText(
			learningResourceOf({ id, origin, plan, licence, releasedAt, basedOn, path, files })
		)
	};
}

const isPublic = async (db: Db, workId: string) =>
	(await db
		.selectFrom('libraryRelease')
		.select('id')
		.where('workId', '=', workId)
		.where('audience', '=', 'public')
		.where('endedAt', 'is', null)
		.where('workId', 'not in', worksTakenBack())
		.executeTakeFirst()) !== undefined;
