import { foldName } from '#lib/platform/text.ts';

/** A title as every system takes it for the name of a file. */
export const nameOfFile = (title: string): string =>
	foldName(title)
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 60)
		.replace(/^-|-$/g, '') || 'plan';
