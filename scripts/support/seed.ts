// `node scripts/support/seed.ts DATABASE_URL`: the demo's people and letters, for the journeys.
import { seedDemo } from '../demo/seed.ts';

await seedDemo(process.argv[2] ?? '');
