import type { RequestHandler } from './$types';
import { putDraft } from '../../../../../../writing.ts';

export const PUT: RequestHandler = putDraft;
