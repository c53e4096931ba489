/** Milliseconds of a processor that something took: what else the machine does meanwhile counts for nothing. */
export async function worked(doing: () => unknown): Promise<number> {
	const before = process.cpuUsage();
	await doing();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}
