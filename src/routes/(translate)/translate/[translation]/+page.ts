import { browser } from '$app/environment';
import { onDesk } from '#lib/translation/translation.ts';
import type { PageLoad } from './$types';

export const csr = true;

/** Fetched only where it shows: the desk itself is heavy enough. What may come later, the desk fetches itself. */
export const load: PageLoad = async ({ data }) => {
	const { text, outcome, status } = data;
	const writing = text && onDesk.includes(status) ? text : null;
	const findings = writing && writing.checks.findings.length > 0;
	const [
		Outcome,
		OffDesk,
		ToldBefore,
		AskMachine,
		DraftLine,
		FindingList,
		FindingSummary,
		OfferList,
		Questions,
		SentenceTools,
		LetGo
	] = await Promise.all([
		outcome && import('#lib/translation/mending/Outcome.svelte'),
		!writing && import('#lib/translation/OffDesk.svelte'),
		writing &&
			(data.asked || writing.returned || writing.before) &&
			import('#lib/translation/ToldBefore.svelte'),
		writing?.drafts?.mayAsk && import('#lib/translation/drafts/AskMachine.svelte'),
		writing?.drafts?.drafts.length && import('#lib/translation/drafts/DraftLine.svelte'),
		findings && import('#lib/translation/checks/FindingList.svelte'),
		findings && import('#lib/translation/checks/FindingSummary.svelte'),
		data.offered && import('#lib/translation/memory/OfferList.svelte'),
		writing &&
			(!browser || writing.questions.length > 0) &&
			import('#lib/translation/glossary/QuestionsToClass.svelte'),
		// Where there is no script; a script fetches them when they are asked for.
		!browser && writing && import('#lib/translation/cutting/SentenceTools.svelte'),
		!browser && writing && import('#lib/translation/handing-over/LetGo.svelte'),
		// The code that keeps words without a connection is there before the desk is (see OnDevice).
		browser &&
			writing?.deviceKey &&
			import('#lib/translation/meeting/on-device.ts').catch(() => null)
	]);
	return {
		...data,
		writing,
		Outcome: Outcome ? Outcome.default : null,
		OffDesk: OffDesk ? OffDesk.default : null,
		ToldBefore: ToldBefore ? ToldBefore.default : null,
		Questions: Questions ? Questions.default : null,
		LetGo: LetGo ? LetGo.default : null,
		parts: {
			AskMachine: AskMachine ? AskMachine.default : null,
			DraftLine: DraftLine ? DraftLine.default : null,
			FindingList: FindingList ? FindingList.default : null,
			FindingSummary: FindingSummary ? FindingSummary.default : null,
			OfferList: OfferList ? OfferList.default : null,
			SentenceTools: SentenceTools ? SentenceTools.default : null
		}
	};
};
