import { restricted, type Block } from '#lib/ui/restricted.ts';
import { fieldsOf } from '../fields.ts';
import { minutesOf, needsOf, type Plan } from '../plan.ts';

/** A plan as its page shows it: what it says in places of its own, and the long texts read as what they are. */
export interface ShownPlan {
	readonly plan: Plan;
	readonly minutes: number;
	readonly needs: ReturnType<typeof needsOf>;
	/** By the path of the field; a text that is empty has none. */
	readonly texts: Readonly<Record<string, readonly Block[]>>;
}

const oneLine = /^(title|theme|moments\.\w+\.name)$/;

/** Read on the server: what reads restricted text travels to no browser. */
export const shownPlan = (plan: Plan): ShownPlan => ({
	plan,
	minutes: minutesOf(plan),
	needs: needsOf(plan),
	texts: Object.fromEntries(
		fieldsOf(plan)
			.filter(({ path }) => !oneLine.test(path))
			.map(({ path, text }) => [path, restricted(text)])
	)
});
