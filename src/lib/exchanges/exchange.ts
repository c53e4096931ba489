export const exchangeStatuses = ['proposed', 'accepted', 'open', 'closed', 'declined'] as const;
export type ExchangeStatus = (typeof exchangeStatuses)[number];

/** Two classes that write to each other for a season. */
export interface Exchange {
	readonly id: string;
	readonly classA: string;
	readonly classB: string;
	readonly seasonId: string;
	readonly status: ExchangeStatus;
	/** The exchange and both communities: where the roles that look after it count. */
	readonly places: readonly string[];
}

export const otherClass = (
	exchange: Pick<Exchange, 'classA' | 'classB'>,
	classId: string
): string => (exchange.classA === classId ? exchange.classB : exchange.classA);
