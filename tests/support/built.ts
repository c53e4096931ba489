import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startSession } from '#lib/identity/sessions.server.ts';
import type { SessionKind } from '#lib/identity/session-kinds.ts';
import type { Db } from '#lib/platform/database.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import { migrate } from '#lib/platform/migrate.server.ts';
import { shortLived } from '../../scripts/support/short-lived.ts';

/** The built application, answering in this process, on a fresh database of its own. */
export interface Built {
	origin: string;
	db: Db;
	stop(): Promise<void>;
}

/** One at a time in a process: the bundle reads its configuration once. */
export async function startBuilt(env: Record<string, string> = {}): Promise<Built> {
	const folder = shortLived('built');
	const databaseUrl = `file:${join(folder, 'built.db')}`;
	const db = openDatabase(databaseUrl);
	await migrate(db);
	const server = createServer();
	// Longer than any pause of a test, so that no kept connection ends just as it is used again.
	server.keepAliveTimeout = 120_000;
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
	Object.assign(process.env, {
		ORIGIN: origin,
		DATABASE_URL: databaseUrl,
		DATA_DIR: folder,
		LOG_LEVEL: 'silent',
		...env
	});
	const { handler } = await import(pathToFileURL(resolve('build/handler.js')).href);
	server.on('request', handler);
	return {
		origin,
		db,
		stop: async () => {
			(process as NodeJS.EventEmitter).emit('sveltekit:shutdown');
			server.closeAllConnections();
			await new Promise((closed) => server.close(closed));
			await db.destroy();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** A cookie header for somebody who is signed in, with everything confirmed unless told otherwise. */
export async function cookieFor(
	db: Db,
	personId: string,
	kind: SessionKind,
	complete = true
): Promise<string> {
	const now = Date.now();
	const confirmed = kind === 'student' || !complete ? null : now;
	const token = await startSession(
		db,
		{ personId, kind, device: 'test', passwordAt: confirmed, secondFactorAt: confirmed },
		now
	);
	return `session=${token}`;
}

export interface Asked {
	method?: string;
	cookie?: string | undefined;
	form?: Record<string, string>;
	headers?: Record<string, string>;
}

/** Asks as a browser would, without following redirects. */
export async function ask(built: Built, path: string, asked: Asked = {}) {
	const { method = asked.form ? 'POST' : 'GET', cookie, form, headers = {} } = asked;
	const response = await fetch(built.origin + path, {
		method,
		redirect: 'manual',
		// An answer that takes this long is none.
		signal: AbortSignal.timeout(5_000),
		headers: {
			accept: 'text/html',
			'accept-encoding': 'identity',
			...(method === 'GET' ? {} : { origin: built.origin, 'sec-fetch-site': 'same-origin' }),
			...(cookie ? { cookie } : {}),
			...headers
		},
		...(form ? { body: new URLSearchParams(form) } : {})
	});
	return {
		status: response.status,
		location: response.headers.get('location'),
		headers: response.headers,
		body: await response.text()
	};
}

let refusals = 0;

/**
 * What somebody is answered at an address: the data of its page, and the page. Where the data is a refusal
 * the page is made of nothing else, and costs the most: only each fifth is asked.
 */
export async function askBoth(built: Built, path: string, isPage: boolean, cookie?: string) {
	const dataPath = `${path === '/' ? '' : path}/__data.json`;
	const data = { at: dataPath, ...(await ask(built, dataPath, { cookie })) };
	const refuses = isPage && (data.status === 404 || data.body.includes('{"type":"error"'));
	if (refuses && ++refusals % 5 !== 0) return [data];
	return [data, { at: path, ...(await ask(built, path, { cookie })) }];
}

export interface BuiltRoute {
	id: string;
	isPage: boolean;
	/** `GET`, `POST` … of a +server.ts; `GET` and `POST ?/name` of a page with actions. */
	methods: string[];
	params: string[];
}

interface ManifestRoute {
	id: string;
	params: { name: string }[];
	page: { leaf: number } | null;
	endpoint: (() => Promise<Record<string, unknown>>) | null;
}

/** Every route of the build, as its manifest lists them. */
export async function builtRoutes(): Promise<BuiltRoute[]> {
	const file = pathToFileURL(resolve('.svelte-kit/output/server/manifest-full.js')).href;
	const { manifest } = (await import(file)) as {
		manifest: {
			_: {
				routes: ManifestRoute[];
				nodes: (() => Promise<{ server?: { actions?: Record<string, unknown> } }>)[];
			};
		};
	};
	const { routes, nodes } = manifest._;
	return Promise.all(
		routes.map(async ({ id, params, page, endpoint }) => {
			const methods = new Set<string>();
			if (page) {
				methods.add('GET');
				const node = await nodes[page.leaf]?.();
				for (const name of Object.keys(node?.server?.actions ?? {})) methods.add(`POST ?/${name}`);
			}
			for (const name of Object.keys((await endpoint?.()) ?? {}))
				if (/^(GET|POST|PUT|PATCH|DELETE)$/.test(name)) methods.add(name);
			return {
				id,
				isPage: page !== null,
				params: params.map(({ name }) => name),
				methods: [...methods].sort()
			};
		})
	);
}

/** The address of a route with its parameters filled in: `/(student)/letters/[letter]` → `/letters/…`. */
export const pathOf = (routeId: string, params: Record<string, string>): string =>
	routeId
		.replace(/\/\([^)]+\)/g, '')
		.replace(/\[([^\]]+)\]/g, (_whole, name: string) => params[name] ?? `missing-${name}`) || '/';
