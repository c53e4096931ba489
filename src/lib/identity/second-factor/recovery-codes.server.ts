import type { Db, InTransaction } from '#lib/platform/database.ts';
import { hashToken } from '#lib/platform/ids.server.ts';
import { Refused } from '#lib/platform/refused.ts';
import { once } from '../acts.server.ts';
import { normalCode } from '../code.ts';
import { noteOn } from './trace.server.ts';
import { deriveCode } from '../seed.server.ts';

/** A code that was not used yet, once. */
export const useRecoveryCode = (db: Db, personId: string, code: string, now: number) =>
	db.transaction().execute(async (db) => {
		const { numUpdatedRows } = await db
			.updateTable('recoveryCode')
			.set({ usedAt: now })
			.where('personId', '=', personId)
			.where('codeHash', '=', hashOf(personId, code))
			.where('usedAt', 'is', null)
			.executeTakeFirstOrThrow();
		if (numUpdatedRows !== 1n) return false;
		await noteOn(db, personId, 'person.recovery-code-used', personId, now);
		return true;
	});

/**
 * New recovery codes; the old ones work no more. A form that was sent twice shows those of them that are
 * left and changes nothing: what was used stays used, and what was replaced meanwhile stays replaced
 * (`recovery-codes-replaced`).
 */
export async function renewRecoveryCodes(db: Db, personId: string, seed: string, now: number) {
	const codes = recoveryCodesFrom(seed);
	await once(db, personId, hashToken('recovery-codes', seed), now, async (db) => {
		await keepRecoveryCodes(db, personId, codes);
		await noteOn(db, personId, 'person.recovery-codes-renewed', personId, now);
		return 'renewed';
	});
	if (!(await hasRecoveryCode(db, personId, codes[0] ?? '')))
		throw new Refused('conflict', 'recovery-codes-replaced');
	const unused = new Set((await unusedOf(db, personId)).map(({ codeHash }) => codeHash));
	return codes.filter((code) => unused.has(hashOf(personId, code)));
}

/** How many recovery codes are left. */
export const recoveryCodesLeft = async (db: Db, personId: string): Promise<number> =>
	(await unusedOf(db, personId)).length;

const unusedOf = (db: Db, personId: string) =>
	db
		.selectFrom('recoveryCode')
		.select('codeHash')
		.where('personId', '=', personId)
		.where('usedAt', 'is', null)
		.execute();

/** Ten codes of 16 letters: 79 bits each, so that a plain hash is enough. */
export const recoveryCodesFrom = (seed: string): string[] =>
	Array.from(
		{ length: 10 },
		(_, n) => deriveCode(seed, `recovery:${n}:a`, 8) + deriveCode(seed, `recovery:${n}:b`, 8)
	);

export async function keepRecoveryCodes(
	db: InTransaction,
	personId: string,
	codes: readonly string[]
) {
	await forgetRecoveryCodes(db, personId);
	await db
		.insertInto('recoveryCode')
		.values(codes.map((code) => ({ personId, codeHash: hashOf(personId, code), usedAt: null })))
		.execute();
}

export async function hasRecoveryCode(db: Db, personId: string, code: string): Promise<boolean> {
	const row = await db
		.selectFrom('recoveryCode')
		.select('codeHash')
		.where('personId', '=', personId)
		.where('codeHash', '=', hashOf(personId, code))
		.executeTakeFirst();
	return row !== undefined;
}

const hashOf = (personId: string, code: string) =>
	hashToken('recovery', `${personId}:${normalCode(code)}`);

export const forgetRecoveryCodes = (db: InTransaction, personId: string) =>
	db.deleteFrom('recoveryCode').where('personId', '=', personId).execute();
