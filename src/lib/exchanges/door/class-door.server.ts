import { randomInt } from 'node:crypto';
import { once } from '#lib/identity/acts.server.ts';
import {
	drawPictures,
	giveBadge,
	hashPictures,
	keepPictures,
	revokeBadges
} from '#lib/identity/children/child-secrets.server.ts';
import { letters } from '#lib/identity/code.ts';
import { forgetFailures, subjectOfLetterName } from '#lib/identity/signing-in/failures.server.ts';
import { deriveToken } from '#lib/identity/seed.server.ts';
import { hour } from '#lib/platform/clock.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { addDays, localDate } from '#lib/platform/dates.ts';
import { notFound } from '#lib/platform/refused.ts';
import type { TaughtClass } from '../roster/roster.server.ts';
import type { SchoolClass } from '../class.ts';
import { trace } from '../trace.server.ts';
import { longestOpen } from './forms.ts';
import { pupilsOf, type Pupil } from './queries.server.ts';

/** Children may come in for some hours, at most four. A code that has run out is renewed. */
export const openClass = (
	db: Db,
	of: TaughtClass,
	form: { act: string; hours: number },
	now: number
) =>
	once(db, of.actor.id, form.act, now, async (db) => {
		await keepCodeFresh(db, of.subject, now);
		const openUntil = now + Math.min(form.hours, longestOpen) * hour;
		await db.updateTable('class').set({ openUntil }).where('id', '=', of.subject.id).execute();
		await trace(db, of.actor.id, 'class.opened', of.subject.id, now, { until: openUntil });
		return of.subject.id;
	});

/** Nobody else comes in; whoever is writing may finish, at most 90 minutes. */
export const closeClass = (db: Db, of: TaughtClass, form: { act: string }, now: number) =>
	once(db, of.actor.id, form.act, now, async (db) => {
		await db
			.updateTable('class')
			.set({ openUntil: null })
			.where('id', '=', of.subject.id)
			.execute();
		await trace(db, of.actor.id, 'class.closed', of.subject.id, now);
		return of.subject.id;
	});

/** A new code until the end of the term: the old one opens nothing any more. */
export const renewCode = (db: Db, of: TaughtClass, form: { act: string }, now: number) =>
	once(db, of.actor.id, form.act, now, async (db) => {
		await giveCode(db, of.subject, now);
		await trace(db, of.actor.id, 'class.code-renewed', of.subject.id, now);
		return of.subject.id;
	});

/**
 * New pictures for some children, drawn by chance; the old ones open nothing any more.
 *
 * @returns what to show the teacher, once; the same for the same seed
 */
export async function setPictures(
	db: Db,
	of: TaughtClass,
	form: { act: string; seed: string; child: readonly string[] },
	now: number
) {
	const pupils = await chosen(db, of, form.child);
	const drawn = pupils.map((pupil) => ({
		...pupil,
		pictures: drawPictures(form.seed, pupil.childId)
	}));
	const hashes = await Promise.all(drawn.map(({ pictures }) => hashPictures(pictures)));
	await once(db, of.actor.id, form.act, now, async (db) => {
		for (const [place, { childId, foldedName }] of drawn.entries()) {
			await keepPictures(db, childId, hashes[place] ?? '', now);
			await forgetFailures(db, subjectOfLetterName(of.subject.id, foldedName));
			await trace(db, of.actor.id, 'child.pictures-set', childId, now);
		}
		return of.subject.id;
	});
	return drawn;
}

/**
 * A new badge for some children; their old ones open nothing any more.
 *
 * @param form.home whether these badges also work while the class is closed
 * @returns what to print, once; the same for the same seed
 */
export async function makeBadges(
	db: Db,
	of: TaughtClass,
	form: { act: string; seed: string; child: readonly string[]; home: boolean },
	now: number
): Promise<(Pupil & { token: string })[]> {
	const pupils = await chosen(db, of, form.child);
	const cards = pupils.map((pupil) => ({
		...pupil,
		token: deriveToken(form.seed, `badge:${pupil.childId}`)
	}));
	await once(db, of.actor.id, form.act, now, async (db) => {
		for (const { childId, token } of cards) {
			await giveBadge(db, { childId, token, home: form.home }, now);
			await trace(db, of.actor.id, 'child.badge-made', childId, now, { home: form.home ? 1 : 0 });
		}
		return of.subject.id;
	});
	return cards;
}

export const revokeBadge = (
	db: Db,
	of: TaughtClass,
	form: { act: string; child: string },
	now: number
) =>
	once(db, of.actor.id, form.act, now, async (db) => {
		const [pupil] = await chosen(db, of, [form.child]);
		if (!pupil) throw notFound();
		await revokeBadges(db, pupil.childId, now);
		await trace(db, of.actor.id, 'child.badge-revoked', pupil.childId, now);
		return pupil.childId;
	});

/** After ten failures only the teacher lets a child try again. */
export const unlockChild = (
	db: Db,
	of: TaughtClass,
	form: { act: string; child: string },
	now: number
) =>
	once(db, of.actor.id, form.act, now, async (db) => {
		const [pupil] = await chosen(db, of, [form.child]);
		if (!pupil) throw notFound();
		await forgetFailures(db, subjectOfLetterName(of.subject.id, pupil.foldedName));
		await trace(db, of.actor.id, 'child.unlocked', pupil.childId, now);
		return pupil.childId;
	});

/** Some children of this class; a child of another class is nobody here. */
async function chosen(db: Db, of: TaughtClass, childIds: readonly string[]): Promise<Pupil[]> {
	const pupils = (await pupilsOf(db, of.subject.id)).filter(({ childId }) =>
		childIds.includes(childId)
	);
	if (pupils.length !== new Set(childIds).size) throw notFound();
	return pupils;
}

async function keepCodeFresh(db: InTransaction, of: SchoolClass, now: number) {
	const { code, codeUntil } = await db
		.selectFrom('class')
		.select(['code', 'codeUntil'])
		.where('id', '=', of.id)
		.executeTakeFirstOrThrow();
	if (code === null || (codeUntil ?? '') < localDate(now, of.timeZone)) await giveCode(db, of, now);
}

async function giveCode(db: InTransaction, of: SchoolClass, now: number) {
	const today = localDate(now, of.timeZone);
	const term = await db
		.selectFrom('calendarEntry')
		.select('untilOn')
		.where('schoolId', '=', of.schoolId)
		.where('kind', '=', 'term')
		.where('untilOn', '>=', today)
		.orderBy('untilOn')
		.executeTakeFirst();
	await db
		.updateTable('class')
		.set({ code: newCode(), codeUntil: term?.untilOn ?? addDays(today, longestTerm) })
		.where('id', '=', of.id)
		.execute();
}

/** Days of a code in a school whose calendar nobody has written down. */
const longestTerm = 120;

/** One of 31⁸: that two classes get the same is less likely than that the school burns down. */
const newCode = () => Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join('');
