import { authorizeExchange } from '#lib/exchanges/agreement/exchanges.server.ts';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { adapt } from '#lib/lessons/adapting/adapting.server.ts';
import {
	authorizeCollection,
	beginCollecting,
	handInCollection,
	putInto
} from '#lib/lessons/collecting/collecting.server.ts';
import type { Collection } from '#lib/lessons/collecting/collection.ts';
import { emptyMoment, emptyPlan, type Plan } from '#lib/lessons/plan.ts';
import {
	authorizeTold,
	beginTelling,
	handInTold
} from '#lib/lessons/reflecting/reflecting.server.ts';
import type { Reflection } from '#lib/lessons/reflecting/reflection.ts';
import { handIn, type ToShare } from '#lib/lessons/sharing/sharing.server.ts';
import { authorizeLesson, findLesson } from '#lib/lessons/works.server.ts';
import type { Audience } from '#lib/lessons/work.ts';
import { putIntoWeek, seasonOf } from '#lib/lessons/season/season.server.ts';
import { mondaysOf } from '#lib/lessons/season/weeks.ts';
import { begin, save } from '#lib/lessons/writing/writing.server.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import { act, actorOf, stepsOf } from './steps.ts';
import type { World } from './world.ts';

/** Profe Delmy’s session, short and whole. */
export const waterPlan: Plan = {
	...emptyPlan('es'),
	title: 'El agua que nos toca',
	theme: 'agua',
	question: '¿De dónde viene el agua de su casa?',
	purpose: 'Conocer el camino del agua y cuidarla entre todos.',
	logic: 'practice-theory-practice',
	ageFrom: 8,
	ageTo: 12,
	multigrade: true,
	moments: [
		{ ...emptyMoment('m1', 'welcome'), name: 'Bienvenida', minutes: 10, steps: 'Nos saludamos.' },
		{
			...emptyMoment('m2', 'practice'),
			name: 'El camino del agua',
			minutes: 25,
			technique: 'visual',
			needs: ['board'],
			steps: '- Cada quien dibuja.\n- Contamos lo que dibujamos.',
			questions: '¿Quién la trae? ¿Cuándo falta?'
		}
	],
	authors: [{ kind: 'community', name: 'San José Las Flores' }]
};

