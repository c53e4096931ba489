import type { Language } from '#lib/moderation/submission.ts';
import { fieldsOf, placedIn, withFields } from '../fields.ts';
import type { Plan } from '../plan.ts';

/** A plan in the other language, with what is not up to date in it. */
export interface TranslatedPlan {
	readonly plan: Plan;
	/** Paths of fields that changed since they were translated: what was approved before still stands there. */
	readonly stale: readonly string[];
	/** Paths of fields that nobody translated yet: they stand there in their own language. */
	readonly untranslated: readonly string[];
}

/** The approved words of a translation, and the plan as it was when it was translated. */
interface Words {
	readonly before: Plan;
	readonly text: string;
	readonly language: Language;
	/** Pictures of which nothing that was translated is shown, because a family says no. */
	readonly gone?: ReadonlySet<string> | undefined;
}

/** A plan with the words of its newest translation; null when these are not of its places at all. */
export function translatedWith(
	plan: Plan,
	{ before, text, language, gone = new Set() }: Words
): TranslatedPlan | null {
	const translated = fieldsOf(before);
	const texts = placedIn(
		translated.map(({ path }) => path),
		text
	);
	if (!texts) return null;
	const shown = translated.filter(({ path }) => !gone.has(pictureAt(path)));
	const sources = new Map(shown.map((field) => [field.path, field.text.trim()]));
	const said = new Map([...texts].filter(([path]) => sources.has(path)));
	const fields = fieldsOf(plan);
	return {
		plan: { ...withFields(plan, said), language },
		stale: fields
			.filter((field) => sources.has(field.path) && sources.get(field.path) !== field.text.trim())
			.map(({ path }) => path),
		untranslated: fields.filter(({ path }) => !sources.has(path)).map(({ path }) => path)
	};
}

const pictureAt = (path: string): string => /^pictures\.([\w-]+)\./.exec(path)?.[1] ?? '';
