import { teaches, type Actor } from '#lib/identity/actor.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';

/** A child on whose desk letters begin. */
export interface Writer {
	readonly id: string;
	readonly letterName: string;
	readonly classId: string;
	readonly ageBand: string;
	readonly dictates: boolean;
	readonly reads: readonly Language[];
	readonly language: Language;
}

/** Children begin their own letters; for those who dictate, a teacher of their class does. */
const mayWriteFor = (actor: Actor, child: Writer) =>
	actor.id === child.id || (child.dictates && teaches(actor, [child.classId]));

export const authorizeWriter = async (
	db: Db,
	actor: Actor,
	childId: string
): Promise<Authorized<Writer, 'write-for'>> =>
	permit(actor, 'write-for', await findWriter(db, childId), mayWriteFor);

export async function findWriter(db: Db, childId: string): Promise<Writer | undefined> {
	const row = await db
		.selectFrom('enrolment')
		.innerJoin('person', 'person.id', 'enrolment.childId')
		.select(['person.id', 'person.language', 'person.reads', 'enrolment.letterName'])
		.select(['enrolment.classId', 'enrolment.ageBand', 'enrolment.dictation'])
		.where('enrolment.childId', '=', childId)
		.where('enrolment.leftAt', 'is', null)
		.executeTakeFirst();
	if (!row) return undefined;
	const { dictation, reads, ...writer } = row;
	return { ...writer, dictates: dictation === 1, reads: JSON.parse(reads) as Language[] };
}
