/** How a stretch of a text looks to its readers; a sign is not seen by them. */
export interface Look {
	readonly start: number;
	readonly end: number;
	readonly kind: 'strong' | 'em' | 'sign';
}

/** Where a text is cut so that each piece has one look. */
export const edgesOf = (looks: readonly Look[]): number[] =>
	looks.flatMap(({ start, end }) => [start, end]);

/** The classes of a piece that begins here. */
export const looksAt = (looks: readonly Look[], at: number): Look['kind'][] =>
	looks.filter(({ start, end }) => start <= at && at < end).map(({ kind }) => kind);
