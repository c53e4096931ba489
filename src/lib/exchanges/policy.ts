import { holds, teaches, type Actor } from '#lib/identity/actor.ts';
import type { SchoolClass } from './school-class.ts';

export type ClassAct = 'see' | 'teach';

/** The door, the secrets and the roster of a class are for those who teach it today, and nobody else. */
export const mayTeach = (actor: Actor, klass: Pick<SchoolClass, 'id'>): boolean =>
	teaches(actor, [klass.id]);

/** Its teachers and the coordinators of its community see a class. */
export const maySee = (actor: Actor, klass: Pick<SchoolClass, 'id' | 'communityId'>): boolean =>
	mayTeach(actor, klass) || holds(actor, 'coordinator', [klass.communityId]);

export const classRules: Record<ClassAct, (actor: Actor, klass: SchoolClass) => boolean> = {
	see: maySee,
	teach: mayTeach
};
