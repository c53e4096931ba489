/** A sentence that a class can learn by heart. In UTF-16 units. */
export const longestNorm = 300;
