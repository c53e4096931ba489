import * as v from 'valibot';
import { answered } from '../../answer.ts';
import { actorOf } from '../../signed-in.ts';
import { daysNow } from '#lib/consent/held.server.ts';
import { mailDayOf, nextMailDays } from '#lib/delivery/next-mail-days.server.ts';
import { tFor } from '#lib/i18n/resources.server.ts';
import { worksInLine } from '#lib/lessons/reviewing/in-line.server.ts';
import { localDate } from '#lib/platform/dates.ts';
import {
	abandonedTexts,
	authorsOnDesk,
	countResting,
	countToTranslate,
	textsOnDesk,
	waitingTexts,
	type DeskRow
} from '#lib/translation/desk.server.ts';
import { outcomesFor, waitingForAnswer } from '#lib/translation/mending/outcome.server.ts';
import { countsUpTo } from '#lib/translation/limits.ts';
import { askedPlace } from '#lib/translation/forms.ts';
import { choicesOf } from '#lib/translation/people/choices.server.ts';
import { countdownOf } from '#lib/translation/people/countdown.ts';
import { byFit, holdSame, mostOffered } from '#lib/translation/people/fit.ts';
import { candidatesFor, offeredTexts } from '#lib/translation/people/fitting.server.ts';
import { asSourceKind } from '#lib/translation/translation.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, url }: PageServerLoadEvent) => {
	const { db } = locals;
	const actor = actorOf(locals);
	const now = locals.clock.now();
	const say = tFor(locals.locale);
	const after = v.parse(askedPlace, url.searchParams.get('after') ?? undefined);
	const days = await daysNow(db, now);
	const mine = await textsOnDesk(db, actor, days);
	const authors = await authorsOnDesk(db, actor, days);
	const waiting = await waitingTexts(db, actor, days, after);
	const abandoned = after ? [] : await abandonedTexts(db, actor, days, now);
	const { oldest, all: candidates } = after
		? { oldest: [], all: [] }
		: await candidatesFor(db, actor, days);
	const all = [...mine, ...waiting.rows, ...abandoned, ...candidates];
	const mailDays = await nextMailDays(db, [...new Set(all.map((row) => row.exchangeId))]);
	const answers = await waitingForAnswer(db, actor);
	const today = localDate(now, actor.timeZone);
	const { writes } = await choicesOf(db, actor);
	const fitting =
		candidates.length < 2
			? []
			: byFit(
					candidates.map((one) => ({ ...one, mailDay: mailDayOf(mailDays, one) })),
					writes
				).slice(0, mostOffered);
	const offered = await offeredTexts(
		db,
		fitting.map(({ id }) => id)
	);
	// Of what this person may open, and of nothing else: what it is called, and for whom it is.
	const outcomes = after ? [] : tellingFirst(await outcomesFor(db, actor, days, now));
	const open = [
		...mine.filter(({ id }) => authors.has(id)),
		...[...waiting.rows, ...abandoned, ...offered, ...outcomes]
	];
	const works = await worksInLine(
		db,
		open.flatMap((row) => (row.sourceKind === 'lesson' ? row.sourceRevisionId : []))
	);
	const onTop = new Map(fitting.map((one) => [one.id, one]));
	const count = await countToTranslate(db, actor, days);

	const shown = (row: DeskRow) => {
		const fromA = row.fromClassId === row.classA;
		const [from, to] = fromA ? [row.nameA, row.nameB] : [row.nameB, row.nameA];
		const work = works.get(row.sourceRevisionId);
		return {
			id: row.id,
			status: row.status,
			of: asSourceKind(row.sourceKind, work?.kind),
			name: work?.title ?? null,
			sourceLanguage: row.sourceLanguage,
			targetLanguage: row.targetLanguage,
			askedAt: row.askedAt,
			way: work
				? say(`moderation:row.for.${work.audience}`, { from })
				: say('moderation:row.way', { from, to }),
			/** Of what lies on the own desk; what waits has no name yet. */
			author: authors.get(row.id) ?? null,
			/** A reviewer changed a little of it and waits for an answer. */
			asks: answers.has(row.id),
			sentences: Number(row.sentences ?? 0),
			done: Number(row.done ?? 0),
			ofLibrary: row.sourceKind === 'lesson',
			mailDay: mailDayOf(mailDays, row)
		};
	};
	const shownByFit = offered.map((row) => ({
		...shown(row),
		best: row.targetLanguage === writes,
		knownPair: onTop.get(row.id)?.knownPair ?? false
	}));
	const isLine = waiting.after === null && holdSame(offered, waiting.rows);
	return {
		now,
		today,
		offered: isLine ? [] : shownByFit,
		/** The whole line, where what fits best is nothing less. */
		byFit: isLine ? shownByFit : [],
		/** What still waits for each mail day. */
		countdown: countdownOf(oldest, {
			mailDayOf: (one) => mailDayOf(mailDays, one),
			today
		}),
		mine: mine.map(shown),
		outcomes: outcomes.map(({ sourceKind, sourceRevisionId, ...row }) => {
			const work = works.get(sourceRevisionId);
			return { ...row, of: asSourceKind(sourceKind, work?.kind), name: work?.title ?? null };
		}),
		resting: await countResting(db, actor, days),
		waiting: waiting.rows.map(shown),
		abandoned: abandoned.map(shown),
		count: count >= countsUpTo ? `${countsUpTo - 1}+` : String(count),
		first: after === undefined,
		next: waiting.after && `?after=${waiting.after.askedAt}.${waiting.after.id}`
	};
});

/** What somebody changed or thanked for comes before what went as it was. */
const tellingFirst = <One extends { changed: boolean; thanked: boolean }>(outcomes: One[]): One[] =>
	outcomes.toSorted((a, b) => Number(b.changed || b.thanked) - Number(a.changed || a.thanked));
