import * as v from 'valibot';
import { actId } from '#lib/platform/forms.ts';

export const beginForm = v.object({ act: actId });
export const answerForm = v.object({
	act: actId,
	outcome: v.picklist(['approve', 'return', 'protect', 'safeguard'], 'choose')
});
