import type { Exchange } from '#lib/exchanges/exchange.ts';
import { fourEyesPresets, type FourEyes } from '#lib/exchanges/four-eyes.ts';
import { readersAt } from '#lib/identity/people/readers.server.ts';
import type { Db } from '#lib/platform/database.ts';
import type { CalendarDate } from '#lib/platform/dates.ts';

/** Which presets those who moderate an exchange today can fulfil, whatever they read and teach. */
export async function possibleFourEyes(
	db: Db,
	{ places }: Pick<Exchange, 'places'>,
	today: CalendarDate
): Promise<FourEyes[]> {
	const moderators = new Map(
		(await readersAt(db, places, today))
			.filter(({ role }) => role === 'moderator')
			.map(({ id, communityId }) => [id, communityId])
	);
	const homes = new Set([...moderators.values()].filter((home) => places.includes(home)));
	const enough: Record<FourEyes, boolean> = {
		'teacher-and-moderator': moderators.size > 0,
		'two-moderators': moderators.size > 1,
		'moderators-of-both-communities': homes.size > 1
	};
	return fourEyesPresets.filter((preset) => enough[preset]);
}
