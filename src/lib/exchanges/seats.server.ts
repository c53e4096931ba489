import { sql, type RawBuilder } from 'kysely';

/**
 * By which name a class knows, or knew, a child; null for who never sat there. The newest seat says it,
 * for whoever left and came back has several, and a plain join would show their letters as often.
 *
 * @param child the column of the query around it that holds the child's id
 * @param classId the column that holds the id of the class
 * @param name `foldedName` to compare with
 */
export const nameInClass = (
	child: string,
	classId: string,
	name: 'letterName' | 'foldedName' = 'letterName'
): RawBuilder<string | null> =>
	sql`(select ${sql.ref(`seat.${name}`)} from enrolment as seat
		where seat.child_id = ${sql.ref(child)} and seat.class_id = ${sql.ref(classId)}
		order by seat.from_at desc, seat.id desc limit 1)`;
