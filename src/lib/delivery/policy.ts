import { holds, teaches, type Actor } from '#lib/identity/actor.ts';
import type { ClassMail, MailDay, Route } from './mail-day.ts';

type Way = Pick<Route, 'fromClassId' | 'places'>;

/** The board shows what is under way: it belongs to the sending teacher and the coordinator. */
export const maySeeBoard = (actor: Actor, day: Way): boolean =>
	teaches(actor, [day.fromClassId]) || holds(actor, 'coordinator', day.places);

/** The same people release. */
export const mayRelease: (actor: Actor, day: MailDay) => boolean = maySeeBoard;

/** And they move a mail day that is planned. */
export const mayMove: (actor: Actor, day: MailDay) => boolean = maySeeBoard;

/** They plan new ones while the exchange is open; then only the coordinator, for what is still on the way. */
export const mayPlan = (actor: Actor, route: Way & Pick<Route, 'open'>): boolean =>
	route.open ? maySeeBoard(actor, route) : holds(actor, 'coordinator', route.places);

/** A note to a child without mail is the teacher's own, as is asking a student of theirs to write. */
export const mayWriteNotes = (actor: Actor, day: MailDay): boolean =>
	teaches(actor, [day.fromClassId]);

/** The receiving teacher knows who is in school, and sees nothing else of the board. */
export const mayMarkPresence = (actor: Actor, day: MailDay): boolean =>
	teaches(actor, [day.toClassId]);

/** When mail comes and goes is for the class's teachers and the coordinator. */
export const maySeeMailDays = (actor: Actor, mail: ClassMail): boolean =>
	teaches(actor, [mail.id]) || holds(actor, 'coordinator', mail.places);

/** What arrived is read, beside the child, by the teachers of the receiving class alone. */
export const mayReadMail = (actor: Actor, mail: ClassMail): boolean => teaches(actor, [mail.id]);
