import { record } from '#lib/audit/audit.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import {
	endOtherSessions,
	endSession,
	sessionIdOf,
	startSession,
	type LiveSession,
	type NewSession
} from '../sessions.server.ts';

type Of = Pick<LiveSession, 'id' | 'personId'>;

/**
 * A session begins, and the audit says whose and of which kind; from where is nobody's business.
 *
 * @returns the token for the cookie
 */
export const beginSession = (db: Db, session: NewSession, now: number): Promise<string> =>
	db.transaction().execute(async (db) => {
		const token = await startSession(db, session, now);
		const { personId, kind } = session;
		await record(db, {
			at: now,
			actorId: personId,
			verb: kind === 'own-phone' ? 'session.kept' : 'session.begun',
			subjectKind: 'session',
			subjectId: sessionIdOf(token),
			detail: { kind }
		});
		return token;
	});

/** Whoever is at this device signs out, or hands it over. */
export const leave = (db: Db, session: Of, now: number): Promise<void> =>
	db.transaction().execute(async (db) => {
		await endSession(db, session.id);
		await noteEnd(db, session, now);
	});

/** Ends a session of one's own; another person's is nobody's to end here. */
export const endOwnSession = (
	db: Db,
	personId: string,
	sessionId: string,
	now: number
): Promise<void> =>
	db.transaction().execute(async (db) => {
		const { numDeletedRows } = await db
			.deleteFrom('session')
			.where('id', '=', sessionId)
			.where('personId', '=', personId)
			.executeTakeFirstOrThrow();
		if (numDeletedRows === 1n) await noteEnd(db, { id: sessionId, personId }, now);
	});

/** Ends all sessions of one's own but this one. */
export const endOthers = (db: Db, session: Of, now: number): Promise<void> =>
	db.transaction().execute(async (db) => {
		for (const id of await endOtherSessions(db, session))
			await noteEnd(db, { id, personId: session.personId }, now);
	});

const noteEnd = (db: InTransaction, { id, personId }: Of, at: number) =>
	record(db, {
		at,
		actorId: personId,
		verb: 'session.ended',
		subjectKind: 'session',
		subjectId: id
	});
