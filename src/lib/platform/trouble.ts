/** What the engines say when they cannot store or cannot be reached, by their own codes. */
const codes =
	/^(SQLITE_(BUSY|LOCKED|FULL|IOERR|READONLY|CANTOPEN|NOMEM)|53\d{3}|55P03|57014|57P0[123]|08\d{3}|40(001|P01)|25006|ECONNREFUSED|ECONNRESET|ENOSPC|EROFS)/;

/** pg has no code for a connection that ended while it was used. */
const lostConnection =
	/^(Connection terminated|Client (has encountered a connection error|was closed)|timeout exceeded when trying to connect)/;

/**
 * Whether a problem is the disk's or the database's and not ours: full, locked, gone. Nothing was
 * stored then, and trying again later may work.
 */
export const isStorageTrouble = (problem: unknown): boolean =>
	problem instanceof Error &&
	('code' in problem && typeof problem.code === 'string'
		? codes.test(problem.code)
		: lostConnection.test(problem.message));
