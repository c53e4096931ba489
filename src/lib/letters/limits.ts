/** Characters as a reader counts them. */
export const longestLetter = 4_000;
/** From here on the counter speaks. */
export const warnFrom = 3_600;

/** A draft may be longer than a letter, so that nothing that was typed or pasted is lost (UTF-16 units). */
export const longestDraft = 60_000;

/** Why somebody asks for another look, UTF-16 units. */
export const longestWhy = 400;
