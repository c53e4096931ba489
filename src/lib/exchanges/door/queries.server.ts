import { failuresInClass } from '#lib/identity/signing-in/failures.server.ts';
import type { Db } from '#lib/platform/database.ts';

export interface Pupil {
	readonly childId: string;
	readonly letterName: string;
	readonly foldedName: string;
}

const { compare } = new Intl.Collator('es', { numeric: true });

/** The children who are in this class today, by letter name. */
export async function pupilsOf(db: Db, classId: string): Promise<Pupil[]> {
	const pupils = await db
		.selectFrom('enrolment')
		.select(['childId', 'letterName', 'foldedName'])
		.where('classId', '=', classId)
		.where('leftAt', 'is', null)
		.execute();
	return pupils.sort((a, b) => compare(a.letterName, b.letterName));
}

export interface PupilAtDoor {
	readonly childId: string;
	readonly letterName: string;
	readonly hasPictures: boolean;
	readonly badge: 'none' | 'class' | 'home';
	/** After failures: has to wait a little, or is locked until the teacher unlocks. */
	readonly stopped: 'no' | 'waiting' | 'locked';
}

/** How each child of a class can come in at this moment. */
export async function pupilsAtDoor(db: Db, classId: string, now: number): Promise<PupilAtDoor[]> {
	const stopped = await failuresInClass(db, classId, now);
	const rows = await db
		.selectFrom('enrolment')
		.leftJoin('childSecret', 'childSecret.childId', 'enrolment.childId')
		.leftJoin('badge', (join) =>
			join.onRef('badge.childId', '=', 'enrolment.childId').on('badge.revokedAt', 'is', null)
		)
		.select(['enrolment.childId', 'enrolment.letterName', 'enrolment.foldedName'])
		.select(['childSecret.setAt', 'badge.home'])
		.where('enrolment.classId', '=', classId)
		.where('enrolment.leftAt', 'is', null)
		.execute();
	return rows
		.map(({ setAt, home, foldedName, ...child }) => ({
			...child,
			hasPictures: setAt !== null,
			badge:
				home === null ? ('none' as const) : home === 1 ? ('home' as const) : ('class' as const),
			stopped: stopped.get(foldedName) ?? ('no' as const)
		}))
		.sort((a, b) => compare(a.letterName, b.letterName));
}

export interface Door {
	readonly code: string | null;
	readonly codeUntil: string | null;
	readonly openUntil: number | null;
}

export const doorOf = (db: Db, classId: string): Promise<Door> =>
	db
		.selectFrom('class')
		.select(['code', 'codeUntil', 'openUntil'])
		.where('id', '=', classId)
		.executeTakeFirstOrThrow();
