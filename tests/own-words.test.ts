import { expect, test } from 'vitest';
import { sourcesBelow } from './support/sources.ts';

/** What a browser checks by itself, and would speak of in its own language and not in the reader's. */
const checked =
	/\s(?:required|minlength=|min=|pattern=|type="(?:email|url|number|date|time)")(?=[\s/>={])/;

const markup = (text: string) => text.replace(/<(script|style)[^]*?<\/\1>/g, '');
const components = sourcesBelow('src')
	.filter(({ path }) => path.endsWith('.svelte'))
	.map(({ path, text }) => ({ path, text: markup(text) }));

/** `ChildFields` and the like: such controls without a form of their own. */
const fields = components
	.filter(({ text }) => checked.test(text) && !text.includes('<form'))
	.map(({ path }) => path.replace(/^.*\/|\.svelte$/g, ''));
const holdsFields = new RegExp(`<(?:${fields.join('|')})\\b`);

/** The whole of each form that posts, from its tag on; a function in its tag may hold a `>`. */
const postingForms = (text: string) =>
	[...text.matchAll(/<form\s[^]*?<\/form>/g)]
		.map(([form]) => form)
		.filter((form) => form.includes('method="POST"'));

/**
 * `required` tells everybody that a field must be filled; what is wrong is said by our server, beside
 * the field and in the reader's language, and `Refusal` leads there. At the class door a browser may
 * speak first: our answer would forget the pictures that a child has chosen already.
 */
test('in no form that posts does a browser speak in place of the server', () => {
	const speaking = components
		.filter(({ path }) => path !== 'src/routes/(public)/class/+page.svelte')
		.flatMap(({ path, text }) =>
			postingForms(text)
				.filter((form) => checked.test(form) || holdsFields.test(form))
				.filter((form) => !/^<form[^]*?\snovalidate\b/.test(form))
				.map((form) => `${path}: ${form.replace(/\s+/g, ' ').slice(0, 80)}`)
		);
	expect(speaking).toEqual([]);
});
