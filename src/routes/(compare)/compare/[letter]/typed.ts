import type { InferOutput } from 'valibot';
import type { typedForm } from '#lib/letters/pages/forms.ts';

/** What was typed, in the language that it has. */
export const typedWithout = ({
	written,
	writtenBase,
	text,
	base
}: InferOutput<typeof typedForm>) => ({
	written: { text: written, base: writtenBase },
	reading: { text, base }
});
