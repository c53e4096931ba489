import type { Audience } from '../work.ts';

/** Whom a work asks, as whoever writes it sees it before it is handed in. */
export interface AskedFamilies {
	readonly pictures: readonly {
		readonly id: string;
		readonly alt: string;
		/** Whether somebody said what there is to see, and who can be recognised. */
		readonly isSaid: boolean;
		/** Of those who can be recognised. */
		readonly names: string;
	}[];
	/** Of those whose words stand in it. */
	readonly quoted: string;
	/** Whether any family is asked at all. */
	readonly asks: boolean;
	/** Whose families have not said yes yet, for each who might read it. */
	readonly missing: Record<Audience, MissingYes>;
}

export interface MissingYes {
	readonly count: number;
	/** Empty where all of them belong to another class. */
	readonly names: string;
}
