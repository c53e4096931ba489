import type { Generated } from 'kysely';
import type { Bit } from '#lib/platform/database.ts';
import type { AdultRole, ScopeKind, TranslatorLevel } from './actor.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { SessionKind } from './session-kinds.ts';

export interface CommunityRow {
	id: string;
	name: string;
	country: 'SV' | 'US';
	timeZone: string;
	/** In which its people are invited, unless somebody chooses otherwise. */
	language: Generated<Locale>;
}

export interface PersonRow {
	id: string;
	kind: 'adult' | 'child';
	communityId: string;
	name: string;
	foldedName: string;
	email: string | null;
	language: Locale;
	reads: string;
	passwordHash: string | null;
	totpSecret: string | null;
	totpSince: number | null;
	totpLastStep: number | null;
	mentorId: string | null;
	mentorAgreedAt: number | null;
	digestHour: Generated<number>;
	digestedOn: string | null;
	disabledAt: number | null;
	erasedAt: number | null;
	createdAt: number;
}

export interface RoleRow {
	id: string;
	personId: string;
	role: AdultRole;
	scopeKind: ScopeKind;
	scopeId: string;
	givenBy: string | null;
	fromAt: number;
	endedAt: number | null;
	/** A new moderator works through invented letters before the role starts. */
	needsPractice: Generated<Bit>;
	/** While a coordinator lets it rest it does nothing. */
	pausedAt: number | null;
	/** Of translators; other roles have one that says nothing. */
	level: Generated<TranslatorLevel>;
}

export interface VettingRow {
	id: string;
	personId: string;
	what: string;
	byPersonId: string | null;
	untilOn: string;
	at: number;
	revokedAt: number | null;
}

export interface VettingReminderRow {
	personId: string;
	untilOn: string;
	days: number;
	at: number;
}

export interface InvitationRow {
	id: string;
	tokenHash: string;
	communityId: string;
	email: string;
	name: string;
	language: Locale;
	role: AdultRole;
	scopeKind: ScopeKind;
	scopeId: string;
	invitedBy: string | null;
	createdAt: number;
	expiresAt: number;
	usedAt: number | null;
}

export interface PasswordResetRow {
	tokenHash: string;
	personId: string;
	expiresAt: number;
	usedAt: number | null;
}

export interface RecoveryCodeRow {
	personId: string;
	codeHash: string;
	usedAt: number | null;
}

export interface SessionRow {
	id: string;
	personId: string;
	kind: SessionKind;
	device: string;
	idleMs: number;
	absoluteExpiresAt: number;
	expiresAt: number;
	extendedAt: number;
	createdAt: number;
	passwordAt: number | null;
	secondFactorAt: number | null;
}

export interface ChildSecretRow {
	childId: string;
	pictureHash: string;
	setAt: number;
}

export interface BadgeRow {
	id: string;
	childId: string;
	tokenHash: string;
	home: Generated<Bit>;
	madeAt: number;
	revokedAt: number | null;
}

export interface SignInFailureRow {
	subject: string;
	failures: number;
	lastAt: number;
	waitUntil: number | null;
	lockedAt: number | null;
}

export interface ActRow {
	id: string;
	personId: string;
	result: string | null;
	at: number;
}

declare module '#lib/platform/database.ts' {
	interface Database {
		community: CommunityRow;
		person: PersonRow;
		role: RoleRow;
		vetting: VettingRow;
		vettingReminder: VettingReminderRow;
		invitation: InvitationRow;
		passwordReset: PasswordResetRow;
		recoveryCode: RecoveryCodeRow;
		session: SessionRow;
		childSecret: ChildSecretRow;
		badge: BadgeRow;
		signInFailure: SignInFailureRow;
		act: ActRow;
	}
}
