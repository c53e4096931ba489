import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startSession } from '#lib/identity/sessions.server.ts';
import type { SessionKind } from '#lib/identity/session-kinds.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import { freePort } from '../support/port.ts';
import { startServer, type RunningServer } from '../support/server.ts';

export interface Running extends RunningServer {
	origin: string;
	pid: number;
}

export interface Serving {
	databaseUrl: string;
	/** Where it may write. */
	folder: string;
	/** Into which folder to write a processor profile when it ends. */
	profile?: string | undefined;
}

/** The production build, as an operator would start it, on a port of its own. */
export async function startPuente({ databaseUrl, folder, profile }: Serving): Promise<Running> {
	const port = await freePort();
	const origin = `http://localhost:${port}`;
	const dataDir = join(folder, 'data');
	mkdirSync(dataDir, { recursive: true });
	const options = profile ? `--cpu-prof --cpu-prof-dir=${profile}` : '';
	const server = await startServer(
		{
			PATH: process.env['PATH'],
			NODE_ENV: 'production',
			...(options ? { NODE_OPTIONS: options } : {}),
			HOST: '127.0.0.1',
			PORT: String(port),
			ORIGIN: origin,
			DATABASE_URL: databaseUrl,
			DATA_DIR: dataDir
		},
		'kept'
	);
	return { ...server, origin, pid: server.process.pid ?? 0 };
}

/** Sessions with everything confirmed, as cookie headers in the order of the people. */
export async function signIn(
	databaseUrl: string,
	personIds: readonly string[],
	kind: SessionKind
): Promise<string[]> {
	const db = openDatabase(databaseUrl);
	const now = Date.now();
	const confirmed = kind === 'student' ? null : now;
	const about = { kind, device: 'bench', passwordAt: confirmed, secondFactorAt: confirmed };
	const cookies = await db.transaction().execute(async (db) => {
		const started: string[] = [];
		for (const personId of personIds)
			started.push(`session=${await startSession(db, { personId, ...about }, now)}`);
		return started;
	});
	await db.destroy();
	return cookies;
}
