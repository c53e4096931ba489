import {
	error,
	redirect,
	type Handle,
	type HandleServerError,
	type RequestEvent,
	type ServerInit
} from '@sveltejs/kit';
import { isLocale, languageTag, localeOfBrowser } from '#lib/i18n/locale.ts';
import { systemClock } from '#lib/platform/clock.ts';
import { config } from '#lib/platform/config.server.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { log } from '#lib/platform/log.server.ts';
import { sealingKeyOf } from '#lib/platform/sealing.server.ts';
import { isStorageTrouble } from '#lib/platform/trouble.ts';
import { migrate } from '#lib/platform/migrate.server.ts';
import { isHalfWay } from '#lib/identity/actor.ts';
import { sessionOf } from '#lib/identity/sessions.server.ts';
import { storageOf } from '#lib/storage/open.server.ts';
import { startLoop } from '#lib/loop.server.ts';
import { loadActor, wire } from '#lib/wiring.server.ts';
import { entryTo, isOfStudents } from './routes/access.ts';
import { languageOfDevice, sessionCookie } from './routes/cookies.ts';
import { comesFromHere, protect } from './routes/headers.ts';
import { whereFrom } from './routes/where-from.ts';

let db: Db;

/** Runs before the first request is heard: the schema is up to date, or the start fails. */
export const init: ServerInit = async () => {
	sealingKeyOf(config());
	db = openDatabase(config().databaseUrl);
	await migrate(db);
	wire();
	const stop = startLoop(db, config());
	process.on('sveltekit:shutdown', () => void stop().then(() => db.destroy()));
};

export const handle: Handle = async (asked) => {
	try {
		return await answer(asked);
	} finally {
		await readToItsEnd(asked.event.request);
	}
};

/**
 * A body that nobody read (who sent it was not let in) would block the connection that it came on. Some pages take sixty
 * megabytes: they are dropped as they come, and never held.
 */
async function readToItsEnd({ body, bodyUsed }: Request) {
	if (body && !bodyUsed) await body.pipeTo(new WritableStream()).catch(() => undefined);
}

const answer: Handle = async ({ event, resolve }) => {
	const { locals, route, cookies, request } = event;
	locals.db = db;
	locals.clock = systemClock;
	locals.config = config();
	locals.storage = storageOf(locals.config);
	if (!comesFromHere(request, locals.config.origin)) error(403, 'cross-site');
	await recognise(event).catch(sayWhenStorageFails);

	const entry = entryTo(route.id, locals.actor);
	if (entry === 'not-here' || event.url.pathname.includes('%00')) return nothingHere(event);
	// PostgreSQL takes no NUL in any text: what is looked for has the sign for "unreadable" in its place.
	event.url.search = event.url.search.replaceAll('%00', '%EF%BF%BD');
	if (entry === 'sign-in-first') {
		if (isOfStudents(route.id) && !locals.session) redirect(303, '/class');
		const next = whereFrom(event, locals.config.origin);
		// A session without anybody in it is that of a moderator or coordinator before the second factor.
		const door = locals.session ? '/sign-in/second' : '/sign-in';
		// Without a script nobody else says that what was sent did not arrive.
		const unsent = request.method === 'POST' ? '&unsent=1' : '';
		redirect(303, `${door}?next=${encodeURIComponent(next)}${unsent}`);
	}

	const wished = languageOfDevice(cookies, locals.config);
	locals.locale =
		locals.actor?.language ??
		(isLocale(wished) ? wished : localeOfBrowser(request.headers.get('accept-language')));
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%puente.lang%', languageTag[locals.locale]),
		filterSerializedResponseHeaders: (name) => name === 'content-type'
	});
	return protect(response, route.id, locals);
};

/** Denied looks just like absent: the page of an address that does not exist, in the reader's language. */
async function nothingHere({ isDataRequest, request, url, fetch }: RequestEvent) {
	if (isDataRequest || !request.headers.get('accept')?.includes('text/html'))
		error(404, { message: 'not-found', reason: 'not-found' });
	const at = encodeURIComponent(url.pathname.replaceAll('%00', '') + url.search);
	// A route that exists, because Kit would ask for any other over the network.
	return fetch(`/nothing-here?at=${at}`, { headers: { accept: 'text/html' } });
}

function sayWhenStorageFails(problem: unknown): never {
	if (isStorageTrouble(problem)) error(503, { message: 'storage-trouble' });
	throw problem;
}

async function recognise({ locals, cookies }: RequestEvent) {
	locals.actor = null;
	locals.session = null;
	locals.locale = 'es';
	const token = cookies.get(sessionCookie(locals.config).name);
	if (!token) return;
	const now = locals.clock.now();
	const session = await sessionOf(db, token, now);
	const actor = session && (await loadActor(db, session.personId, now));
	if (!session || !actor) return;
	locals.session = session;
	if (!isHalfWay(actor, session)) locals.actor = actor;
}

/** Logs what went wrong without anybody's words, and says sorry in a way that the page can show. */
export const handleError: HandleServerError = ({ error: problem, event, status }) => {
	if (status === 404) return { message: 'not-found', reason: 'not-found' };
	log.error({ route: event.route.id ?? '', status, err: problem }, 'a request failed');
	return { message: 'our-fault', reason: 'our-fault' };
};
