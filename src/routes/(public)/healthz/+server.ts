import { json } from '@sveltejs/kit';
import { schemaVersion } from '#lib/platform/migrate.server.ts';
import type { RequestHandler } from './$types';

/** A database that has not answered by then counts as gone, in milliseconds. */
const patience = 3_000;

/** For whoever watches the server: the version of the schema and nothing else, or 503. */
export const GET: RequestHandler = async ({ locals, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const schema = await inTime(schemaVersion(locals.db)).catch(() => null);
	return schema === null ? json({}, { status: 503 }) : json({ schema });
};

function inTime<Found>(finding: Promise<Found>): Promise<Found> {
	const { promise, reject } = Promise.withResolvers<never>();
	const timer = setTimeout(() => reject(new Error('no answer')), patience);
	return Promise.race([finding, promise]).finally(() => clearTimeout(timer));
}
