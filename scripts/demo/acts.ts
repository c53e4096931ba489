// What people do in the demo, each through the use case that the page of that act calls.
import { authorizeMailDay, releaseMail } from '#lib/delivery/delivery.server.ts';
import { openLetter } from '#lib/delivery/mailbox.server.ts';
import { authorizeRoute, planMailDay } from '#lib/delivery/planning/planning.server.ts';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { saveDraft } from '#lib/letters/writing/drafts.server.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { layPage } from '#lib/letters/pages/laying.server.ts';
import * as passingOn from '#lib/letters/passing-on/passing-on.server.ts';
import * as takingBack from '#lib/letters/way/taking-back.server.ts';
import { handIn } from '#lib/letters/writing/handing-in.server.ts';
import { beginAsTeacher, beginToChild } from '#lib/letters/beginning/starting.server.ts';
import { authorizeWriter } from '#lib/letters/beginning/writers.server.ts';
import { claim } from '#lib/moderation/deciding/claims.server.ts';
import { askedFor } from '#lib/moderation/deciding/seen-fine.server.ts';
import * as moderation from '#lib/moderation/moderation.server.ts';
import * as protecting from '#lib/moderation/protecting/protecting.server.ts';
import type { Protection } from '#lib/moderation/protecting/protecting.server.ts';
import { authorizeSeal, openSeal } from '#lib/moderation/protecting/seals.server.ts';
import type { ReturnReason } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import * as translation from '#lib/translation/translation.server.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { loadActor } from '#lib/wiring.server.ts';
import type { AdultKey } from '#tests/support/people.ts';
import { lookAtPicturesOf } from '#tests/support/plan-looks.ts';
import { keptPicture, lookAtPages } from '#tests/support/typed.ts';
import type { World } from '#tests/support/world.ts';
import { handwritten } from './handwriting.ts';
import { targetsOf, type DemoLetter } from './letters/letter.ts';

/** The demo being made: where, and with whom. */
export interface Demo {
	db: Db;
	world: World;
	/** Adults who are not of the cast of the tests, by name. */
	later?: Record<string, string>;
	/** Where pictures go; without it nothing in it was on paper. */
	storage?: Storage;
}

/** Elena, under whose name she came later. */
export const secondReviewer = 'elena';

export type Side = 'cambridge' | 'flores';

const act = () => `demo:${newId()}`;

const teacherOf: Record<Side, AdultKey> = { cambridge: 'laura', flores: 'delmy' };
const languageOf = { cambridge: 'en', flores: 'es' } as const;

/** Somebody of the cast, by letter name or key, or who came later, as they were at that moment. */
export async function someone(
	{ db, world, later }: Demo,
	name: string,
	at: number
): Promise<Actor> {
	const id = world.adults[name as AdultKey] ?? world.children[name] ?? later?.[name];
	const actor = id ? await loadActor(db, id, at) : null;
	if (!actor) throw new Error(`Nobody called ${name} could act in the demo.`);
	return actor;
}

export async function sideOf({ db, world }: Demo, letterId: string): Promise<Side> {
	const { authorClassId } = await rowOf(db, letterId);
	return authorClassId === world.classes.flores ? 'flores' : 'cambridge';
}

const rowOf = (db: Db, letterId: string) =>
	db.selectFrom('letter').selectAll().where('id', '=', letterId).executeTakeFirstOrThrow();

/** Puts a letter with its words on the author's desk; for a child who dictates, the teacher types. */
export async function draft(demo: Demo, letter: DemoLetter, at: number, answers?: string) {
	const { writer, id } = await begin(demo, letter, at, answers);
	const { text, stamp } = letter;
	const mine = await authorizeLetter(demo.db, writer, 'write', id);
	await saveDraft(demo.db, mine, { text, stamp, base: 1, typedAt: at, from: 'page' }, at);
	return id;
}

/** Writes a letter and hands it in. */
export async function write(demo: Demo, letter: DemoLetter, at: number, answers?: string) {
	const { writer, id } = await begin(demo, letter, at, answers);
	if (letter.asWritten && demo.storage) await typeFromPaper(demo, id, letter.asWritten, letter, at);
	else await handInAgain(demo, id, writer, letter, at);
	return id;
}

