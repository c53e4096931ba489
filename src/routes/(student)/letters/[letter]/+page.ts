import type { PageLoad } from './$types';

export const csr = true;

/** What is not there while a child writes, or only after a return, is fetched where it shows. */
export const load: PageLoad = async ({ data }) => {
	const { desk, look, changed, paper } = data;
	const [OwnLetter, AskAgain, SeenPages, WordChanges] = await Promise.all([
		!desk && import('#lib/letters/way/OwnLetter.svelte'),
		(look.offered || look.asked) && import('#lib/letters/asking-again/AskAgain.svelte'),
		paper && import('#lib/letters/pages/SeenPages.svelte'),
		changed.paragraphs.length > 0 && import('#lib/ui/WordChanges.svelte')
	]);
	return {
		...data,
		parts: {
			OwnLetter: OwnLetter ? OwnLetter.default : null,
			AskAgain: AskAgain ? AskAgain.default : null,
			SeenPages: SeenPages ? SeenPages.default : null,
			WordChanges: WordChanges ? WordChanges.default : null
		}
	};
};
