import { sql } from 'kysely';

/**
 * A translation counts once, when it was approved for the first time: a correction carries no words anew, and makes
 * nobody wait. `decision` and `submission` stand in the query around it.
 */
export const isFirstApproval = sql<boolean>`decision.outcome = 'approve' and not exists (
	select 1 from submission as before
	inner join decision as earlier on earlier.submission_id = before.id
	where before.work_id = submission.work_id and earlier.outcome = 'approve'
		and (earlier.at, earlier.id) < (decision.at, decision.id))`;
