import { exchangeOfClass } from '#lib/exchanges/queries.server.ts';
import type { SchoolClass } from '#lib/exchanges/class.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { largestFile } from '../limits.ts';
import { mostOpen, mostOpenBytes } from './limits.ts';
import { openOf, standingOf, uploadOf, type Upload } from './queries.server.ts';
import { takerFor } from './takers.server.ts';
import { mayTryAgain, type Standing, type UploadPurpose } from './upload.ts';

export interface Announced {
	readonly exchangeId: string;
	readonly purpose: UploadPurpose;
	/** Of the whole file as it will be sent. */
	readonly sha256: string;
	readonly bytes: number;
}

/**
 * Somebody is about to send a file, or to go on with it: the answer says from where, or that it is there
 * already. Asked twice, also from two windows, it is the same upload.
 */
export async function announce(
	db: Db,
	klass: Authorized<SchoolClass, 'teach'>,
	file: Announced,
	now: number
): Promise<Standing> {
	if (file.bytes < 1 || file.bytes > largestFile) throw new Refused('invalid', 'picture-too-large');
	if (!takerFor(file.purpose)) throw notFound();
	const exchange = await exchangeOfClass(db, klass.subject.id, file.exchangeId);
	if (exchange?.status !== 'open') throw notFound();
	const upload = await db.transaction().execute(async (db) => {
		const which = { ...file, classId: klass.subject.id };
		const known = (await uploadOf(db, which)) ?? (await begin(db, klass, file, now));
		if (known.bytes !== file.bytes) throw new Refused('invalid', 'check-fields');
		return mayBeginAgain(db, known).then((again) => (again ? reopen(db, known, file, now) : known));
	});
	return standingOf(upload);
}

async function begin(
	db: InTransaction,
	{ actor, subject }: Authorized<SchoolClass, 'teach'>,
	file: Announced,
	now: number
): Promise<Upload> {
	const open = await openOf(db, actor.id);
	if (open.files >= mostOpen || open.bytes + file.bytes > mostOpenBytes)
		throw new Refused('too-many', 'too-many-on-the-way', { count: mostOpen });
	await db
		.insertInto('upload')
		.values({
			...file,
			id: newId(),
			personId: actor.id,
			classId: subject.id,
			startedAt: now,
			updatedAt: now
		})
		.onConflict((conflict) => conflict.columns(['classId', 'purpose', 'sha256']).doNothing())
		.execute();
	const begun = await uploadOf(db, { ...file, classId: subject.id });
	if (!begun) throw new Error('An upload that was just begun is not there.');
	return begun;
}

/** What was taken back, or failed for a reason that may be gone, can be sent once more. */
async function mayBeginAgain(db: Db, { status, reason, resultId, purpose }: Upload) {
	if (status === 'refused') return reason !== null && mayTryAgain(reason);
	return status === 'taken' && !(await takerFor(purpose)?.stands(db, resultId ?? ''));
}

const reopen = (
	db: InTransaction,
	{ id, status }: Upload,
	{ exchangeId }: Announced,
	now: number
): Promise<Upload> =>
	db
		.updateTable('upload')
		.set({
			...{ exchangeId, received: 0, reason: null, resultId: null, again: 0 },
			...{ status: 'open', updatedAt: now }
		})
		.where('id', '=', id)
		.where('status', 'in', [status, 'open'])
		.returningAll()
		.executeTakeFirstOrThrow();
