import { sql, type RawBuilder } from 'kysely';
import type { SubmissionKind } from '../submission.ts';

/** The frozen text that a translation says in the other language, by the id of the translation. */
type Translated = (translation: RawBuilder<string>) => RawBuilder<string | null>;

let translated: Translated = () => sql<null>`null`;

/** Translation stands above review and joins here, once. */
export const whatIsTranslated = (text: Translated) => void (translated = text);

const source = () => translated(sql.ref<string>('submission.workId'));

/** Of what waits: the text that it is about, which of a translation is what it translates. */
export const sourceRevision = () => sql<string>`coalesce(${source()}, submission.revision_id)`;

export const sourceKind = () =>
	sql<SubmissionKind>`coalesce((select kind from revision where id = ${source()}), submission.kind)`;
