import type { Selectable } from 'kysely';
import type { Db } from '#lib/platform/database.ts';
import type { UploadRow } from '../tables.ts';
import type { Receipt, Standing, UploadPurpose } from './upload.ts';

export type Upload = Selectable<UploadRow>;

/** One that a class sends; another class's is not there. */
export const findUpload = (db: Db, classId: string, id: string): Promise<Upload | undefined> =>
	db
		.selectFrom('upload')
		.selectAll()
		.where('classId', '=', classId)
		.where('id', '=', id)
		.executeTakeFirst();

export const uploadOf = (
	db: Db,
	file: { classId: string; purpose: UploadPurpose; sha256: string }
): Promise<Upload | undefined> =>
	db
		.selectFrom('upload')
		.selectAll()
		.where('classId', '=', file.classId)
		.where('purpose', '=', file.purpose)
		.where('sha256', '=', file.sha256)
		.executeTakeFirst();

/** How much somebody has on its way. */
export async function openOf(db: Db, personId: string): Promise<{ files: number; bytes: number }> {
	const { files, bytes } = await db
		.selectFrom('upload')
		.select(({ fn }) => [fn.countAll().as('files'), fn.sum('bytes').as('bytes')])
		.where('personId', '=', personId)
		.where('status', '=', 'open')
		.executeTakeFirstOrThrow();
	return { files: Number(files), bytes: Number(bytes ?? 0) };
}

export function standingOf(upload: Upload): Standing {
	const { id, received } = upload;
	const receipt = receiptOf(upload);
	return receipt ? { id, received, receipt } : { id, received };
}

function receiptOf({ sha256, resultId, again, status, reason }: Upload): Receipt | undefined {
	if (status === 'taken' && resultId) return { sha256, resultId, again: again === 1 };
	if (status === 'refused' && reason) return { sha256, refused: reason };
	return undefined;
}
