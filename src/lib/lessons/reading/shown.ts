import { plainText, restricted, type Block } from '#lib/ui/restricted.ts';
import { fieldsOf } from '../fields.ts';
import { minutesOf, needsOf, type Plan } from '../plan.ts';
import type { TranslatedPlan } from './translated.ts';

/** A plan as its page shows it: what it says in places of its own, and the long texts read as what they are. */
export interface ShownPlan {
	readonly plan: Plan;
	readonly minutes: number;
	readonly needs: ReturnType<typeof needsOf>;
	/** By the path of the field; a text that is empty has none. */
	readonly texts: Readonly<Record<string, readonly Block[]>>;
	/** Paths of fields that changed since they were translated, and of those that nobody translated yet. */
	readonly stale: readonly string[];
	readonly untranslated: readonly string[];
}

/** Titles and names, and the words of pictures: what they say is no restricted text. */
const oneLine = /^(title|theme|moments\.\w+\.name|pictures\..+)$/;

/** A title or a name: signs in it are words like any other. */
export const isLine = (path: string): boolean => oneLine.test(path);

type Marks = Partial<Pick<TranslatedPlan, 'stale' | 'untranslated'>>;

/** Read on the server: what reads restricted text travels to no browser. */
export const shownPlan = (
	plan: Plan,
	{ stale = [], untranslated = [] }: Marks = {}
): ShownPlan => ({
	plan,
	stale,
	untranslated,
	minutes: minutesOf(plan),
	needs: needsOf(plan),
	texts: Object.fromEntries(
		fieldsOf(plan)
			.filter(({ path }) => !isLine(path))
			.map(({ path, text }) => [path, restricted(text)])
	)
});

/** What a plan is for, in a list and for programs: the words without their signs of emphasis. */
export const purposeIn = ({ purpose }: Pick<Plan, 'purpose'>): string =>
	plainText(restricted(purpose));
