import * as v from 'valibot';
import { actId } from '#lib/platform/forms.ts';

export const beginForm = v.object({ act: actId });
