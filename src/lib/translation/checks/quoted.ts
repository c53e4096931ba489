/** A text without what stands between quotation marks; as long as before, so that places stay right. */
export const unquoted = (text: string): string =>
	text.replace(/[“«"][^“”«»"]*[”»"]/gu, (quoted) => ' '.repeat(quoted.length));
