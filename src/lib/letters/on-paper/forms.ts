import * as v from 'valibot';
import { actId, id, maybeWords, several, ticked, wholeNumber } from '#lib/platform/forms.ts';
import { longestPrompt, mostPages, mostSpare } from './sheet.ts';

export const printForm = v.pipe(
	v.object({
		act: actId,
		exchange: id,
		child: several(id),
		prompt: maybeWords(longestPrompt),
		pages: v.pipe(wholeNumber, v.minValue(1, 'choose'), v.maxValue(mostPages, 'choose')),
		spare: v.pipe(wholeNumber, v.maxValue(mostSpare, 'choose')),
		drawing: ticked
	}),
	v.transform(({ child, exchange, ...rest }) => ({
		...rest,
		exchangeId: exchange,
		childIds: child
	}))
);

export const stackForm = v.object({ exchange: id });

/** `sheet.page`, as it is picked from a list; or the code that stands on the paper, as somebody typed it. */
export const placeForm = v.object({
	act: actId,
	stack: id,
	code: maybeWords(20),
	page: v.optional(
		v.union([v.literal(''), v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}\.[1-4]$/))]),
		''
	),
	n: v.optional(v.pipe(v.string(), v.regex(/^[1-4]$/), v.transform(Number)), '1')
});

export const asideForm = v.object({ act: actId, stack: id });

export const noMoreForm = v.object({ act: actId, sheet: id, noMore: ticked });

export const doubleForm = v.object({ act: actId, stack: id, take: ticked });

/** `child`, or `child.pair` where it has to be said to whom they wrote. */
export const writerForm = v.pipe(
	v.object({
		act: actId,
		sheet: id,
		child: v.pipe(v.string('choose'), v.regex(/^[0-9a-f-]{36}(\.[0-9a-f-]{36})?$/, 'choose'))
	}),
	v.transform(({ child, ...rest }) => {
		const [childId = '', pair = null] = child.split('.');
		return { ...rest, child: childId, pair };
	})
);
