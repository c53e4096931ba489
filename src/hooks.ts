import type { Transport } from '@sveltejs/kit';
import { unsent } from '#lib/platform/unsent.ts';

export const transport: Transport = {
	Unsent: {
		encode: (node) => node?.data?.[unsent] === true,
		decode: () => ({})
	}
};
