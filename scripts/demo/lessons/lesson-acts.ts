// What people do with session plans in the demo, each through the use case that the page of that act calls.
import { authorizeExchange } from '#lib/exchanges/agreement/exchanges.server.ts';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { adapt } from '#lib/lessons/adapting/adapting.server.ts';
import {
	authorizeCollection,
	beginCollecting,
	handInCollection
} from '#lib/lessons/collecting/collecting.server.ts';
import type { Collection } from '#lib/lessons/collecting/collection.ts';
import type { Plan } from '#lib/lessons/plan.ts';
import {
	authorizeTold,
	beginTelling,
	handInTold
} from '#lib/lessons/reflecting/reflecting.server.ts';
import type { Reflection } from '#lib/lessons/reflecting/reflection.ts';
import { putIntoWeek } from '#lib/lessons/season/season.server.ts';
import { handIn } from '#lib/lessons/sharing/sharing.server.ts';
import type { Audience } from '#lib/lessons/work.ts';
import { authorizeLesson, findLesson } from '#lib/lessons/works.server.ts';
import { begin, save } from '#lib/lessons/writing/writing.server.ts';
import type { ReturnReason } from '#lib/moderation/submission.ts';
import { newId } from '#lib/platform/ids.server.ts';
import * as translation from '#lib/translation/translation.server.ts';
import { attachFor } from '#tests/support/attaching.ts';
import { planPictureStepsOf } from '#tests/support/plan-pictures.ts';
import { wavesFor } from '#tests/support/waving.ts';
import { approve, moderatorReturns, someone, type Demo, type Side } from '../acts.ts';
import type { DemoFile } from './unfinished.ts';

const act = () => `demo:${newId()}`;

const teacherOf = { cambridge: 'laura', flores: 'delmy' } as const;

/** Whoever teaches there writes it. @returns its id */
export async function planLesson(demo: Demo, side: Side, doc: Plan, at: number) {
	const klass = await classOf(demo, side, at);
	return begin(demo.db, klass, { act: act(), kind: 'lesson', language: doc.language, doc }, at);
}

/** The same out of what the other class shared. */
export async function adaptLesson(
	demo: Demo,
	side: Side,
	{ from, doc }: { from: string; doc: Plan },
	at: number
) {
	const { db } = demo;
	const klass = await classOf(demo, side, at);
	const original = await authorizeLesson(db, klass.actor, 'adapt', from);
	const id = await adapt(db, original, klass, { act: act(), language: doc.language }, at);
	const draft = await authorizeLesson(db, klass.actor, 'write', id);
	await save(db, draft, { doc, base: draft.subject.version }, at);
	return id;
}

async function classOf(demo: Demo, side: Side, at: number) {
	const teacher = await someone(demo, teacherOf[side], at);
	return authorizeClass(demo.db, teacher, 'teach', demo.world.classes[side]);
}

export async function handInLesson(
	demo: Demo,
	id: string,
	side: Side,
	audience: Audience,
	at: number
) {
	const teacher = await someone(demo, teacherOf[side], at);
	const lesson = await authorizeLesson(demo.db, teacher, 'share', id);
	const { exchangeId } = demo.world;
	const base = lesson.subject.version;
	await handIn(demo.db, lesson, { act: act(), exchangeId, audience, licence: 'by-sa', base }, at);
}

/** Whoever taught a plan tells how it went. @returns the id of what they told */
export async function tellHowItWent(
	demo: Demo,
	side: Side,
	{ of, ...said }: { of: string } & Partial<Reflection> & Pick<Reflection, 'language'>,
	at: number
) {
	const { db } = demo;
	const klass = await classOf(demo, side, at);
	const lesson = await authorizeLesson(db, klass.actor, 'tell', of);
	const { language } = said;
	const id = await beginTelling(db, lesson, klass, { act: act(), language }, at);
	const told = await authorizeTold(db, klass.actor, 'write', id);
	const doc = { ...told.subject.doc, ...said };
	await save(db, told, { doc, base: told.subject.version }, at);
	return id;
}

export async function handInHowItWent(demo: Demo, id: string, side: Side, at: number) {
	const teacher = await someone(demo, teacherOf[side], at);
	const told = await authorizeTold(demo.db, teacher, 'share', id);
	const { exchangeId } = demo.world;
	const form = { act: act(), exchangeId, audience: 'public', base: told.subject.version } as const;
	await handInTold(demo.db, told, form, at);
}

