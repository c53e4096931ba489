import type { Actor } from '#lib/identity/actor.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import { placedIn } from '../fields.ts';
import { isAmong, mayEnd } from '../policy.ts';
import { reflectionsAbout } from '../queries.server.ts';
import type { Work } from '../work.ts';
import { fieldsOfReflection, withReflectionFields, type Reflection } from './reflection.ts';

/** How a plan went, as somebody may read it who may read the plan. */
export interface ReadTold {
	readonly id: string;
	readonly told: Reflection;
	/** In the other language, approved; null as long as there is none. */
	readonly translated: Reflection | null;
	readonly mayEnd: boolean;
}

/** What was shared with this reader of how a plan went, the newest first; for whoever may read the plan. */
export async function toldOf(db: Db, actor: Actor | null, lessonId: string): Promise<ReadTold[]> {
	const told = (await reflectionsAbout(db, lessonId)).filter((work) => isReadable(actor, work));
	const frozen = await frozenOf(db, told);
	return told.flatMap((work) => {
		const read = frozen.get(work.id);
		return read ? [{ id: work.id, ...read, mayEnd: actor !== null && mayEnd(actor, work) }] : [];
	});
}

const isReadable = (actor: Actor | null, work: Work): boolean =>
	work.live !== null &&
	work.state.status !== 'safeguarded' &&
	isAmong(actor, work.live.audience, work);

/** What was approved of each, with its approved translation. */
async function frozenOf(db: Db, works: readonly Work[]) {
	const ids = works.flatMap(({ live }) => live?.releaseId ?? []);
	if (ids.length === 0) return new Map<string, Pick<ReadTold, 'told' | 'translated'>>();
	const rows = await db
		.selectFrom('libraryRelease')
		.innerJoin('libraryRevision', 'libraryRevision.revisionId', 'libraryRelease.revisionId')
		.leftJoin('libraryWords', 'libraryWords.releaseId', 'libraryRelease.id')
		.leftJoin('revision', 'revision.id', 'libraryWords.revisionId')
		.select(['libraryRelease.workId', 'libraryRevision.doc'])
		.select(['revision.text', 'libraryWords.language'])
		.where('libraryRelease.id', 'in', ids)
		.where('libraryRevision.doc', '<>', '')
		.execute();
	return new Map(
		rows.map(({ workId, doc, text, language }) => {
			const told = JSON.parse(doc) as Reflection;
			return [workId, { told, translated: inOther(told, text, language) }];
		})
	);
}

function inOther(
	told: Reflection,
	text: string | null,
	language: Language | null
): Reflection | null {
	if (text === null || language === null) return null;
	const paths = fieldsOfReflection(told).map(({ path }) => path);
	const texts = placedIn(paths, text);
	return texts ? { ...withReflectionFields(told, texts), language } : null;
}
