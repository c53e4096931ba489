import type { T } from '#lib/i18n/words.ts';
import type { Release } from '../reading/reading.server.ts';
import { licenceAddress, licenceName } from '../work.ts';

/** What stands under a plan wherever it goes: the licence, what that allows, and where the plan came from. */
export function creditLine(
	t: T,
	{ id, release }: { id: string; release: Pick<Release, 'licence'> | null },
	origin: string
): string {
	if (!release) return '';
	const { licence } = release;
	const deed = `${licenceName(licence)} (${licenceAddress(licence)}): ${t(`lessons:licence.${licence}`)}`;
	return `${deed} ${origin}/lessons/${id}`;
}
