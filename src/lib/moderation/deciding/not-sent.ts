/** Fields of a reviewer's forms in which they write. */
const written =
	/^(?:note|thanks_note|mend_note-\d+|answer|objection|question|comment-\d+|why-[a-z-]+)$/;

/**
 * What a reviewer wrote in a form that came too late, each text once: the page shows it, so that nothing is
 * lost. What stood in a field ready made and was not meant is left out.
 *
 * @param values as they were sent
 */
export function notSent(values: Readonly<Record<string, string>>): string[] {
	const texts = Object.entries(values).flatMap(([name, text]) => {
		if (written.test(name)) return text;
		if (name === 'told') return text === values['suggested'] ? [] : text;
		const mended = /^mend-(\d+)$/.exec(name)?.[1];
		// Every sentence comes along; whoever changed one said why.
		if (mended !== undefined) return values[`mend_reason-${mended}`] ? text : [];
		const n = /^say-(\d+)$/.exec(name)?.[1];
		return n !== undefined && (values[`with-${n}`] || !values[`place-${n}`]) ? text : [];
	});
	return [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== '');
}
