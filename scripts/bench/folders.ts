import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What may be kept between runs: filled databases and the bare application. */
export const cacheFolder = join(root, '.cache', 'bench');
