import * as v from 'valibot';
import { answered } from '../../answer.ts';
import { actorOf } from '../../signed-in.ts';
import { daysNow } from '#lib/consent/held.server.ts';
import { nextMailDays } from '#lib/delivery/next-mail-days.server.ts';
import { localDate } from '#lib/platform/dates.ts';
import {
	abandonedTexts,
	authorsOnDesk,
	countsUpTo,
	countResting,
	countToTranslate,
	textsOnDesk,
	waitingTexts,
	type DeskRow
} from '#lib/translation/desk.server.ts';
import { outcomesFor, waitingForAnswer } from '#lib/translation/mending/outcome.server.ts';
import { askedPlace } from '#lib/translation/forms.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, url }: PageServerLoadEvent) => {
	const { db } = locals;
	const actor = actorOf(locals);
	const now = locals.clock.now();
	const after = v.parse(askedPlace, url.searchParams.get('after') ?? undefined);
	const days = await daysNow(db, now);
	const mine = await textsOnDesk(db, actor, days);
	const authors = await authorsOnDesk(db, actor, days);
	const waiting = await waitingTexts(db, actor, days, after);
	const abandoned = after ? [] : await abandonedTexts(db, actor, days, now);
	const all = [...mine, ...waiting.rows, ...abandoned];
	const mailDays = await nextMailDays(db, [...new Set(all.map((row) => row.exchangeId))]);
	const answers = await waitingForAnswer(db, actor);
	const count = await countToTranslate(db, actor, days);

	const shown = (row: DeskRow) => {
		const fromA = row.fromClassId === row.classA;
		return {
			id: row.id,
			status: row.status,
			sourceLanguage: row.sourceLanguage,
			targetLanguage: row.targetLanguage,
			askedAt: row.askedAt,
			from: fromA ? row.nameA : row.nameB,
			to: fromA ? row.nameB : row.nameA,
			/** Of what lies on the own desk; what waits has no name yet. */
			author: authors.get(row.id) ?? null,
			/** A reviewer changed a little of it and waits for an answer. */
			asks: answers.has(row.id),
			sentences: Number(row.sentences ?? 0),
			done: Number(row.done ?? 0),
			mailDay: mailDays.get(`${row.exchangeId}:${row.fromClassId}`) ?? null
		};
	};
	return {
		now,
		today: localDate(now, actor.timeZone),
		mine: mine.map(shown),
		outcomes: after ? [] : await outcomesFor(db, actor, days, now),
		resting: await countResting(db, actor, days),
		waiting: waiting.rows.map(shown),
		abandoned: abandoned.map(shown),
		count: count >= countsUpTo ? `${countsUpTo - 1}+` : String(count),
		first: after === undefined,
		next: waiting.after && `?after=${waiting.after.askedAt}.${waiting.after.id}`
	};
});
