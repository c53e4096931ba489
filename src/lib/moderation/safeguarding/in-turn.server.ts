/** Two who press about two letters with the same words wait for each other; PostgreSQL sends one of them back. */
export const isDeadlock = (problem: unknown): boolean =>
	problem instanceof Error && 'code' in problem && problem.code === '40P01';

/** So often one is sent back at most: each of the others takes all of its letters in the same order by then. */
const tries = 3;

/** Presses again whenever the database sent this one back: nothing that a child disclosed is lost to a race. */
export async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
	for (let n = 1; ; n++)
		try {
			return await work();
		} catch (problem) {
			if (!isDeadlock(problem) || n === tries) throw problem;
		}
}
