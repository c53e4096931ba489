export type WhyUnsent = 'offline' | 'signedOut' | 'failed';

let why = $state<WhyUnsent | null>(null);

/** Why the form that was pressed last did not arrive. Only set in a browser, where there is one page. */
export const unsent = {
	get why() {
		return why;
	},
	set why(now: WhyUnsent | null) {
		why = now;
	}
};
