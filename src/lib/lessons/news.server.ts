import type { AuditEntry } from '#lib/audit/audit.server.ts';
import { teachersOf } from '#lib/exchanges/queries.server.ts';
import { holdersOf } from '#lib/identity/people/addressees.server.ts';
import { reviewWaits } from '#lib/moderation/news.server.ts';
import type { Stories, Story, Teller, Told } from '#lib/notifications/story.server.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import type { Collection } from './collecting/collection.ts';
import type { Excerpt } from './excerpting/excerpt.ts';
import { adaptationsOf, findWork } from './queries.server.ts';
import type { Work } from './work.ts';

/** Who hears of which act about a work of the library. */
export const storiesOfLessons: Stories = {
	'lesson.handed-in': aboutWork((db, work, entry) => waits(db, work, entry.actorId)),
	'lesson.first-key-turned': aboutWork((db, work, entry) => waits(db, work, entry.actorId)),
	'lesson.returned': aboutWork(async (db, work, entry) => ({
		to: await makersOf(db, work, entry),
		news: returnedNews(work)
	})),
	'lesson.approved': aboutWork(async (db, work, entry) => {
		if (work.kind === 'reflection') return toldStories(db, work, entry);
		if (work.kind === 'collection') return collectedStories(db, work, entry);
		if (work.kind === 'excerpt') return excerptStories(db, work, entry);
		const makers = await makersOf(db, work, entry);
		const partners = await partnersOf(db, work, entry.at);
		return [
			{
				to: makers,
				news: { kind: 'lesson-shared', subjectId: work.id, address: `/lessons/${work.id}` }
			},
			{
				to: partners.filter((id) => !makers.includes(id)),
				news: { kind: 'lesson-arrived', subjectId: work.id, address: `/lessons/${work.id}` }
			},
			await translationWaits(db, work),
			...(await familyStories(db, work, entry))
		];
	}),
	'lesson.thanked': aboutWork(async (db, work, entry) => ({
		to: await makersOf(db, work, entry),
		news: {
			kind: 'lesson-thanked',
			subjectId: work.id,
			address: `/lessons/${work.about ?? work.id}`
		}
	}))
};

/** Whoever made the plan that it was made of, and whoever made something of it. */
async function familyStories(db: InTransaction, work: Work, entry: AuditEntry): Promise<Story[]> {
	const makers = await makersOf(db, work, entry);
	const others = async (of: Work) =>
		(await makersOf(db, of, entry)).filter((id) => !makers.includes(id));
	const origin = work.adaptedFrom === null ? undefined : await findWork(db, work.adaptedFrom);
	const stories: Story[] = [];
	if (origin && reaches(work, origin) && (await timesShared(db, work.id)) === 1)
		stories.push({
			to: await others(origin),
			news: { kind: 'lesson-adapted', subjectId: work.id, address: `/lessons/${work.id}` }
		});
	for (const made of await adaptationsOf(db, [work.id], mostTold))
		if (reaches(work, made) && made.adaptedFromRevision !== work.revisionId)
			stories.push({
				to: await others(made),
				news: {
					kind: 'lesson-has-changes',
					subjectId: made.id,
					address: `/lessons/${made.id}/merge`
				}
			});
	return stories;
}

/** So many adaptations hear of a change at once. */
const mostTold = 200;

async function timesShared(db: InTransaction, workId: string): Promise<number> {
	const { times } = await db
		.selectFrom('libraryRelease')
		.select((eb) => eb.fn.countAll().as('times'))
		.where('workId', '=', workId)
		.executeTakeFirstOrThrow();
	return Number(times);
}

