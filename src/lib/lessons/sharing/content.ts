import {
	fieldsOfCollection,
	missingInCollection,
	type Collection
} from '../collecting/collection.ts';
import { fieldsOfExcerpt, missingInExcerpt, type Excerpt } from '../excerpting/excerpt.ts';
import { fieldsOf, type Field } from '../fields.ts';
import { missingOfPictures } from '../picturing/missing.ts';
import type { Pictured } from '../picturing/pictured.ts';
import type { Moment, Plan } from '../plan.ts';
import {
	fieldsOfReflection,
	missingInReflection,
	type Reflection
} from '../reflecting/reflection.ts';
import type { Work } from '../work.ts';

/** The words of any work of the library, each in its place. */
export function fieldsOfWork({ kind, doc }: Pick<Work, 'kind' | 'doc'>): Field[] {
	switch (kind) {
		case 'lesson':
			return fieldsOf(doc as Plan);
		case 'reflection':
			return fieldsOfReflection(doc as Reflection);
		case 'collection':
			return fieldsOfCollection(doc as Collection);
		case 'excerpt':
			return fieldsOfExcerpt(doc as Excerpt);
	}
}

/** What a work lacks before somebody else can use it: the problem of each field, by its name. */
export const missingOf = (work: Pick<Work, 'kind' | 'doc' | 'adaptedFrom'>) => ({
	...missingInWords(work),
	...missingOfPictures(work.doc as Pictured)
});

function missingInWords({ kind, doc, adaptedFrom }: Pick<Work, 'kind' | 'doc' | 'adaptedFrom'>) {
	switch (kind) {
		case 'lesson':
			return missingInPlan(doc as Plan, adaptedFrom !== null);
		case 'reflection':
			return missingInReflection(doc as Reflection);
		case 'collection':
			return missingInCollection(doc as Collection);
		case 'excerpt':
			return missingInExcerpt(doc as Excerpt);
	}
}

/** Games without a purpose are the known failure, and whoever adapts says why. */
export const missingInPlan = (
	plan: Pick<Plan, 'title' | 'purpose' | 'changes'> & {
		readonly moments: readonly Pick<Moment, 'steps'>[];
	},
	isAdapted: boolean
): Partial<Record<'title' | 'purpose' | 'moments' | 'changes', string>> => ({
	...(plan.title.trim() === '' && { title: 'empty' }),
	...(plan.purpose.trim() === '' && { purpose: 'lesson-needs-purpose' }),
	...(plan.moments.every(({ steps }) => steps.trim() === '') && {
		moments: 'lesson-needs-moments'
	}),
	...(isAdapted && plan.changes.trim() === '' && { changes: 'lesson-needs-changes' })
});
