/** Notes are read by children: a few sentences. In UTF-16 units. */
export const longestNote = 600;
