import type { Actor } from '#lib/identity/actor.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import { placedIn } from '../fields.ts';
import { isAmong, mayEnd } from '../policy.ts';
import { asReadersSee, picturesShown, type ShownPictures } from '../picturing/shown.server.ts';
import { reflectionsAbout } from '../queries.server.ts';
import type { Work } from '../work.ts';
import { fieldsOfReflection, withReflectionFields, type Reflection } from './reflection.ts';

/** How a plan went, as somebody may read it who may read the plan. */
export interface ReadTold {
	readonly id: string;
	readonly told: Reflection;
	/** In the other language, approved; null as long as there is none. */
	readonly translated: Reflection | null;
	/** Those that this reader sees now. */
	readonly pictures: ShownPictures;
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

type Frozen = Pick<ReadTold, 'told' | 'translated' | 'pictures'>;

/** What was approved of each, with its approved translation. */
async function frozenOf(db: Db, works: readonly Work[]): Promise<Map<string, Frozen>> {
	const ids = works.flatMap(({ live }) => live?.releaseId ?? []);
	if (ids.length === 0) return new Map<string, Frozen>();
	const rows = await db
		.selectFrom('libraryRelease')
		.innerJoin('libraryRevision', 'libraryRevision.revisionId', 'libraryRelease.revisionId')
		.leftJoin('libraryWords', 'libraryWords.releaseId', 'libraryRelease.id')
		.leftJoin('revision', 'revision.id', 'libraryWords.revisionId')
		.select(['libraryRelease.workId', 'libraryRelease.revisionId', 'libraryRevision.doc'])
		.select(['revision.text', 'libraryWords.language'])
		.where('libraryRelease.id', 'in', ids)
		.where('libraryRevision.doc', '<>', '')
		.execute();
	const found = new Map<string, Frozen>();
	for (const { workId, revisionId, doc, text, language } of rows) {
		const whole = JSON.parse(doc) as Reflection;
		const pictures = await picturesShown(db, whole, revisionId);
		const translated = inOther(whole, text, language);
		found.set(workId, {
			told: asReadersSee(whole, pictures),
			translated: translated && asReadersSee(translated, pictures),
			pictures
		});
	}
	return found;
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
