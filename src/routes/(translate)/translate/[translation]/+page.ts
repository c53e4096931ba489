import { browser } from '$app/environment';
import { onDesk } from '#lib/translation/translation.ts';
import type { PageLoad } from './$types';

export const csr = true;

/** Fetched only where it shows: the desk itself is heavy enough. What may come later, the desk fetches itself. */
export const load: PageLoad = async ({ data }) => {
	const { text, outcome, status } = data;
	const writing = text && onDesk.includes(status) ? text : null;
	const [
		Picture,
		Pages,
		Outcome,
		OffDesk,
		ToldBefore,
		drafting,
		findings,
		parts,
		Questions,
		LetGo
	] = await Promise.all([
		data.pictures.length > 0 && import('#lib/photos/Picture.svelte'),
		writing && data.paper && import('#lib/letters/pages/LetterPages.svelte'),
		outcome && import('#lib/translation/mending/Outcome.svelte'),
		!writing && import('#lib/translation/OffDesk.svelte'),
		writing &&
			(data.asked || writing.returned || writing.before) &&
			import('#lib/translation/ToldBefore.svelte'),
		writing?.drafts &&
			(writing.drafts.mayAsk || writing.drafts.drafts.length > 0) &&
			import('#lib/translation/drafts/desk-drafts.ts'),
		writing && writing.checks.findings.length > 0 && import('#lib/translation/checks/noticed.ts'),
		// Where there is no script, all of it; a script fetches it when somebody writes.
		writing && (!browser || data.offered) && import('#lib/translation/late-parts.ts'),
		writing &&
			(!browser || writing.questions.length > 0) &&
			import('#lib/translation/glossary/QuestionsToClass.svelte'),
		!browser && writing && import('#lib/translation/handing-over/LetGo.svelte'),
		// The code that keeps words without a connection is there before the desk is (see OnDevice).
		browser &&
			writing?.deviceKey &&
			import('#lib/translation/meeting/on-device.ts').catch(() => null)
	]);
	return {
		...data,
		writing,
		Picture: Picture ? Picture.default : null,
		Pages: Pages ? Pages.default : null,
		Outcome: Outcome ? Outcome.default : null,
		OffDesk: OffDesk ? OffDesk.default : null,
		ToldBefore: ToldBefore ? ToldBefore.default : null,
		Questions: Questions ? Questions.default : null,
		LetGo: LetGo ? LetGo.default : null,
		drafting: drafting || null,
		findings: findings || null,
		parts: parts || null
	};
};
