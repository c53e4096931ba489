/** Characters; nothing else is asked of a password but that it is not a common one. */
export const shortestPassword = 12;