function returnedNews(work: Work): Story['news'] {
	const { id: subjectId, kind } = work;
	switch (kind) {
		case 'lesson':
			return { kind: 'lesson-returned', subjectId, address: `/lessons/${subjectId}/write` };
		case 'reflection':
			return { kind: 'went-returned', subjectId, address: `/lessons/${subjectId}/tell` };
		case 'collection': {
			const address = `/lessons/collections/${subjectId}/write`;
			return { kind: 'collection-returned', subjectId, address };
		}
		case 'excerpt':
			return { kind: 'excerpt-returned', subjectId, address: pageOfExcerpt(work) };
	}
}

/** A collection is heard of by whoever made a plan that is in it, the first time. */
async function collectedStories(db: InTransaction, work: Work, entry: AuditEntry) {
	const makers = await makersOf(db, work, entry);
	const address = `/lessons/collections/${work.id}`;
	const planners = new Set<string>();
	if ((await timesShared(db, work.id)) === 1)
		for (const { id } of (work.doc as Collection).plans) {
			const plan = await findWork(db, id);
			if (!plan || !reaches(work, plan)) continue;
			for (const person of await makersOf(db, plan, entry)) planners.add(person);
		}
	return [
		{ to: makers, news: { kind: 'collection-shared', subjectId: work.id, address } },
		{
			to: [...planners].filter((id) => !makers.includes(id)),
			news: { kind: 'collection-of-yours', subjectId: work.id, address }
		},
		await translationWaits(db, work)
	] satisfies Story[];
}

/** Of words out of a letter only those hear who handed them in. */
const excerptStories = async (db: InTransaction, work: Work, entry: AuditEntry) =>
	[
		{
			to: await makersOf(db, work, entry),
			news: { kind: 'excerpt-shared', subjectId: work.id, address: pageOfExcerpt(work) }
		},
		await translationWaits(db, work)
	] satisfies Story[];

const pageOfExcerpt = ({ classId, doc }: Work) =>
	`/class/${classId}/letters/${(doc as Excerpt).letterId}/excerpt`;

/** How a plan went is heard by whoever made the plan. */
async function toldStories(db: InTransaction, work: Work, entry: AuditEntry): Promise<Story[]> {
	const makers = await makersOf(db, work, entry);
	const plan = work.about === null ? undefined : await findWork(db, work.about);
	const planners = plan ? await makersOf(db, plan, entry) : [];
	const address = `/lessons/${work.about}#went`;
	return [
		{ to: makers, news: { kind: 'went-shared', subjectId: work.id, address } },
		{
			to: plan && reaches(work, plan) ? planners.filter((id) => !makers.includes(id)) : [],
			news: { kind: 'went-told', subjectId: work.id, address }
		},
		await translationWaits(db, work)
	];
}

/** Whether those who teach the class of one work may read what is wanted of the other. */
const reaches = (work: Work, { classId }: Pick<Work, 'classId'>): boolean =>
	work.audience !== 'exchange' || work.classIds.includes(classId);

const translationWaits = async (db: InTransaction, work: Work): Promise<Story> => ({
	to: await holdersOf(db, 'translator', work.places),
	news: { kind: 'translation-waiting', subjectId: work.exchangeId ?? '', address: '/translate' }
});

const waits = (db: InTransaction, { exchangeId, places }: Work, by: string | null) =>
	reviewWaits(db, exchangeId ?? '', places, by);

/** Whoever began it, and who teaches its class today; not the one who just did it. */
async function makersOf(db: InTransaction, work: Work, entry: AuditEntry): Promise<string[]> {
	const teachers = await teachersOf(db, work.classId, entry.at);
	return [...new Set([work.authorId, ...teachers])].filter((id) => id !== entry.actorId);
}

async function partnersOf(db: InTransaction, { classIds, classId }: Work, now: number) {
	const others = classIds.filter((id) => id !== classId);
	return (await Promise.all(others.map((id) => teachersOf(db, id, now)))).flat();
}

function aboutWork(
	story: (db: InTransaction, work: Work, entry: AuditEntry) => Promise<Told>
): Teller {
	return async (db, entry) => {
		const work = await findWork(db, entry.subjectId);
		return work && story(db, work, entry);
	};
}
