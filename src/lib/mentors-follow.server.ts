import type { AuditEntry } from './audit/audit.server.ts';
import { mentorOf } from './identity/vetting/vouched.server.ts';
import { passToMentor } from './moderation/submitting.server.ts';
import type { InTransaction } from './platform/database.ts';

const ofMentors: readonly string[] = [
	'person.mentor-given',
	'person.mentor-agreed',
	'person.mentor-declined'
];

/** When a student gets another mentor, what waits goes to whoever agreed; joined to the audit in wiring. */
export async function followMentors(db: InTransaction, entry: AuditEntry): Promise<void> {
	if (ofMentors.includes(entry.verb))
		await passToMentor(db, entry.subjectId, await mentorOf(db, entry.subjectId));
}
