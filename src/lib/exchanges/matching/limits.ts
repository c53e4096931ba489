/** How many correspondents a child may be given at most, as a teacher chooses it. */
export const mostChoices = [1, 2, 3, 4, 5] as const;
