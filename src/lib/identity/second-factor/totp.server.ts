import { Secret, TOTP } from 'otpauth';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { second } from '#lib/platform/clock.ts';
import { Refused } from '#lib/platform/refused.ts';
import { seal, unseal, type SealingKey } from '#lib/platform/sealing.server.ts';
import { countTry, forgetFailures } from '../signing-in/failures.server.ts';
import { patienceWithAdults } from '../signing-in/failures.ts';
import {
	forgetRecoveryCodes,
	hasRecoveryCode,
	keepRecoveryCodes,
	recoveryCodesFrom,
	useRecoveryCode
} from './recovery-codes.server.ts';
import { noteOn, noteWrongCode } from './trace.server.ts';
import { completeSession, type LiveSession } from '../sessions.server.ts';

/** A code lasts 30 s (RFC 6238), and the one before and after it count too: phones run slow and fast. */
const step = 30 * second;

const totpOf = (secret: string, label: string) => new TOTP({ issuer: 'Puente', label, secret });

export interface SecondFactor {
	/** Null until a first code proved that the phone has the secret. */
	readonly since: number | null;
	/** For the authenticator app, base32; only while it is being set up. */
	readonly secret: string | null;
	/** The same as an address for a QR code. */
	readonly address: string | null;
}

/**
 * What this person has or still has to set up. Asking twice gives the same secret. One that our key does
 * not open (the key was lost) is as good as none: it is set up anew.
 */
export async function secondFactorOf(
	db: Db,
	key: SealingKey,
	personId: string,
	now: number
): Promise<SecondFactor> {
	const before = await rowOf(db, personId);
	if (opened(key, personId, before.totpSecret) === null)
		await giveSecret(db, key, personId, before.totpSecret, now);
	const { totpSecret, totpSince, email } = await rowOf(db, personId);
	const secret = opened(key, personId, totpSecret);
	if (totpSince !== null || secret === null)
		return { since: totpSince, secret: null, address: null };
	return { since: null, secret, address: totpOf(secret, email ?? '').toString() };
}

/** In the place of what was there, or of nothing; nobody's if somebody else was faster. */
const giveSecret = (
	db: Db,
	key: SealingKey,
	personId: string,
	instead: string | null,
	now: number
) =>
	db.transaction().execute(async (db) => {
		const { numUpdatedRows } = await db
			.updateTable('person')
			.set({
				totpSecret: seal(key, useOf(personId), new Secret({ size: 20 }).base32),
				totpSince: null,
				totpLastStep: null
			})
			.where('id', '=', personId)
			.where('totpSecret', instead === null ? 'is' : '=', instead)
			.executeTakeFirstOrThrow();
		if (instead === null || numUpdatedRows !== 1n) return;
		await forgetRecoveryCodes(db, personId);
		await noteOn(db, null, 'person.second-factor-lost', personId, now);
	});

const useOf = (personId: string) => `totp:${personId}`;

const opened = (key: SealingKey, personId: string, sealed: string | null) =>
	sealed === null ? null : unseal(key, useOf(personId), sealed);

/** How many second factors there are, and how many of them this key (or none) does not open. */
export async function secondFactorsUnder(db: Db, key: SealingKey | undefined) {
	const rows = await db
		.selectFrom('person')
		.select(['id', 'totpSecret'])
		.where('totpSecret', 'is not', null)
		.execute();
	const shut = rows.filter(({ id, totpSecret }) => !key || opened(key, id, totpSecret) === null);
	return { all: rows.length, shut: shut.length };
}

/**
 * The first code from the phone: from now on the second factor is asked for. The session is complete.
 *
 * @param form.seed recovery codes come from it, so that a form that was sent twice shows the same ones
 * @returns ten recovery codes, to be shown once; only their hashes are kept
 */
