/** From here on a match is offered as strong, from `weakFrom` on apart, as weak; below not at all. */
export const strongFrom = 0.75;
export const weakFrom = 0.45;