/** A teacher puts plans together and hands them in. @returns the id of the collection */
export async function collect(
	demo: Demo,
	{ side, doc, audience }: { side: Side; doc: Omit<Collection, 'by'>; audience: Audience },
	at: number
) {
	const { db, world } = demo;
	const klass = await classOf(demo, side, at);
	const { language, title, plans } = doc;
	const first = await authorizeLesson(db, klass.actor, 'collect', plans[0]?.id ?? '');
	const id = await beginCollecting(db, first, klass, { act: act(), language, title }, at);
	const begun = await authorizeCollection(db, klass.actor, 'write', id);
	const whole = { ...begun.subject.doc, ...doc };
	const base = await save(db, begun, { doc: whole, base: begun.subject.version }, at);
	const own = await authorizeCollection(db, klass.actor, 'share', id);
	const form = { act: act(), exchangeId: world.exchangeId, audience, base };
	await handInCollection(db, own, form, at);
	return id;
}

/** A teacher puts a plan into a week of the season. */
export async function putInWeek(
	demo: Demo,
	side: Side,
	{ of, week, note }: { of: string; week: string; note: string },
	at: number
) {
	const { db, world } = demo;
	const teacher = await someone(demo, teacherOf[side], at);
	const exchange = await authorizeExchange(db, teacher, 'agree', world.exchangeId);
	const lesson = await authorizeLesson(db, teacher, 'read', of);
	await putIntoWeek(db, exchange, lesson, { act: act(), week, note }, at);
}

export const approveWork = (demo: Demo, id: string, at: number) => approve(demo, id, 'tomas', at);

export const returnLesson = (
	demo: Demo,
	id: string,
	why: { reason: ReturnReason; note: string },
	at: number
) => moderatorReturns(demo, id, why, at);

/** Carmen takes it to her desk and writes these sentences. */
export async function translateWork(
	demo: Demo,
	id: string,
	targets: ReadonlyMap<number, string>,
	at: number
) {
	const { db } = demo;
	const textId = await translationOf(demo, id);
	const carmen = await someone(demo, 'carmen', at);
	const waiting = await translation.authorizeTranslation(db, carmen, textId);
	await translation.claim(db, waiting, { act: act() }, at);
	const mine = await translation.authorizeWriting(db, carmen, textId);
	await translation.saveSegments(db, mine, targets, at);
}

/** She hands it in; Inés reads it beside the plan and approves. */
export async function approveTranslation(demo: Demo, id: string, at: number) {
	const { db } = demo;
	const textId = await translationOf(demo, id);
	const carmen = await someone(demo, 'carmen', at);
	const mine = await translation.authorizeWriting(db, carmen, textId);
	const waves = await wavesFor(db, textId);
	await translation.handIn(db, mine, { act: act(), waves }, at);
	await approve(demo, textId, 'ines', at);
}

async function translationOf({ db }: Demo, workId: string): Promise<string> {
	const { id } = await db
		.selectFrom('textTranslation')
		.innerJoin('revision', 'revision.id', 'textTranslation.sourceRevisionId')
		.select('textTranslation.id')
		.where('revision.workId', '=', workId)
		.executeTakeFirstOrThrow();
	return id;
}

export async function planNow({ db }: Demo, id: string): Promise<Plan> {
	const lesson = await findLesson(db, id);
	if (!lesson) throw new Error(`The demo has no plan ${id}.`);
	return lesson.doc;
}

/** Ms. Rivera draws it and says that nobody is in it; without a place for bytes the demo has no pictures. */
export async function addPicture(
	{ db, world, storage }: Demo,
	lesson: string,
	{ made, alt, caption }: { made: () => Promise<Buffer>; alt: string; caption: string },
	now: number
) {
	if (!storage) return;
	const { bringPicture, sayOf } = planPictureStepsOf(db, world, now, storage);
	await sayOf(lesson, await bringPicture(lesson, 1, await made()), { alt, caption });
}

/** Looked into at once; without a place for bytes the demo has no files. */
export async function attachFile(
	{ db, world, storage }: Demo,
	lesson: string,
	side: Side,
	{ name, content }: DemoFile,
	now: number
) {
	if (!storage) return;
	const person = world.adults[teacherOf[side]];
	await attachFor(db, content, { storage, person, lesson, name, now });
}
