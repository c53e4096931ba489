// `node scripts/support/seed.ts DATABASE_URL FOLDER`: the demo's people, letters and pictures, for the journeys.
import { onDisk } from '#lib/storage/disk.server.ts';
import { seedDemo } from '../demo/seed.ts';

const [url = '', folder = ''] = process.argv.slice(2);
await seedDemo(url, onDisk(folder));
