interface Answered {
	values: Record<string, string>;
	several: Record<string, string[]>;
}

/** What was ticked under this name in a form that came back; undefined when none did. */
export const tickedBefore = (
	form: Answered | null | undefined,
	name: string
): readonly string[] | undefined =>
	form
		? (form.several[name] ?? (form.values[name] === undefined ? [] : [form.values[name]]))
		: undefined;
