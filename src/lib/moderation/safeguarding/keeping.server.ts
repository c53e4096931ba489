import type { Db, InTransaction } from '#lib/platform/database.ts';
import type { Language, Submission } from '../submission.ts';

/** To whom a work goes, and every text of it that was not handed in. */
export interface Kept {
	/** A letter name; null for a work that goes to a class. */
	to: string | null;
	toClass: string;
	/** On the desk, unless it is what was handed in last. */
	desk: KeptText[];
	/** Put aside: typed on another device, or before. */
	beside: KeptText[];
	/** What somebody typed from its pages, as the child wrote it. */
	asWritten: KeptText[];
	/** What translators wrote and did not hand in. */
	unfinished: KeptText[];
}

export interface KeptText {
	id: string;
	language: Language;
	text: string;
	/** ms UTC. */
	at: number | null;
}

/**
 * What the owner of letters does when one is frozen and when it goes on. Moderation knows "a work", not a
 * letter: the owner joins itself here, once, in wiring.
 */
export interface Keeper {
	/** Whose words these are: of a translation, the work that it translates. */
	behind(db: Db, submission: Submission): Promise<string>;
	/** What it is, for the record of what was done with it. */
	kindOf(db: Db, workId: string): Promise<'letter' | 'photo' | 'lesson'>;
	/** Whose record says who opened it: of a letter its author, of a photo every child who is in it or drew it. */
	concerns(db: Db, workId: string): Promise<string[]>;
	/** The translations of a work, which are works of their own. */
	copiesOf(db: Db, workId: string): Promise<string[]>;
	/**
	 * Every letter of the same author, and every adaptation of a plan, in which the same words stand or into which they
	 * went, this one among them, always in the same order: they freeze and go on together.
	 */
	familyOf(db: Db, workId: string): Promise<string[]>;
	/** What was never frozen and is kept all the same, for the two who look after it. */
	keptOf(db: Db, workId: string): Promise<Kept>;
	/** The sealed texts that lay beside a work and were never handed in, oldest first. */
	besideOf(
		db: Db,
		workId: string
	): Promise<{ id: string; text: string; language: Language; at: number }[]>;
	isLockedAway(db: Db, workId: string): Promise<boolean>;
	/**
	 * Freezes a work and its translations, wherever they are; a work that is frozen stays so.
	 *
	 * @param by who pressed
	 * @returns where it was; undefined when it was frozen already
	 */
	lockAway(db: InTransaction, workId: string, by: string, now: number): Promise<string | undefined>;
	/**
	 * Lets it go on: what was on its way waits for a reviewer again, what was delivered is with its readers
	 * again, and what had come back lies where it lay.
	 */
	letOut(db: InTransaction, workId: string, now: number): Promise<void>;
}

let keeper: Keeper | undefined;

export const keepWith = (joined: Keeper) => void (keeper = joined);

export function keeperOfWorks(): Keeper {
	if (!keeper)
		throw new Error('Nobody keeps works: call wire() of src/lib/wiring.server.ts first.');
	return keeper;
}
