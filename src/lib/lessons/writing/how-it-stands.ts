import type { T } from '#lib/i18n/words.ts';
import type { Audience, Standing } from '../work.ts';

/** Where a work is, for whoever writes it. With whom it is shared says that it is; a newer draft of it says both. */
export const howItStands = (
	t: T,
	{ status, audience }: { status: Standing; audience: Audience | null }
): string[] => [
	...(status === 'safeguarded' || (status === 'shared' && audience)
		? []
		: [t(`planning:status.${status}`)]),
	...(audience ? [t(`lessons:audience.${audience}`)] : [])
];
