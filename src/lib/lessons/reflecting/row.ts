import type { T } from '#lib/i18n/words.ts';

/** What teachers told of how a plan went is called by whom they taught. */
export const rowOfTold = <Told extends { readonly id: string; readonly by: string }>(
	t: T,
	told: Told
) => ({ ...told, href: `/lessons/${told.id}/tell`, title: t('went:of', { class: told.by }) });