/** The teacher photographed its page, and types what stands there. */
async function typeFromPaper(
	demo: Demo,
	id: string,
	asWritten: string,
	letter: DemoLetter,
	at: number
) {
	const { db, world, storage } = demo;
	if (!storage) return;
	const side = await sideOf(demo, id);
	const page = await handwritten(asWritten.split('\n'));
	const pictureId = await keptPicture(db, world, storage, page, at, side);
	const by = world.adults[teacherOf[side]];
	await db
		.transaction()
		.execute((db) => layPage(db, { letterId: id, pictureId, sheetId: null, by }, at));
	const teacher = await someone(demo, teacherOf[side], at);
	const mine = await authorizeLetter(db, teacher, 'write', id);
	const { text, stamp } = letter;
	await handIn(db, mine, { act: act(), text, stamp, written: { text: asWritten, base: 0 } }, at);
}

async function handInAgain(
	{ db }: Demo,
	id: string,
	writer: Actor,
	{ text, stamp }: DemoLetter,
	at: number
) {
	const mine = await authorizeLetter(db, writer, 'write', id);
	await handIn(db, mine, { act: act(), text, stamp }, at);
}

async function begin(demo: Demo, letter: DemoLetter, at: number, answers?: string) {
	const { db, world } = demo;
	const childId = world.children[letter.from];
	if (!childId) {
		const writer = await someone(demo, letter.from, at);
		const classId = writer.teaches[0] ?? '';
		const taught = await authorizeClass(db, writer, 'teach', classId);
		const kind = letter.to === 'teachers' ? 'teachers' : 'class';
		const form = { act: act(), exchange: world.exchangeId, kind } as const;
		return { writer, id: await beginAsTeacher(db, taught, form, at) };
	}
	const writer = await someone(demo, await typistOf(demo, letter.from), at);
	const child = await authorizeWriter(db, writer, childId);
	const pair = await pairOf(demo, childId, world.children[letter.to] ?? '');
	return { writer, id: await beginToChild(db, child, { act: act(), pair, answers }, at) };
}

async function typistOf({ db, world }: Demo, letterName: string): Promise<string> {
	const { dictation, classId } = await db
		.selectFrom('enrolment')
		.select(['dictation', 'classId'])
		.where('childId', '=', world.children[letterName] ?? '')
		.executeTakeFirstOrThrow();
	if (dictation === 0) return letterName;
	return classId === world.classes.flores ? 'delmy' : 'laura';
}

async function pairOf({ db, world }: Demo, one: string, other: string): Promise<string> {
	const { id } = await db
		.selectFrom('pair')
		.select('id')
		.where('exchangeId', '=', world.exchangeId)
		.where('childA', 'in', [one, other])
		.where('childB', 'in', [one, other])
		.executeTakeFirstOrThrow();
	return id;
}

async function onTeachersDesk(demo: Demo, id: string, at: number) {
	const teacher = await someone(demo, teacherOf[await sideOf(demo, id)], at);
	return authorizeLetter(demo.db, teacher, 'pass-on', id);
}

/** The child's own teacher changes words of what was handed in; the child sees which. */
export async function correct(demo: Demo, id: string, text: string, at: number) {
	const letter = await onTeachersDesk(demo, id, at);
	const revisionId = letter.subject.revisionId ?? '';
	await passingOn.editForAuthor(demo.db, letter, { act: act(), revisionId, text }, at);
}

export async function passOn(demo: Demo, id: string, at: number) {
	const letter = await onTeachersDesk(demo, id, at);
	const revisionId = letter.subject.revisionId ?? '';
	const { sha256 } = await demo.db
		.selectFrom('revision')
		.select('sha256')
		.where('id', '=', revisionId)
		.executeTakeFirstOrThrow();
	await passingOn.passOn(demo.db, letter, { act: act(), revisionId, sha256 }, at);
}

interface Return {
	reason: ReturnReason;
	note: string;
	/** What to say beside words of the letter. */
	beside?: Record<string, string>;
}

export async function teacherReturns(demo: Demo, id: string, why: Return, at: number) {
	await passingOn.returnToAuthor(
		demo.db,
		await onTeachersDesk(demo, id, at),
		{ act: act(), ...why },
		at
	);
}

/** A reviewer opens what waits for a work (a letter or a translation), which claims it. */
async function openReview(demo: Demo, workId: string, reviewer: string, at: number) {
	const { db } = demo;
	const item = await db
		.selectFrom('submission')
		.select(['id', 'revisionId', 'sha256'])
		.where('workId', '=', workId)
		.where('status', '=', 'waiting')
		.executeTakeFirstOrThrow();
	const review = await moderation.authorizeReview(db, await someone(demo, reviewer, at), item.id);
	await claim(db, review, at);
	await lookAtPages(db, review.actor.id, item.revisionId, at);
	await lookAtPicturesOf(db, workId, review.actor.id, item.revisionId, at);
	return { review, seen: { act: act(), revisionId: item.revisionId, sha256: item.sha256 } };
}

