import type { Actor } from '#lib/identity/actor.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import { mayRead } from '../policy.ts';
import { adaptationsOf, findWork } from '../queries.server.ts';
import type { Lesson } from '../works.server.ts';
import type { Work } from '../work.ts';
import { branchesOf, type Lineage, type Relative } from './lineage.ts';
import { frozenPlan, frozenTranslation } from './origin.server.ts';
import { liveRevisionOf } from '../reading/reading.server.ts';

/** So far back, and so many, are looked at; nobody reads more on a page. */
const furthest = 12;
const mostMade = 60;

/** Only what this reader may read is in it; nothing else is counted or named. */
export async function lineageOf(
	db: Db,
	actor: Actor | null,
	lesson: Pick<Lesson, 'id' | 'adaptedFrom'>,
	language: Language
): Promise<Lineage> {
	const before = await ancestorsOf(db, lesson);
	const after = await descendantsOf(db, lesson.id);
	const readable = new Map<string, Relative>();
	for (const work of [...before, ...after]) {
		const relative = await asRelative(db, actor, work, language);
		if (relative) readable.set(work.id, relative);
	}
	return {
		from: before.flatMap(({ id }) => readable.get(id) ?? []).toReversed(),
		made: branchesOf(lesson.id, after, readable)
	};
}

async function asRelative(
	db: Db,
	actor: Actor | null,
	work: Work,
	language: Language
): Promise<Relative | undefined> {
	if (!mayRead(actor, work)) return undefined;
	const revisionId = await liveRevisionOf(db, work);
	const plan = revisionId && (await frozenPlan(db, revisionId));
	if (!plan) return undefined;
	const shown = (await frozenTranslation(db, revisionId, plan, language)) ?? plan;
	const names = plan.authors.map(({ name }) => name);
	return { id: work.id, title: shown.title, language: shown.language, names };
}

/** The nearest first. */
async function ancestorsOf(db: Db, lesson: Pick<Lesson, 'id' | 'adaptedFrom'>): Promise<Work[]> {
	const found: Work[] = [];
	let next = lesson.adaptedFrom;
	while (next !== null && found.length < furthest) {
		const work = await findWork(db, next);
		if (!work) break;
		found.push(work);
		next = work.adaptedFrom;
	}
	return found;
}

/** Generation after generation. */
async function descendantsOf(db: Db, id: string): Promise<Work[]> {
	const found: Work[] = [];
	let parents = [id];
	while (parents.length > 0 && found.length < mostMade) {
		const children = await adaptationsOf(db, parents, mostMade - found.length);
		found.push(...children);
		parents = children.map((child) => child.id);
	}
	return found;
}

/**
 * Who made what a plan was made of: a licence asks that they stay named, also for those who may not read their plan. What
 * is locked away names nobody.
 */
export async function creditOf(
	db: Db,
	{ adaptedFrom, adaptedFromRevision }: Pick<Lesson, 'adaptedFrom' | 'adaptedFromRevision'>
): Promise<readonly string[]> {
	if (adaptedFrom === null || adaptedFromRevision === null) return [];
	const origin = await findWork(db, adaptedFrom);
	if (!origin || origin.state.status === 'safeguarded') return [];
	const plan = await frozenPlan(db, adaptedFromRevision);
	return plan?.authors.map(({ name }) => name) ?? [];
}
