import { redirect } from '@sveltejs/kit';
import { authorizeClass, findClasses } from '#lib/exchanges/classes.server.ts';
import { tFor } from '#lib/i18n/resources.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { asCollected } from '#lib/lessons/collecting/collecting.server.ts';
import { linesAmong } from '#lib/lessons/collecting/gathered.server.ts';
import { wasErased } from '#lib/lessons/done-before.server.ts';
import { beginForm, eraseForm, workActForm } from '#lib/lessons/forms.ts';
import { emptyPlan, minutesOf, type Plan } from '#lib/lessons/plan.ts';
import { mayErase } from '#lib/lessons/policy.ts';
import { worksPutAside, worksToWrite } from '#lib/lessons/queries.server.ts';
import { asTold } from '#lib/lessons/reflecting/reflecting.server.ts';
import { mayBePutAside, standingOf, type Work } from '#lib/lessons/work.ts';
import { asLesson, authorizeWork } from '#lib/lessons/works.server.ts';
import { eraseForGood, everShared } from '#lib/lessons/writing/erasing.server.ts';
import { firstAuthors } from '#lib/lessons/writing/first-authors.ts';
import { moved } from '#lib/lessons/writing/moves.ts';
import { bringBack, putAside } from '#lib/lessons/writing/putting-aside.server.ts';
import { sayOfTemplate } from '#lib/lessons/writing/template-words.server.ts';
import { begin } from '#lib/lessons/writing/writing.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../answer.ts';
import { actorOf } from '../../../signed-in.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export const load = answered(async ({ locals, url }: PageServerLoadEvent) => {
	const { db, clock } = locals;
	const actor = actorOf(locals);
	const classes = await findClasses(db, actor.teaches);
	const whose = { personId: actor.id, classIds: actor.teaches };
	const works = await worksToWrite(db, whose, 'lesson');
	const told = await worksToWrite(db, whose, 'reflection');
	const collections = await worksToWrite(db, whose, 'collection');
	const putAside = await worksPutAside(db, whose);
	const taught = [...told, ...putAside].flatMap(({ about }) => about ?? []);
	const lines = await linesAmong(db, actor, taught, locals.locale);
	/** What was taught, where they may still read it. */
	const planOf = ({ about }: Work) => lines.get(about ?? '')?.title;
	const aside = await asideOf(db, actor, putAside, planOf);
	const about = url.searchParams.get('work');
	return {
		/** Deleted for good, here or in another window: this device forgets it, too. */
		erased: about !== null && (await wasErased(db, actor, about)) ? about : undefined,
		done: url.searchParams.get('done'),
		justNow: aside.find(({ id }) => id === about),
		aside,
		told: told.map(asTold).map((work) => ({
			...{ ...rowOf(work), by: work.doc.by },
			of: planOf(work)
		})),
		collections: collections.map(asCollected).map((work) => ({
			...rowOf(work),
			...{ title: work.doc.title, language: work.doc.language }
		})),
		now: clock.now(),
		classes: classes.map(({ id, name }) => ({ id, name })),
		lessons: works.map(asLesson).map((work) => ({
			...rowOf(work),
			title: work.doc.title,
			language: work.doc.language,
			minutes: minutesOf(work.doc)
		}))
	};
});

const rowOf = (work: Work) => ({
	...{ id: work.id, updatedAt: work.updatedAt, status: standingOf(work) },
	audience: work.live?.audience ?? null,
	aside: mayBePutAside(work) ? work.version : undefined
});

async function asideOf(
	db: Db,
	actor: Actor,
	works: readonly Work[],
	planOf: (work: Work) => string | undefined
) {
	const shared = await everShared(
		db,
		works.map(({ id }) => id)
	);
	return works.map((work) => {
		const { title = '', by = '' } = work.doc as { title?: string; by?: string };
		const { id, kind, version, language, updatedAt } = work;
		const row = { id, kind, version, language, updatedAt, title, by };
		const ofTheClass = mayErase(actor, work) ? null : ('ofTheClass' as const);
		const stays = shared.has(id) ? ('wasShared' as const) : ofTheClass;
		return { ...row, of: planOf(work), stays };
	});
}

const ofWork = async ({ locals, request }: Pick<RequestEvent, 'locals' | 'request'>) => {
	const { act, work } = parse(workActForm, await request.formData());
	return { act, work: await orGone(locals, 'write', work) };
};

/** What was deleted in another window is said to be, to whoever could write it. */
async function orGone<Act extends 'write' | 'erase'>(locals: App.Locals, may: Act, id: string) {
	const actor = actorOf(locals);
	if (await wasErased(locals.db, actor, id)) redirect(303, `/lessons/mine?done=gone&work=${id}`);
	return authorizeWork(locals.db, actor, may, id);
}

export const actions = answering({
	begin: async ({ locals, request }) => {
		const form = parse(beginForm, await request.formData());
		const { db, clock } = locals;
		const klass = await authorizeClass(db, actorOf(locals), 'teach', form.class);
		const { act, language, logic } = form;
		const { subject } = klass;
		const empty: Plan = {
			...emptyPlan(language),
			authors: firstAuthors(subject)
		};
		const say = sayOfTemplate(tFor(language), logic);
		const doc = logic ? moved(empty, { kind: 'template', logic }, say) : empty;
		const id = await begin(db, klass, { act, kind: 'lesson', language, doc }, clock.now());
		redirect(303, `/lessons/${id}/write`);
	},
	putAside: async (event) => {
		const { act, work } = await ofWork(event);
		const id = await putAside(event.locals.db, work, { act }, event.locals.clock.now());
		redirect(303, `/lessons/mine?done=putAside&work=${id}`);
	},
	bringBack: async (event) => {
		const { act, work } = await ofWork(event);
		await bringBack(event.locals.db, work, { act }, event.locals.clock.now());
		redirect(303, '/lessons/mine?done=broughtBack');
	},
	erase: async (event) => {
		const { db, clock } = event.locals;
		const form = parse(eraseForm, await event.request.formData());
		const work = await orGone(event.locals, 'erase', form.work);
		await eraseForGood(db, work, form, clock.now());
		redirect(303, `/lessons/mine?done=erased&work=${work.subject.id}`);
	}
});
