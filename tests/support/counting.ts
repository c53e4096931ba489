import type { KyselyPlugin } from 'kysely';
import type { Db } from '#lib/platform/database.ts';

/** The same database, and how many queries it answered. */
export function counting(db: Db) {
	let count = 0;
	const plugin: KyselyPlugin = {
		transformQuery: ({ node }) => node,
		transformResult: ({ result }) => {
			count++;
			return Promise.resolve(result);
		}
	};
	return { db: db.withPlugin(plugin), asked: () => count };
}
