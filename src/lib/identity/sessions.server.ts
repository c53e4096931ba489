import { Lucia, type Adapter, type DatabaseSession, type DatabaseUser } from 'lucia';
import { hashToken, newToken } from '#lib/platform/ids.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { isStorageTrouble } from '#lib/platform/trouble.ts';
import type { SessionRow } from './tables.ts';
import { extendAfter, lifetime, type SessionKind } from './session-kinds.ts';

/**
 * lucia looks sessions up and ends them; everything it cannot say (several lifetimes, an absolute end,
 * hashed ids) stands here. The cookie holds a random token, the table its hash, and lucia only ever
 * sees the hash. No other file imports lucia (it is no longer developed, so it is fenced).
 */
declare module 'lucia' {
	interface Register {
		Lucia: ReturnType<typeof luciaOn>;
		DatabaseSessionAttributes: Attributes;
	}
}

type Attributes = Omit<SessionRow, 'id' | 'personId' | 'expiresAt'> & { endsAt: number };

export type LiveSession = Omit<SessionRow, 'expiresAt'> & { expiresAt: number };

const luciaOn = (db: Db) =>
	new Lucia(adapterOn(db), { getSessionAttributes: (attributes: Attributes) => attributes });

const instances = new WeakMap<Db, ReturnType<typeof luciaOn>>();

function lucia(db: Db) {
	let instance = instances.get(db);
	if (!instance) instances.set(db, (instance = luciaOn(db)));
	return instance;
}

export interface NewSession {
	personId: string;
	kind: SessionKind;
	/** What to call the device in the list of sessions, e.g. "Firefox, Android". */
	device: string;
	/** When a password was typed for it; null for students. */
	passwordAt: number | null;
	secondFactorAt: number | null;
}

/** What the table keeps of the token in a cookie. */
export const sessionIdOf = (token: string): string => hashToken('session', token);

/** @returns the token for the cookie; it is stored nowhere else */
export async function startSession(db: Db, session: NewSession, now: number): Promise<string> {
	const token = newToken();
	const { idle, absolute } = lifetime[session.kind];
	await db
		.insertInto('session')
		.values({
			id: sessionIdOf(token),
			personId: session.personId,
			kind: session.kind,
			device: session.device,
			idleMs: idle,
			absoluteExpiresAt: now + absolute,
			expiresAt: now + Math.min(idle, absolute),
			extendedAt: now,
			createdAt: now,
			passwordAt: session.passwordAt,
			secondFactorAt: session.secondFactorAt
		})
		.execute();
	return token;
}

/** The live session behind a cookie, extended when it is due; null when there is none. */
export async function sessionOf(db: Db, token: string, now: number): Promise<LiveSession | null> {
	const { session } = await lucia(db).validateSession(sessionIdOf(token));
	if (!session) return null;
	const { userId, expiresAt: _, fresh: _fresh, endsAt, ...attributes } = session;
	const live = { ...attributes, personId: userId, expiresAt: endsAt };
	if (live.expiresAt <= now || live.absoluteExpiresAt <= now) {
		await endSession(db, live.id);
		return null;
	}
	if (now - live.extendedAt < extendAfter) return live;
	// Whoever reads goes on reading while nothing can be stored.
	return extend(db, live, now).catch((problem: unknown) => {
		if (isStorageTrouble(problem)) return live;
		throw problem;
	});
}

async function extend(db: Db, session: LiveSession, now: number): Promise<LiveSession> {
	const expiresAt = Math.min(now + session.idleMs, session.absoluteExpiresAt);
	await db
		.updateTable('session')
		.set({ expiresAt, extendedAt: now })
		.where('id', '=', session.id)
		.execute();
	return { ...session, expiresAt, extendedAt: now };
}

export const endSession = (db: Db, sessionId: string) => lucia(db).invalidateSession(sessionId);

/** Signs somebody out everywhere. */
export const endSessionsOf = (db: Db, personId: string) =>
	lucia(db).invalidateUserSessions(personId);

/** @returns the ids of those that ended */
export async function endOtherSessions(
	db: Db,
	session: Pick<LiveSession, 'id' | 'personId'>
): Promise<string[]> {
	const ended = await db
		.deleteFrom('session')
		.where('personId', '=', session.personId)
		.where('id', '<>', session.id)
		.returning('id')
		.execute();
	return ended.map(({ id }) => id);
}

/** Notes that the password was typed just now, for acts that ask for it again. */
export const confirmPassword = (db: Db, sessionId: string, now: number) =>
	db.updateTable('session').set({ passwordAt: now }).where('id', '=', sessionId).execute();

/** The second factor was given: from now on this is the short session of who sees what others must not. */
export const completeSession = (db: Db, session: LiveSession, now: number) => {
	const { idle, absolute } = lifetime.staff;
	const absoluteExpiresAt = Math.min(session.absoluteExpiresAt, session.createdAt + absolute);
	return db
		.updateTable('session')
		.set({
			kind: 'staff',
			secondFactorAt: now,
			idleMs: idle,
			absoluteExpiresAt,
			expiresAt: Math.min(now + idle, absoluteExpiresAt),
			extendedAt: now
		})
		.where('id', '=', session.id)
		.execute();
};

export const sessionsOf = (db: Db, personId: string, now: number) =>
	db
		.selectFrom('session')
		.select(['id', 'kind', 'device', 'createdAt', 'extendedAt', 'absoluteExpiresAt'])
		.where('personId', '=', personId)
		.where('expiresAt', '>', now)
		.orderBy('extendedAt', 'desc')
		.execute();

function adapterOn(db: Db): Adapter {
	return {
		getSessionAndUser: async (id) => {
			const row = await db
				.selectFrom('session')
				.selectAll()
				.where('id', '=', id)
				.executeTakeFirst();
			if (!row) return [null, null];
			return [databaseSession(row), { id: row.personId, attributes: {} } satisfies DatabaseUser];
		},
		getUserSessions: async (personId) => {
			const rows = await db
				.selectFrom('session')
				.selectAll()
				.where('personId', '=', personId)
				.execute();
			return rows.map(databaseSession);
		},
		setSession: async () => {
			throw new Error('Sessions are started by startSession, with a hashed id.');
		},
		// lucia would extend by its one lifetime; sessionOf writes the right one.
		updateSessionExpiration: async () => {},
		deleteSession: async (id) => {
			await db.deleteFrom('session').where('id', '=', id).execute();
		},
		deleteUserSessions: async (personId) => {
			await db.deleteFrom('session').where('personId', '=', personId).execute();
		},
		deleteExpiredSessions: async () => {
			throw new Error('Sessions that have ended are deleted by sessionOf.');
		}
	};
}

/** lucia trusts the machine's clock; here time is an argument, so it is told that nothing ever ends. */
const never = new Date(8.64e15);

function databaseSession({ id, personId, expiresAt, ...attributes }: SessionRow): DatabaseSession {
	return {
		id,
		userId: personId,
		expiresAt: never,
		attributes: { ...attributes, endsAt: expiresAt }
	};
}
