import { games } from './games.ts';
import { lettersAsHistory } from './letters-as-history.ts';
import { mapOfOurStreet } from './map-of-our-street.ts';
import { milpaYear } from './milpa-year.ts';
import { rainAndRiverInCambridge } from './rain-and-river-in-cambridge.ts';
import { rainAndRiver } from './rain-and-river.ts';
import { recipesAndFractions } from './recipes-and-fractions.ts';
import { recipesWithTortillas } from './recipes-with-tortillas.ts';
import { repoblacionByGrandparents } from './repoblacion-by-grandparents.ts';
import type { SeedPlan } from './seed.ts';
import { snowAndRain } from './snow-and-rain.ts';
import { songAcrossTheBridge } from './song-across-the-bridge.ts';
import { whoseWork } from './whose-work.ts';

/** The plans that come with Puente, what was adapted behind what it was adapted from. */
export const seedPlans: readonly SeedPlan[] = [
	rainAndRiver,
	milpaYear,
	repoblacionByGrandparents,
	whoseWork,
	games,
	snowAndRain,
	recipesAndFractions,
	mapOfOurStreet,
	lettersAsHistory,
	songAcrossTheBridge,
	rainAndRiverInCambridge,
	recipesWithTortillas
];
