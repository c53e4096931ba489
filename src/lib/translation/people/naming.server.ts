import { sql, type RawBuilder, type SqlBool } from 'kysely';

/**
 * Whether somebody learns to translate in some community, said in SQL.
 *
 * @param person the column of the query around it that holds their id
 */
export const isStudent = (person: string): RawBuilder<SqlBool> =>
	sql<SqlBool>`exists (select 1 from role as learning
		where learning.person_id = ${sql.ref(person)} and learning.role = 'translator'
		and learning.level = 'student' and learning.ended_at is null)`;
