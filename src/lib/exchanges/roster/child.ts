/** A child of a class, as their teacher sees them. */
export interface RosterEntry {
	readonly childId: string;
	readonly letterName: string;
	/** For diplomas and badges on paper in the child's own school; it never leaves the class. */
	readonly nameToPrint: string | null;
	readonly grade: number;
	readonly ageBand: string;
	readonly dictation: boolean;
}

/** What a teacher says about a child; the same for adding and changing. */
export interface ChildFacts {
	letterName: string;
	nameToPrint: string;
	grade: number;
	ageBand: string;
	dictation: boolean;
}

/** A wish about two children, which only the teachers of their class see. */
export interface Wish {
	readonly id: string;
	readonly kind: 'together' | 'apart';
	readonly childA: string;
	readonly childB: string;
}
