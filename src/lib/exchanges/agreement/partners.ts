import type { ExchangeStatus } from '../exchange.ts';

/** Two classes have one exchange a season that was not turned down and is not over. */
export const stillStands: readonly ExchangeStatus[] = ['proposed', 'accepted', 'open'];

interface Known {
	readonly status: ExchangeStatus;
	readonly season: { id: string };
	readonly a: { id: string };
	readonly b: { id: string };
}

/**
 * The classes that may still be asked, each with the seasons for which there is an exchange already;
 * who has one for every season is left out.
 */
export function partnersToAsk<Other extends { id: string }>(
	others: readonly Other[],
	seasons: readonly { id: string; name: string }[],
	exchanges: readonly Known[]
): (Other & { taken: string[] })[] {
	const standing = exchanges.filter(({ status }) => stillStands.includes(status));
	return others
		.map((other) => ({
			...other,
			taken: seasons
				.filter((season) =>
					standing.some(
						(known) => known.season.id === season.id && [known.a.id, known.b.id].includes(other.id)
					)
				)
				.map(({ name }) => name)
		}))
		.filter(({ taken }) => seasons.length === 0 || taken.length < seasons.length);
}
