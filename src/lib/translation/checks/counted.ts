/** How often each stands there. */
export function counted(keys: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
}

/** What stands more often in one than in the other, each once. */
export const lacking = (
	one: ReadonlyMap<string, number>,
	other: ReadonlyMap<string, number>
): string[] => [...one].filter(([key, times]) => times > (other.get(key) ?? 0)).map(([key]) => key);
