import type { Db, InTransaction } from '#lib/platform/database.ts';
import type { Submission } from '../submission.ts';

/**
 * What the owner of letters does when one is frozen and when it goes on. Moderation knows "a work", not a
 * letter: the owner joins itself here, once, in wiring.
 */
export interface Keeper {
	/** Whose words these are: of a translation, the work that it translates. */
	behind(db: Db, submission: Submission): Promise<string>;
	/** The translations of a work, which are works of their own. */
	copiesOf(db: Db, workId: string): Promise<string[]>;
	isLockedAway(db: Db, workId: string): Promise<boolean>;
	/**
	 * Freezes a work and all of its copies, wherever they are; a work that is frozen stays so.
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
