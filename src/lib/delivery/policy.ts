import { holds, teaches, type Actor } from '#lib/identity/actor.ts';
import type { MailDay } from './mail-day.ts';

/** The board shows what is under way: it belongs to the sending teacher and the coordinator. */
export const maySeeBoard = (actor: Actor, day: MailDay): boolean =>
	teaches(actor, [day.fromClassId]) || holds(actor, 'coordinator', day.places);

/** The same people release. */
export const mayRelease = maySeeBoard;

/** The receiving teacher knows who is in school, and sees nothing else of the board. */
export const mayMarkPresence = (actor: Actor, day: MailDay): boolean =>
	teaches(actor, [day.toClassId]);
