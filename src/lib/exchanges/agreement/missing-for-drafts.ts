/**
 * What has to come next before a machine proposes words in an exchange: the operator sets one up, a coordinator
 * turns it on, a family allows it. Null when nothing is missing.
 *
 * @param families children of both classes whose family allows the help of a machine today
 */
export function missingForDrafts(so: {
	machine: string | null;
	chosen: boolean;
	families: number;
}): 'machine' | 'choice' | 'families' | null {
	if (so.machine === null) return 'machine';
	if (!so.chosen) return 'choice';
	return so.families === 0 ? 'families' : null;
}
