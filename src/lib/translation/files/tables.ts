import type { Generated } from 'kysely';
import type { FileKind, FileStatus } from './file.ts';

export interface BroughtFileRow {
	id: string;
	kind: FileKind;
	name: string;
	format: string;
	status: FileStatus;
	/** JSON of a `Found`; empty for what was brought in before there were files. */
	found: string;
	/** JSON of what would be kept; empty once somebody decided. */
	content: string;
	kept: Generated<number>;
	/** How much of the content was gone through. */
	goneThrough: Generated<number>;
	/** Null: the operator. */
	lookedBy: string | null;
	lookedAt: number;
	broughtBy: string | null;
	broughtAt: number | null;
	endedBy: string | null;
	endedAt: number | null;
}

declare module '#lib/platform/database.ts' {
	interface Database {
		broughtFile: BroughtFileRow;
	}
}
