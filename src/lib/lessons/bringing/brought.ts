import type { Plan } from '../plan.ts';

/** Something that whoever brings a plan in should look at before it is kept. */
export interface Note {
	readonly kind: 'unknown-key' | 'unread-value' | 'in-front' | 'guessed';
	/** Counted from one; left out where there is none to speak of. */
	readonly line?: number;
	/** The words of the file it is about. */
	readonly words: string;
	/** Where they went. */
	readonly path?: string;
}

export type Unreadable =
	| 'empty'
	| 'too-large'
	| 'front-matter'
	| 'too-many-moments'
	| 'too-many-authors'
	| 'no-title'
	| 'language'
	| 'cell-without-column';

/** What became of a file or of pasted words. Nothing is kept of it until somebody has looked. */
export type Brought =
	| { readonly kind: 'read'; readonly plan: Plan; readonly notes: readonly Note[] }
	| { readonly kind: 'unreadable'; readonly reason: Unreadable }
	| {
			readonly kind: 'unreadable';
			readonly reason: 'too-long';
			/** Of the field that is. */
			readonly path: string;
			readonly limit: number;
	  };

export const unreadable = (reason: Unreadable): Brought => ({ kind: 'unreadable', reason });

export interface BroughtRow {
	/** As a spreadsheet counts: the names of the columns are row 1. */
	readonly row: number;
	readonly brought: Brought;
}

/** A table of plans, a row each. */
export type BroughtTable =
	| {
			readonly kind: 'table';
			readonly rows: readonly BroughtRow[];
			/** Columns that no plan has. */
			readonly passedOver: readonly string[];
	  }
	| {
			readonly kind: 'unreadable';
			readonly reason: 'empty' | 'too-large' | 'too-many-plans' | 'not-a-table' | 'no-title-column';
	  };
