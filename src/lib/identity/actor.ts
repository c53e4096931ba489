import type { Locale } from '#lib/i18n/locale.ts';

export const adultRoles = ['coordinator', 'moderator', 'translator', 'teacher'] as const;
export type AdultRole = (typeof adultRoles)[number];

/** Where a role counts. A teacher's classes are listed apart, because they change every year. */
export type ScopeKind = 'community' | 'exchange' | 'class';

/** What a translator may besides translating: see `levels.ts`. */
export const translatorLevels = ['student', 'volunteer', 'trusted'] as const;
export type TranslatorLevel = (typeof translatorLevels)[number];

export interface HeldRole {
	readonly role: AdultRole;
	readonly scopeKind: ScopeKind;
	readonly scopeId: string;
	/** Of translators. */
	readonly level?: TranslatorLevel | undefined;
}

/** The person at the other end of a request, with what they may be at this moment. */
export interface Actor {
	readonly id: string;
	readonly kind: 'adult' | 'child';
	readonly name: string;
	readonly language: Locale;
	/** Languages in which this person reads children's letters. */
	readonly reads: readonly Locale[];
	readonly communityId: string;
	readonly timeZone: string;
	/** Only roles whose vetting is live today. */
	readonly roles: readonly HeldRole[];
	/** Classes that this person teaches today. */
	readonly teaches: readonly string[];
	/**
	 * Exchanges whose classes this moderator or translator teaches or taught while they went on, whether
	 * or not they may still act as a teacher. Takes rights away and never gives any: an ended role or a
	 * lapsed vetting makes nobody independent of children whom they know. Empty for everybody else.
	 */
	readonly taughtIn: readonly string[];
	/**
	 * Whether this person works through the invented letters of the reviewers' practice: before their role
	 * starts, or again whenever they like; null for everybody else.
	 */
	readonly practice: 'before' | 'again' | null;
	/** The class in which this child is enrolled; null for adults and for those who left. */
	readonly classId: string | null;
	/** Communities for which this adult is one of the two named people of safeguarding today. */
	readonly leads: readonly string[];
}

/** Whether this person holds a role in one of some places (community, exchange or class ids). */
export const holds = (actor: Actor, role: AdultRole, places: readonly string[]): boolean =>
	actor.roles.some((held) => held.role === role && places.includes(held.scopeId));

/** Whether this person holds a role anywhere; for showing a way in, never for guarding an act. */
export const holdsAnywhere = (actor: Actor, role: AdultRole): boolean =>
	actor.roles.some((held) => held.role === role);

export const teaches = (actor: Actor, classIds: readonly string[]): boolean =>
	actor.teaches.some((classId) => classIds.includes(classId));

/** Whether this person stands outside an exchange: teaches neither class, and taught neither meanwhile. */
export const teachesNeither = (
	actor: Actor,
	exchange: { id: string; classIds: readonly string[] }
): boolean => !teaches(actor, exchange.classIds) && !actor.taughtIn.includes(exchange.id);

/** Moderators, coordinators and the named people see what others must not: shorter sessions, a second factor. */
export const isStaff = (actor: Actor): boolean =>
	holdsAnywhere(actor, 'moderator') ||
	holdsAnywhere(actor, 'coordinator') ||
	actor.leads.length > 0;

/** Until their second factor is there, these are nobody yet, whatever else they are. */
export const isHalfWay = (actor: Actor, session: { secondFactorAt: number | null }): boolean =>
	isStaff(actor) && session.secondFactorAt === null;
