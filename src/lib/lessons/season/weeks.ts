import { addDays, mondayOf, type CalendarDate } from '#lib/platform/dates.ts';
import type { Language } from '#lib/moderation/submission.ts';

/** A draft, one that they put aside or share no more, or one to which a family says no. */
export type Unshared = 'draft' | 'aside' | 'held';

/** A plan in a week, as somebody sees it who may. */
export interface Session {
	readonly id: string;
	readonly lessonId: string;
	readonly classId: string;
	readonly week: CalendarDate;
	readonly note: string;
	/** Null where the plan is not shared with this teacher any more. */
	readonly title: string | null;
	readonly language: Language;
	/** Why nobody but those who write it sees it; null where others do. */
	readonly unshared: Unshared | null;
	/** Of a class that the reader teaches. */
	readonly isMine: boolean;
}

export interface MailOfWeek {
	readonly onDate: CalendarDate;
	readonly fromClassId: string;
}

export interface SeasonWeek {
	readonly monday: CalendarDate;
	readonly mail: readonly MailOfWeek[];
	readonly sessions: readonly Session[];
}

/** The days of a season, both included. */
export interface SeasonDays {
	readonly fromOn: CalendarDate;
	readonly untilOn: CalendarDate;
}

/** A season has at most so many weeks to choose from: a year and a half. */
const mostWeeks = 80;

/** The Mondays of a season. */
export function mondaysOf({ fromOn, untilOn }: SeasonDays): CalendarDate[] {
	const mondays: CalendarDate[] = [];
	for (
		let monday = mondayOf(fromOn);
		monday <= untilOn && mondays.length < mostWeeks;
		monday = addDays(monday, 7)
	)
		mondays.push(monday);
	return mondays;
}

/**
 * The weeks of a season with what is in each. What was put into a week that the season does not have any more keeps its
 * week.
 */
export function weeksOf(
	season: SeasonDays,
	{ mail, sessions }: { mail: readonly MailOfWeek[]; sessions: readonly Session[] }
): SeasonWeek[] {
	const mondays = new Set([...mondaysOf(season), ...sessions.map(({ week }) => week)]);
	return [...mondays].toSorted().map((monday) => ({
		monday,
		mail: mail.filter(({ onDate }) => mondayOf(onDate) === monday),
		sessions: sessions.filter(({ week }) => week === monday)
	}));
}

/** Where a session goes: into which week, and which place among those of its class there. */
export interface Place {
	readonly week: CalendarDate;
	readonly at: number;
}

/** One step earlier or later; at the end of a week that is the week beside it. Null where there is none. */
export function stepFrom(weeks: readonly SeasonWeek[], id: string, by: -1 | 1): Place | null {
	const from = weeks.findIndex(({ sessions }) => sessions.some((one) => one.id === id));
	const week = weeks[from];
	if (!week) return null;
	const own = week.sessions.filter(({ isMine }) => isMine);
	const at = own.findIndex((one) => one.id === id) + by;
	if (at >= 0 && at < own.length) return { week: week.monday, at };
	const beside = weeks[from + by];
	if (!beside) return null;
	const there = beside.sessions.filter(({ isMine }) => isMine).length;
	return { week: beside.monday, at: by > 0 ? 0 : there };
}

/** What stands above a place on the page, from top to bottom. */
export type Slot =
	{ readonly kind: 'week'; readonly monday: CalendarDate } | { readonly kind: 'session' };

/** The place under these slots; above the first week it is the first. */
export function placeUnder(slots: readonly Slot[], first: CalendarDate): Place {
	let place: Place = { week: first, at: 0 };
	for (const slot of slots)
		if (slot.kind === 'week') place = { week: slot.monday, at: 0 };
		else place = { ...place, at: place.at + 1 };
	return place;
}