export async function approve(demo: Demo, workId: string, reviewer: string, at: number) {
	const { review, seen } = await openReview(demo, workId, reviewer, at);
	const asked = await askedFor(demo.db, seen);
	const fine = { reason: 'seen-fine', note: '' } as const;
	const answers = new Map(asked.map((one) => [one, fine]));
	await moderation.approve(demo.db, review, { ...seen, answers }, at);
}

export async function moderatorReturns(
	demo: Demo,
	id: string,
	{ beside = {}, ...why }: Return,
	at: number
) {
	const { review, seen } = await openReview(demo, id, 'tomas', at);
	const comments = Object.entries(beside).map(([words, comment], n) => ({
		...{ key: String(n), place: null },
		...{ words, comment }
	}));
	await moderation.returnToAuthor(demo.db, review, { ...seen, ...why, comments }, at);
}

/** A reviewer covers words of a letter; it waits for the second key. */
export async function protect(
	demo: Demo,
	id: string,
	{
		words,
		...why
	}: Pick<Protection, 'reason' | 'note' | 'told'> & Pick<Protection['asked'], 'words'>,
	at: number
) {
	const { review, seen } = await openReview(demo, id, 'tomas', at);
	const asked = { marks: [], flags: [], words };
	await protecting.protect(demo.db, review, { ...seen, ...why, asked }, at);
}

/** One of the two named people looks at what was sealed. */
export async function openOriginal(
	demo: Demo,
	letterId: string,
	{ who, reason }: { who: 'ruth' | 'blanca'; reason: string },
	at: number
) {
	const sealed = await authorizeSeal(demo.db, await someone(demo, who, at), letterId);
	await openSeal(demo.db, sealed, { act: act(), reason }, at);
}

export async function translationOf({ db }: Demo, letterId: string): Promise<string> {
	const { revisionId } = await rowOf(db, letterId);
	const { id } = await db
		.selectFrom('textTranslation')
		.select('id')
		.where('sourceRevisionId', '=', revisionId ?? '')
		.executeTakeFirstOrThrow();
	return id;
}

/** A translator takes a letter to their desk and writes this share of its sentences (1: all). */
export async function translate(
	demo: Demo,
	id: string,
	letter: DemoLetter,
	{ by, share }: { by: string; share: number },
	at: number
) {
	const { db } = demo;
	const textId = await translationOf(demo, id);
	const translator = await someone(demo, by, at);
	const waiting = await translation.authorizeTranslation(db, translator, textId);
	await translation.claim(db, waiting, { act: act() }, at);
	const targets = [...targetsOf(letter, languageOf[await sideOf(demo, id)])];
	const written = new Map(targets.slice(0, Math.ceil(targets.length * share)));
	const mine = await translation.authorizeWriting(db, translator, textId);
	await translation.saveSegments(db, mine, written, at);
}

export async function handInTranslation(demo: Demo, id: string, by: string, at: number) {
	const textId = await translationOf(demo, id);
	const mine = await translation.authorizeWriting(demo.db, await someone(demo, by, at), textId);
	await translation.handIn(demo.db, mine, { act: act() }, at);
}

export async function withdraw(demo: Demo, id: string, author: string, at: number) {
	const mine = await authorizeLetter(demo.db, await someone(demo, author, at), 'withdraw', id);
	await takingBack.withdraw(demo.db, mine, { act: act() }, at);
}

export async function recall(demo: Demo, id: string, author: string, at: number) {
	const mine = await authorizeLetter(demo.db, await someone(demo, author, at), 'recall', id);
	await takingBack.recall(demo.db, mine, { act: act() }, at);
}

export async function releaseMailOf(demo: Demo, from: Side, at: number) {
	const { db, world } = demo;
	const teacher = await someone(demo, teacherOf[from], at);
	const day = await authorizeMailDay(db, teacher, 'release', world.mailDays[from]);
	await releaseMail(db, day, { act: act(), version: day.subject.version }, at);
}

export async function planMail(demo: Demo, from: Side, on: string, at: number) {
	const { db, world } = demo;
	const teacher = await someone(demo, teacherOf[from], at);
	const route = await authorizeRoute(db, teacher, world.exchangeId, world.classes[from]);
	await planMailDay(db, route, { act: act(), on }, at);
}

/** A child opens a letter from the mailbox. */
export async function open(demo: Demo, id: string, child: string, at: number) {
	const reader = await someone(demo, child, at);
	await openLetter(demo.db, id, { id: reader.id, classId: reader.classId ?? '' }, at);
}
