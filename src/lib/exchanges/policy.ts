import { holds, teaches, type Actor } from '#lib/identity/actor.ts';
import type { SchoolClass } from './class.ts';
import type { Exchange } from './exchange.ts';

export type ClassAct = 'see' | 'teach' | 'coordinate';

/** The roster, the permissions and the door of a class belong to those who teach it today. */
export const mayTeach = (actor: Actor, of: SchoolClass): boolean => teaches(actor, [of.id]);

/** A coordinator sets classes up and gives them their teachers. */
export const mayCoordinate = (actor: Actor, of: SchoolClass): boolean =>
	holds(actor, 'coordinator', of.places);

/** What a class is, without its children, is for its teachers and its coordinators. */
export const maySeeClass = (actor: Actor, of: SchoolClass): boolean =>
	mayTeach(actor, of) || mayCoordinate(actor, of);

export const classRules: Record<ClassAct, (actor: Actor, of: SchoolClass) => boolean> = {
	see: maySeeClass,
	teach: mayTeach,
	coordinate: mayCoordinate
};

export type ExchangeAct = 'see' | 'answer' | 'agree' | 'open' | 'close' | 'match';

const teachesIn = (actor: Actor, exchange: Exchange) =>
	teaches(actor, [exchange.classA, exchange.classB]);

const coordinates = (actor: Actor, exchange: Exchange) =>
	holds(actor, 'coordinator', exchange.places);

/** An exchange is known to the teachers of its two classes and to those who coordinate it. */
export const maySeeExchange = (actor: Actor, exchange: Exchange): boolean =>
	teachesIn(actor, exchange) || coordinates(actor, exchange);

/** Who was asked answers: a teacher of the other class than the one that proposed. */
export const mayAnswer = (actor: Actor, exchange: Exchange): boolean =>
	teaches(actor, [exchange.classB]);

/** Shared norms are written and agreed on by the teachers of both classes. */
export const mayAgree = teachesIn;

/** Opening is a coordinator's: from then on letter names cross. */
export const mayOpen = coordinates;

/** Anybody who looks after an exchange may end it. */
export const mayClose = maySeeExchange;

/** Matching shows the letter names of both classes, so it waits for the opening. */
export const mayMatch = (actor: Actor, exchange: Exchange): boolean =>
	exchange.status === 'open' && maySeeExchange(actor, exchange);

export const exchangeRules: Record<ExchangeAct, (actor: Actor, exchange: Exchange) => boolean> = {
	see: maySeeExchange,
	answer: mayAnswer,
	agree: mayAgree,
	open: mayOpen,
	close: mayClose,
	match: mayMatch
};