export async function setUpSecondFactor(
	db: Db,
	key: SealingKey,
	session: LiveSession,
	form: { code: string; seed: string },
	now: number
): Promise<string[]> {
	const { totpSince } = await rowOf(db, session.personId);
	const codes = recoveryCodesFrom(form.seed);
	if (totpSince !== null) {
		if (await hasRecoveryCode(db, session.personId, codes[0] ?? '')) return codes;
		throw new Refused('conflict', 'second-factor-there');
	}
	await counting(db, session.personId, now, () =>
		useCode(db, key, session.personId, form.code, now)
	);
	await db.transaction().execute(async (db) => {
		await db
			.updateTable('person')
			.set({ totpSince: now })
			.where('id', '=', session.personId)
			.execute();
		await keepRecoveryCodes(db, session.personId, codes);
		await noteOn(db, session.personId, 'person.second-factor-set-up', session.personId, now);
	});
	await completeSession(db, session, now);
	return codes;
}

/** A code from the phone, or a recovery code that was not used yet, completes the session. */
export async function enterSecondFactor(
	db: Db,
	key: SealingKey,
	session: LiveSession,
	form: { code: string },
	now: number
): Promise<void> {
	await proveSecondFactor(db, key, session.personId, form.code, now);
	await completeSession(db, session, now);
}

/** Refuses (`wrong-code`) what is not a live code or an unused recovery code of this person; uses it up. */
export const proveSecondFactor = (
	db: Db,
	key: SealingKey,
	personId: string,
	code: string,
	now: number
) =>
	counting(
		db,
		personId,
		now,
		async () =>
			((await rowOf(db, personId)).totpSince !== null &&
				(await useCode(db, key, personId, code, now))) ||
			(await useRecoveryCode(db, personId, code, now))
	);

async function counting(db: Db, personId: string, now: number, isRight: () => Promise<boolean>) {
	const subject = `second:${personId}`;
	await countTry(db, subject, patienceWithAdults, now);
	if (!(await isRight())) {
		await db.transaction().execute((db) => noteWrongCode(db, personId, now));
		throw new Refused('forbidden', 'wrong-code', {}, { code: 'wrong' });
	}
	await forgetFailures(db, subject);
}

/** A code that was used once does not work again, nor does an older one: who saw it typed gains nothing. */
async function useCode(
	db: Db,
	key: SealingKey,
	personId: string,
	code: string,
	now: number
): Promise<boolean> {
	const secret = opened(key, personId, (await rowOf(db, personId)).totpSecret);
	const digits = code.replace(/\s/g, '');
	if (secret === null || !/^\d{6}$/.test(digits)) return false;
	const delta = totpOf(secret, '').validate({ token: digits, timestamp: now, window: 1 });
	if (delta === null) return false;
	const used = Math.floor(now / step) + delta;
	const { numUpdatedRows } = await db
		.updateTable('person')
		.set({ totpLastStep: used })
		.where('id', '=', personId)
		.where((eb) => eb.or([eb('totpLastStep', 'is', null), eb('totpLastStep', '<', used)]))
		.executeTakeFirstOrThrow();
	return numUpdatedRows === 1n;
}

/** Another phone: this session and the next sign-in go through setting it up anew. */
export const changePhone = (db: Db, session: LiveSession, now: number): Promise<void> =>
	db.transaction().execute(async (db) => {
		await forgetTotp(db, session.personId);
		await db
			.updateTable('session')
			.set({ secondFactorAt: null })
			.where('personId', '=', session.personId)
			.execute();
		await noteOn(db, session.personId, 'person.second-factor-removed', session.personId, now);
	});

/** Whether a code of this person's phone proved once that it has the secret. */
export const hasSecondFactor = async (db: Db, personId: string): Promise<boolean> =>
	(await rowOf(db, personId)).totpSince !== null;

export async function forgetTotp(db: InTransaction, personId: string): Promise<void> {
	await db
		.updateTable('person')
		.set({ totpSecret: null, totpSince: null, totpLastStep: null })
		.where('id', '=', personId)
		.execute();
	await forgetRecoveryCodes(db, personId);
}

const rowOf = (db: Db, personId: string) =>
	db
		.selectFrom('person')
		.select(['totpSecret', 'totpSince', 'email'])
		.where('id', '=', personId)
		.executeTakeFirstOrThrow();
