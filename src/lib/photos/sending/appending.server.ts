import type { SchoolClass } from '#lib/exchanges/class.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { bit, type Db } from '#lib/platform/database.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { NoPicture } from '../processing/picture.ts';
import { takesAtMost } from './limits.ts';
import { dropPart, hashOfPart, partOf, writePiece } from './parts.server.ts';
import { findUpload, standingOf, type Upload } from './queries.server.ts';
import { takerFor } from './takers.server.ts';
import type { Standing } from './upload.ts';

export interface Where {
	readonly storage: Storage;
	readonly quarantine: string;
}

export interface Piece {
	readonly uploadId: string;
	/** Where in the file it begins. */
	readonly at: number;
	readonly bytes: Uint8Array;
}

/**
 * Adds a piece to a file, only where the file ends; a piece for another place changes nothing, and the answer says
 * where it goes on. With the last one the file is looked at, and the answer carries its receipt.
 */
export async function append(
	db: Db,
	where: Where,
	klass: Authorized<SchoolClass, 'teach'>,
	piece: Piece,
	now: number
): Promise<Standing> {
	const upload = await findUpload(db, klass.subject.id, piece.uploadId);
	if (!upload) throw notFound();
	const longer = await lengthen(db, where.quarantine, upload, piece, now);
	const isWhole = longer.received === longer.bytes && !isOver(longer);
	return standingOf(isWhole ? await finish(db, where, klass, longer, now) : longer);
}

const isOver = ({ status }: Upload) => status === 'taken' || status === 'refused';

async function lengthen(
	db: Db,
	quarantine: string,
	upload: Upload,
	{ at, bytes }: Piece,
	now: number
): Promise<Upload> {
	if (upload.status !== 'open' || at !== upload.received || bytes.length === 0) return upload;
	if (at + bytes.length > upload.bytes) throw new Refused('invalid', 'check-fields');
	const written = await writePiece(quarantine, upload.id, at, bytes);
	await db
		.updateTable('upload')
		.set({ received: written ? at + bytes.length : 0, updatedAt: now })
		.where('id', '=', upload.id)
		.where('status', '=', 'open')
		.where('received', '=', at)
		.execute();
	// Another window may have been faster: what counts is how it stands.
	return stillThere(await findUpload(db, upload.classId, upload.id));
}

/** One request makes something of it; whoever else comes meanwhile hears that all of it is there, and asks again. */
async function finish(
	db: Db,
	{ storage, quarantine }: Where,
	klass: Authorized<SchoolClass, 'teach'>,
	upload: Upload,
	now: number
): Promise<Upload> {
	const { id, exchangeId, purpose, classId } = upload;
	const mine = await db
		.updateTable('upload')
		.set({ status: 'taking', updatedAt: now })
		.where('id', '=', id)
		.where(({ eb, or, and }) =>
			or([
				eb('status', '=', 'open'),
				and([eb('status', '=', 'taking'), eb('updatedAt', '<', now - takesAtMost)])
			])
		)
		.returning('id')
		.executeTakeFirst();
	if (!mine) return stillThere(await findUpload(db, classId, id));
	const settle = async (became: Partial<Upload>) => {
		const settled = await db
			.updateTable('upload')
			.set({ ...became, updatedAt: now })
			.where('id', '=', id)
			.where('status', '=', 'taking')
			.returningAll()
			.executeTakeFirst();
		return stillThere(settled ?? (await findUpload(db, classId, id)));
	};
	const over = async (became: Partial<Upload>) => {
		const settled = await settle(became);
		await dropPart(quarantine, id);
		return settled;
	};
	try {
		if (!(await cameWhole(quarantine, upload)))
			return await over({ status: 'refused', reason: 'damaged' });
		const sent = { exchangeId, path: partOf(quarantine, id) };
		const became = await takerFor(purpose)?.take(db, storage, klass, sent, now);
		if (!became) throw notFound();
		const { resultId, again } = became;
		return await over({ status: 'taken', resultId, again: bit(again) });
	} catch (problem) {
		if (problem instanceof NoPicture)
			return await over({ status: 'refused', reason: problem.reason });
		// Its bytes are all here: with the next request it is tried again.
		await settle({ status: 'open' });
		throw problem;
	}
}

async function cameWhole(quarantine: string, { id, bytes, sha256 }: Upload) {
	try {
		return (await hashOfPart(quarantine, id, bytes)) === sha256;
	} catch (problem) {
		if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return false;
		throw problem;
	}
}

function stillThere(upload: Upload | undefined): Upload {
	if (!upload) throw notFound();
	return upload;
}
