/** What stands under several names, the own one first; without an own one, as it stood. */
export const ownFirst = <Name, Rows>(
	byName: ReadonlyMap<Name, Rows>,
	own: Name | undefined
): [Name, Rows][] => [...byName].sort(([a], [b]) => Number(b === own) - Number(a === own));
