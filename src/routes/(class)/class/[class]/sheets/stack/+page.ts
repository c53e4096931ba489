import type { PageLoadEvent } from './$types';

export const csr = true;

/** What sorts the tray comes only where something lies in it. */
export async function load({ data }: PageLoadEvent) {
	const { unknown, doubles, spares } = data.stack;
	const waits = unknown.length + doubles.length + spares.length > 0;
	return { ...data, Tray: waits ? (await import('./Tray.svelte')).default : null };
}
