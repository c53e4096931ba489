import { lookedAfterIn } from '#lib/exchanges/agreement/queries.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { placesOf } from '#lib/identity/places.ts';
import type { Db } from '#lib/platform/database.ts';
import { localDate } from '#lib/platform/dates.ts';
import type { Quarter } from './quarter.ts';
import type { Report } from './report.ts';
import {
	alarmsSection,
	exitsSection,
	lettersSection,
	peopleSection,
	stagesSection,
	type Speech
} from './sections.ts';
import { translatingSection } from './translating.ts';
import { translatedIn } from './translating.server.ts';
import { communityNames, daysWithLetters, lastDay, peopleOf, sumsOf } from './sums.server.ts';

/** What a committee looks at once in a quarter, in words: sums of days, no child, no letter. */
export async function reportOn(
	db: Db,
	actor: Actor,
	quarter: Quarter,
	speech: Speech,
	now: number
): Promise<Report> {
	const { t } = speech;
	const places = placesOf(actor, 'coordinator');
	const today = localDate(now, actor.timeZone);
	const ids = (await lookedAfterIn(db, places)).map(({ id }) => id);
	const sums = ids.length > 0 ? await sumsOf(db, ids, quarter) : [];
	const byDay = ids.length > 0 ? await daysWithLetters(db, ids, quarter) : [];
	const names = await communityNames(db, [...new Set(byDay.map((row) => row.fromCommunityId))]);
	const translated = ids.length > 0 ? await translatedIn(db, ids, quarter, actor.timeZone) : [];
	return {
		until: await lastDay(db, places),
		sections: [
			lettersSection(byDay, names, { quarter, today }, speech),
			stagesSection(sums, t),
			translatingSection(translated, actor.timeZone, speech),
			exitsSection(sums, t),
			alarmsSection(sums, t),
			peopleSection(await peopleOf(db, places, quarter), t)
		]
	};
}