/** The way of a session plan, each step with the same use cases as the pages. */
export function lessonStepsOf(db: Db, world: World, now: number) {
	const steps = stepsOf(db, world, now);
	const sides = { flores: world.adults.delmy, cambridge: world.adults.laura };

	async function planSession(plan: Plan = waterPlan, side: keyof typeof sides = 'flores') {
		const teacher = await actorOf(db, sides[side], now);
		const klass = await authorizeClass(db, teacher, 'teach', world.classes[side]);
		const { language } = plan;
		return begin(db, klass, { act: act(), kind: 'lesson', language, doc: plan }, now);
	}

	async function writePlan(id: string, plan: Plan, side: keyof typeof sides = 'flores') {
		const lesson = await authorizeLesson(db, await actorOf(db, sides[side], now), 'write', id);
		return save(db, lesson, { doc: plan, base: lesson.subject.version }, now);
	}

	async function handInLesson(
		id: string,
		form: Partial<ToShare> = {},
		side: keyof typeof sides = 'flores'
	) {
		const lesson = await authorizeLesson(db, await actorOf(db, sides[side], now), 'share', id);
		const { exchangeId } = world;
		const usual = { act: act(), exchangeId, base: lesson.subject.version } as const;
		const wish = { audience: 'exchange', licence: 'by-sa' } as const;
		await handIn(db, lesson, { ...usual, ...wish, ...form }, now);
	}

	/** Written, handed in and approved by Tomás. */
	async function share(form: Partial<ToShare> = {}, plan: Plan = waterPlan) {
		const id = await planSession(plan);
		await handInLesson(id, form);
		await steps.approveLetter(id);
		return id;
	}

	/** A draft of the other class, made of what is shared of a plan. */
	async function adaptFor(
		id: string,
		side: keyof typeof sides = 'cambridge',
		language: Language = side === 'flores' ? 'es' : 'en'
	) {
		const teacher = await actorOf(db, sides[side], now);
		const lesson = await authorizeLesson(db, teacher, 'adapt', id);
		const klass = await authorizeClass(db, teacher, 'teach', world.classes[side]);
		return adapt(db, lesson, klass, { act: act(), language }, now);
	}

	/** An adaptation that says what it changed, handed in and approved. */
	async function shareAdaptation(
		id: string,
		form: Partial<ToShare> = {},
		change: Partial<Plan> = {},
		side: keyof typeof sides = 'cambridge'
	) {
		const own = await adaptFor(id, side);
		const plan = { ...(await lessonNow(own)).doc, changes: 'Snow instead of rain.', ...change };
		await writePlan(own, plan, side);
		await handInLesson(own, form, side);
		await steps.approveLetter(own);
		return own;
	}

	/** Tells how a plan went, and keeps it on the desk. */
	async function tell(
		id: string,
		said: Partial<Reflection> = {},
		side: keyof typeof sides = 'cambridge'
	) {
		const teacher = await actorOf(db, sides[side], now);
		const lesson = await authorizeLesson(db, teacher, 'tell', id);
		const klass = await authorizeClass(db, teacher, 'teach', world.classes[side]);
		const language = side === 'flores' ? 'es' : 'en';
		const own = await beginTelling(db, lesson, klass, { act: act(), language }, now);
		const told = await authorizeTold(db, teacher, 'write', own);
		const doc = { ...told.subject.doc, happened: 'It took two mornings.', ...said };
		await save(db, told, { doc, base: told.subject.version }, now);
		return own;
	}

	async function handInHowItWent(
		id: string,
		audience: Audience = 'exchange',
		side: keyof typeof sides = 'cambridge'
	) {
		const told = await authorizeTold(db, await actorOf(db, sides[side], now), 'share', id);
		const form = { act: act(), exchangeId: world.exchangeId, base: told.subject.version };
		await handInTold(db, told, { ...form, audience }, now);
	}

	/** Told, handed in and approved by Tomás. */
	async function tellAll(
		id: string,
		audience: Audience = 'exchange',
		said: Partial<Reflection> = {},
		side: keyof typeof sides = 'cambridge'
	) {
		const own = await tell(id, said, side);
		await handInHowItWent(own, audience, side);
		await steps.approveLetter(own);
		return own;
	}

	/** Puts plans together, with a note to each, and keeps it on the desk. */
	async function collect(
		ids: readonly string[],
		said: Partial<Pick<Collection, 'title' | 'introduction'>> & { notes?: readonly string[] } = {},
		side: keyof typeof sides = 'cambridge'
	) {
		const teacher = await actorOf(db, sides[side], now);
		const klass = await authorizeClass(db, teacher, 'teach', world.classes[side]);
		const language = side === 'flores' ? 'es' : 'en';
		const { notes = [], title = 'Water', introduction = 'Two mornings.' } = said;
		let own = '';
		for (const id of ids) {
			const lesson = await authorizeLesson(db, teacher, 'collect', id);
			if (own === '')
				own = await beginCollecting(db, lesson, klass, { act: act(), language, title }, now);
			else await putInto(db, lesson, await authorizeCollection(db, teacher, 'write', own), now);
		}
		const work = await authorizeCollection(db, teacher, 'write', own);
		const { doc, version: base } = work.subject;
		const plans = doc.plans.map(({ id }, n) => ({ id, note: notes[n] ?? `Note ${n + 1}.` }));
		await save(db, work, { doc: { ...doc, introduction, plans }, base }, now);
		return own;
	}

	async function handInCollected(
		id: string,
		audience: Audience = 'exchange',
		side: keyof typeof sides = 'cambridge'
	) {
		const work = await authorizeCollection(db, await actorOf(db, sides[side], now), 'share', id);
		const form = { act: act(), exchangeId: world.exchangeId, base: work.subject.version };
		await handInCollection(db, work, { ...form, audience }, now);
	}

	/** Put together, handed in and approved by Tomás. */
	async function shareCollection(
		ids: readonly string[],
		audience: Audience = 'exchange',
		...said: [] | [Parameters<typeof collect>[1]]
	) {
		const own = await collect(ids, ...said);
		await handInCollected(own, audience);
		await steps.approveLetter(own);
		return own;
	}

	/** Puts a plan into the first week of the season. @returns the session, and its week */
	async function putInWeek(id: string, note = '', side: keyof typeof sides = 'cambridge') {
		const teacher = await actorOf(db, sides[side], now);
		const exchange = await authorizeExchange(db, teacher, 'agree', world.exchangeId);
		const lesson = await authorizeLesson(db, teacher, 'read', id);
		const [week = ''] = mondaysOf(await seasonOf(db, exchange.subject));
		const session = await putIntoWeek(db, exchange, lesson, { act: act(), week, note }, now);
		return { session, week };
	}

	/** Carmen translates it and Inés approves. @param say makes the target of each source sentence */
	async function translateWhole(id: string, say: (source: string) => string) {
		await steps.takeToDesk(id);
		await steps.translate(id, say);
		await steps.handInTranslation(id);
		await steps.approveTranslation(id);
	}

	const lessonNow = async (id: string) => {
		const lesson = await findLesson(db, id);
		if (!lesson) throw new Error(`There is no lesson ${id}.`);
		return lesson;
	};

	const ofPlans = { planSession, writePlan, handInLesson, share, translateWhole, lessonNow };
	const ofCollections = { putInWeek, collect, handInCollected, shareCollection };
	return {
		...steps,
		...ofPlans,
		...ofCollections,
		adaptFor,
		shareAdaptation,
		tell,
		handInHowItWent,
		tellAll
	};
}
