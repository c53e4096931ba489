import type { Generated } from 'kysely';
import type { Language } from '#lib/moderation/submission.ts';
import type { NamedAs } from './choices.ts';
import type { Goal } from './sprint.ts';

export interface TranslatorChoiceRow {
	personId: string;
	writes: Language | null;
	named: Generated<NamedAs>;
	namedAsReader: Generated<NamedAs>;
}

export interface DeskStretchRow {
	id: string;
	personId: string;
	begunAt: number;
	lastAt: number;
	/** Minutes. */
	correctedTo: number | null;
}

export interface SprintRow {
	id: string;
	communityId: string;
	title: string;
	goal: number;
	goalOf: Goal;
	openedBy: string;
	fromAt: number;
	untilAt: number;
}

export interface SprintMemberRow {
	sprintId: string;
	personId: string;
	joinedAt: number;
}

declare module '#lib/platform/database.ts' {
	interface Database {
		translatorChoice: TranslatorChoiceRow;
		deskStretch: DeskStretchRow;
		sprint: SprintRow;
		sprintMember: SprintMemberRow;
	}
}
