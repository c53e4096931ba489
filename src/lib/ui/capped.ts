/** A count for a badge: queries stop counting at a hundred. */
export const capped = (count: number): string => (count > 99 ? '99+' : String(count));
