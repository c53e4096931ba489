import type { Generated } from 'kysely';
import type { Bit } from '#lib/platform/database.ts';
import type { Logic } from '../plan.ts';
import type { Audience, Licence } from '../work.ts';

/** A session plan that may be read, by what it is found; see `entry.ts`. */
export interface LibraryEntryRow {
	no: Generated<number>;
	releaseId: string;
	workId: string;
	exchangeId: string;
	audience: Audience;
	licence: Licence;
	logic: Logic | null;
	minutes: number;
	ageFrom: number;
	ageTo: number;
	multigrade: Bit;
	/** Sets, a bit for each in the order of the vocabulary. */
	needs: number;
	techniques: number;
	inEs: Bit;
	inEn: Bit;
	themeEs: string | null;
	themeEn: string | null;
	titleWords: string;
	taught: Generated<number>;
}

export interface LibraryTitleWordRow {
	word: string;
	plans: number;
}

export interface LibraryNearWordRow {
	near: string;
	word: string;
}

declare module '#lib/platform/database.ts' {
	interface Database {
		libraryEntry: LibraryEntryRow;
		libraryTitleWord: LibraryTitleWordRow;
		libraryNearWord: LibraryNearWordRow;
	}
}
