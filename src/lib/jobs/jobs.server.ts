import { newId } from '#lib/platform/ids.server.ts';
import type { InTransaction } from '#lib/platform/database.ts';

/** Writes down work to do later, in the transaction of its cause: either both happen or neither. */
export async function enqueue(
	db: InTransaction,
	kind: string,
	subject: Record<string, string | number>,
	runAt: number
): Promise<void> {
	await db
		.insertInto('job')
		.values({ id: newId(), kind, subject: JSON.stringify(subject), runAt, createdAt: runAt })
		.execute();
}
