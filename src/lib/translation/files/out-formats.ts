/** What can be taken out, and as what. */
export const outFormats = {
	memory: ['tmx', 'xliff-1.2', 'xliff-2.1', 'csv'],
	glossary: ['tbx', 'csv']
} as const;
