import * as v from 'valibot';
import { answered } from '../../answer.ts';
import { actorOf } from '../../signed-in.ts';
import { daysNow } from '#lib/consent/held.server.ts';
import { doubtsFor } from '#lib/delivery/doubting/answering.server.ts';
import { doubtsOnAPage } from '#lib/delivery/doubting/doubt.ts';
import { reportsWaiting } from '#lib/delivery/reporting/queries.server.ts';
import { reportsInHand, reportsOnTop } from '#lib/delivery/reporting/taking.server.ts';
import { mailDayOf, nextMailDays } from '#lib/delivery/next-mail-days.server.ts';
import { twoModerators } from '#lib/exchanges/four-eyes.ts';
import { secondLooksIn } from '#lib/letters/asking-again/second-look.server.ts';
import { worksInLine, type WorkInLine } from '#lib/lessons/reviewing/in-line.server.ts';
import { queueWish } from '#lib/moderation/forms.ts';
import { forecast, paceOf, waitsOf } from '#lib/moderation/desk/forecast.ts';
import { loadOf, restFor, waitingByClass } from '#lib/moderation/desk/load.server.ts';
import { askedAbout } from '#lib/moderation/desk/opinions.server.ts';
import { changedAmong } from '#lib/moderation/mending/queries.server.ts';
import { placesOf } from '#lib/identity/places.ts';
import { coveredAmong } from '#lib/moderation/protecting/queries.server.ts';
import { flagsAtAGlance } from '#lib/moderation/scanning/flags.server.ts';
import { languageName } from '#lib/moderation/queue/age.ts';
import { lineFor, reviewedExchanges } from '#lib/moderation/queue/line.server.ts';
import { waitingForSecondKey, withFirstKey } from '#lib/moderation/four-eyes/first-key.server.ts';
import {
	countsUpTo,
	nextInLine,
	reviewQueue,
	urgentOf,
	whoHolds,
	type Place,
	type QueueRow,
	type QueueWish
} from '#lib/moderation/queue/queue.server.ts';
import { tFor } from '#lib/i18n/resources.server.ts';
import type { T } from '#lib/i18n/words.ts';
import { localDate } from '#lib/platform/dates.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, url }: PageServerLoadEvent) => {
	const { db } = locals;
	const actor = actorOf(locals);
	const now = locals.clock.now();
	const say = tFor(locals.locale);
	const wish = v.parse(queueWish, Object.fromEntries(url.searchParams));
	const exchanges = await reviewedExchanges(db, actor);
	const days = await daysNow(db, now);
	const page = await reviewQueue(db, actor, exchanges, days, wish);
	const line = lineFor(actor, exchanges, days, wish);
	// They stand on top of the first page, and not a second time in the line.
	const urgent = wish.after || wish.before ? [] : await urgentOf(db, line);
	const rest = page.rows.filter((row) => urgent.every(({ id }) => id !== row.id));
	const byClass = await waitingByClass(db, line);
	const mailDays = await nextMailDays(db, [
		...new Set([...page.rows, ...byClass].map((row) => row.exchangeId))
	]);
	const count = byClass.reduce((sum, one) => sum + one.count, 0);
	const more = count >= countsUpTo;
	const today = localDate(now, actor.timeZone);
	const twice = new Set(exchanges.filter((one) => twoModerators(one.fourEyes)).map(({ id }) => id));
	const second = await withFirstKey(
		db,
		[...urgent, ...rest]
			.filter(({ exchangeId, kind }) => kind === 'photo' || twice.has(exchangeId))
			.map(({ id }) => id)
	);
	// Of these the whole line is counted, not this page.
	const again = await secondLooksIn(db, line);
	const known = new Map(exchanges.map((exchange) => [exchange.id, exchange]));
	const shown = await asShown([...urgent, ...rest]);
	const classNames = new Map(
		exchanges.flatMap(({ classA, nameA, classB, nameB }) => [
			[classA, nameA],
			[classB, nameB]
		])
	);
	const foreseen = forecast(
		waitsOf(byClass, more, (of) => mailDayOf(mailDays, { ...of, sourceKind: null })),
		today
	);
	const decided = ['approved', 'first-key', 'returned', 'protected', 'safeguarded'].includes(
		url.searchParams.get('done') ?? ''
	);
	const moderates = exchanges.some(({ everyKind }) => everyKind);
	const reported = await reportsWaiting(
		db,
		exchanges.map(({ id }) => id)
	);
	const doubts = await doubtsFor(db, actor, now);
	return {
		now,
		today,
		moderates,
		/** What readers said is wrong comes before everything else. */
		reports: await reportsOnTop(db, actor, exchanges, now, reported),
		doubts: doubts.slice(0, doubtsOnAPage).map(({ id, kind, askedAt }) => ({
			...{ id, askedAt },
			title: say('doubts:review.row', { what: say(`doubts:kind.${kind}`) })
		})),
		moreDoubts:
			doubts.length > doubtsOnAPage
				? say('common:andMore', { count: doubts.length - doubtsOnAPage })
				: null,
		/** What is rare here is said by the server, so that its words do not travel with every page. */
		readersAsk: say('doubts:review.top'),
		doubtDone: over(url.searchParams.get('done'), say),
		wish: {
			kind: wish.kind ?? '',
			exchangeId: wish.exchangeId ?? '',
			classId: wish.classId ?? ''
		},
		exchanges: exchanges.map(({ id, nameA, nameB }) => ({ id, name: `${nameA} – ${nameB}` })),
		classes: [...classNames].map(([id, name]) => ({ id, name })),
		again: { first: again[0] ?? null, count: again.length },
		urgent: shown.slice(0, urgent.length),
		rows: shown.slice(urgent.length),
		pace: paceOf(foreseen),
		forecast: foreseen.map((one) => ({
			...one,
			from: one.classId === null ? null : (classNames.get(one.classId) ?? '')
		})),
		oldestAt: shown.length > 0 ? Math.min(...shown.map((row) => row.submittedAt)) : null,
		load: moderates ? await loadWithReports() : [],
		rest: await restFor(db, actor, now),
		/** What they approved first, and another moderator reads now. */
		approvedFirst: moderates ? await approvedFirst() : [],
		/** After a decision: what to open next. Nobody has it until they do. */
		nextId: decided ? ((await nextInLine(db, actor, now, wish)) ?? null) : null,
		count: more ? `${countsUpTo - 1}+` : String(count),
		previous: page.before && address(wish, 'before', page.before),
		next: page.after && address(wish, 'after', page.after)
	};

	async function loadWithReports() {
		const load = await loadOf(db, exchanges, placesOf(actor, 'moderator'), now);
		const reports = await reportsInHand(
			db,
			exchanges.map(({ id }) => id),
			now,
			reported
		);
		return load.map((one) => ({ ...one, inHand: one.inHand + (reports.get(one.id) ?? 0) }));
	}

	async function approvedFirst() {
		const rows = await waitingForSecondKey(db, actor.id);
		const works = await worksInLine(
			db,
			rows.filter(({ kind }) => kind === 'lesson').map((row) => row.revisionId)
		);
		return rows.map((row) => {
			const work = works.get(row.revisionId);
			return { id: row.id, at: row.at, what: titleOf(row, work), name: work?.title ?? null };
		});
	}

	function titleOf(
		{ kind, language, sourceLanguage }: Pick<QueueRow, 'kind' | 'language' | 'sourceLanguage'>,
		work?: WorkInLine
	) {
		const to = languageName(language, locals.locale);
		const from = sourceLanguage ? languageName(sourceLanguage, locals.locale) : '';
		if (kind === 'translation' && work)
			return say(`moderation:row.translationOf.${work.kind}`, { from, to });
		const what = kind === 'lesson' ? (work?.kind ?? kind) : kind;
		return say(`moderation:row.${what}`, { language: to, from, to });
	}

	async function asShown(rows: readonly QueueRow[]) {
		const glance = await flagsAtAGlance(
			db,
			rows.map((row) => row.revisionId)
		);
		const covered = await coveredAmong(
			db,
			rows.map((row) => row.revisionId)
		);
		const asked = await askedAbout(
			db,
			rows.map((row) => row.id)
		);
		const changed = await changedAmong(
			db,
			rows.map((row) => row.id)
		);
		const works = await worksInLine(
			db,
			rows.filter(({ sourceKind }) => sourceKind === 'lesson').map((row) => row.sourceRevisionId)
		);
		return rows.map((row) => {
			const { classA, nameA, nameB } = known.get(row.exchangeId)!;
			const fromA = row.fromClassId === classA;
			const how = changed.get(row.id);
			const [from, to] = fromA ? [nameA, nameB] : [nameB, nameA];
			const work = works.get(row.sourceRevisionId);
			return {
				id: row.id,
				kind: row.kind,
				title: titleOf(row, work),
				/** What a work of the library is called, and for whom it is: known before it is opened. */
				name: work?.title ?? null,
				way: work
					? say(`moderation:row.for.${work.audience}`, { from })
					: say('moderation:row.way', { from, to }),
				submittedAt: row.submittedAt,
				ofLibrary: row.sourceKind === 'lesson',
				mailDay: mailDayOf(mailDays, row),
				second: second.has(row.id),
				again: again.includes(row.id),
				covered: covered.get(row.revisionId) ?? null,
				changed: how ? say(`mending:row.${how}`) : null,
				mine: whoHolds(row, actor.id, now) === 'you',
				holder: whoHolds(row, actor.id, now) === 'other' ? row.holder : null,
				heldSince: row.claimedAt,
				askedBy: asked.get(row.id) ?? null,
				...glance.get(row.revisionId)!
			};
		});
	}
});

const doubtsOver = ['doubt-right', 'doubt-correct', 'doubt-over'] as const;

/** How it ended with what a reader asked, if that is from where one comes. */
function over(done: string | null, say: T): string | null {
	const known = doubtsOver.find((one) => one === done);
	return known ? say(`doubts:review.done.${known}`) : null;
}

function address(
	{ kind, exchangeId, classId }: Pick<QueueWish, 'kind' | 'exchangeId' | 'classId'>,
	way: 'before' | 'after',
	place: Place
): string {
	const query = new URLSearchParams();
	if (kind) query.set('kind', kind);
	if (exchangeId) query.set('exchangeId', exchangeId);
	if (classId) query.set('classId', classId);
	query.set(way, `${place.submittedAt}.${place.id}`);
	return `?${query}`;
}
