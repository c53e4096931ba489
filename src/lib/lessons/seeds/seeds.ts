import { rainAndRiver } from './rain-and-river.ts';
import type { SeedPlan } from './seed.ts';

/** The plans that come with Puente, what was adapted behind what it was adapted from. */
export const seedPlans: readonly SeedPlan[] = [rainAndRiver];
