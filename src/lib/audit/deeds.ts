/** What an act can be about. */
export const subjectKinds = [
	'letter',
	'translation',
	'photo',
	'sheet',
	'memory',
	'sprint',
	'glossary',
	'term',
	'mail-day',
	'report',
	'doubt',
	'exchange',
	'pair',
	'norm',
	'season',
	'community',
	'school',
	'class',
	'child',
	'wish',
	'consent',
	'person',
	'session',
	'invitation',
	'reason',
	'job',
	'case',
	'guide',
	'database'
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/**
 * All acts that Puente writes down: the kind of subject, then what was done. Each has words in both languages; one that is not here cannot be recorded.
 */
export const deeds = [
	'letter.handed-in',
	'letter.covered',
	'letter.passed-on',
	'letter.edited',
	'letter.page-added',
	'letter.compared',
	'letter.returned',
	'letter.first-key-turned',
	'letter.asked-again',
	'letter.sent-again',
	'letter.approved',
	'letter.opinion-asked',
	'letter.protected',
	'letter.countersigned',
	'letter.not-countersigned',
	'letter.seal-opened',
	'letter.safeguarded',
	'letter.let-go',
	'letter.withdrawn',
	'letter.recalled',
	'letter.closed',
	'letter.translation-asked',
	'letter.translation-corrected',
	'translation.taken',
	'translation.let-go',
	'translation.handed-over',
	'translation.drafted',
	'translation.handed-in',
	'translation.approved',
	'translation.opinion-asked',
	'translation.returned',
	'translation.mended',
	'translation.change-agreed',
	'translation.words-kept',
	'translation.protected',
	'translation.safeguarded',
	'translation.sent-to-correct',
	'photo.added',
	'photo.covered',
	'photo.handed-in',
	'photo.first-key-turned',
	'photo.approved',
	'photo.returned',
	'photo.opinion-asked',
	'photo.protected',
	'photo.seal-opened',
	'photo.safeguarded',
	'photo.let-go',
	'photo.withdrawn',
	'photo.recalled',
	'sheet.printed',
	'sheet.sorted',
	'sheet.replaced',
	'sheet.not-known',
	'sheet.put-aside',
	'sheet.named',
	'sheet.page-back',
	'sheet.no-more',
	'sheet.more-after-all',
	'sprint.opened',
	'memory.brought-in',
	'memory.taken-back',
	'memory.taken-out',
	'glossary.brought-in',
	'glossary.taken-back',
	'glossary.taken-out',
	'translation.word-asked',
	'translation.word-answered',
	'term.proposed',
	'term.changed',
	'term.accepted',
	'term.noted',
	'term.retired',
	'mail-day.planned',
	'mail-day.moved',
	'mail-day.called-off',
	'mail-day.presence-marked',
	'mail-day.remedied-nudge',
	'mail-day.remedied-teacher-note',
	'mail-day.remedied-class-letter',
	'mail-day.remedied-older-student',
	'mail-day.remedied-exception',
	'mail-day.exception-taken-back',
	'mail-day.released',
	'report.made',
	'report.left-as-it-is',
	'report.recalled',
	'report.protected',
	'doubt.asked',
	'doubt.answered',
	'exchange.proposed',
	'exchange.accepted',
	'exchange.declined',
	'exchange.agreed',
	'exchange.opened',
	'exchange.four-eyes-chosen',
	'exchange.drafts-chosen',
	'exchange.matched',
	'exchange.closed',
	'pair.made',
	'pair.fixed',
	'pair.unfixed',
	'pair.ended',
	'norm.added',
	'norm.changed',
	'norm.removed',
	'season.added',
	'season.changed',
	'community.added',
	'community.lead-named',
	'community.lead-ended',
	'school.added',
	'school.changed',
	'school.calendar-changed',
	'class.added',
	'class.changed',
	'class.teacher-given',
	'class.teacher-ended',
	'class.opened',
	'class.closed',
	'class.code-renewed',
	'class.locked-out',
	'class.comparing-chosen',
	'class.helper-named',
	'class.helper-ended',
	'child.enrolled',
	'child.changed',
	'child.left',
	'child.offered',
	'child.offer-taken-back',
	'child.unlocked',
	'child.pictures-set',
	'child.badge-made',
	'child.badge-revoked',
	'child.exported',
	'child.erased',
	'wish.added',
	'wish.removed',
	'consent.recorded',
	'person.vetted',
	'person.vetting-revoked',
	'person.vetting-reminded',
	'person.role-given',
	'person.role-ended',
	'person.level-set',
	'person.mentor-given',
	'person.mentor-agreed',
	'person.mentor-declined',
	'person.practice-finished',
	'person.moderating-paused',
	'person.moderating-resumed',
	'person.second-factor-reset',
	'person.disabled',
	'person.enabled',
	'person.kept-waiting',
	'person.wrong-password',
	'person.wrong-code',
	'person.password-changed',
	'person.password-reset',
	'person.second-factor-set-up',
	'person.second-factor-removed',
	'person.second-factor-lost',
	'person.recovery-code-used',
	'person.recovery-codes-renewed',
	'session.begun',
	'session.kept',
	'session.ended',
	'invitation.sent',
	'invitation.accepted',
	'invitation.taken-back',
	'reason.added',
	'reason.changed',
	'reason.moved',
	'reason.retired',
	'reason.brought-back',
	'job.revived',
	'case.opened',
	'case.called',
	'case.taken-on',
	'case.noted',
	'case.file-noted',
	'case.step-done',
	'case.closed',
	'case.let-go',
	'case.stays',
	'case.erased',
	'guide.changed',
	'database.restored'
] as const satisfies readonly `${SubjectKind}.${string}`[];

export type Deed = (typeof deeds)[number];
/** The acts on one kind of subject, whole and without its name. */
export type DeedOn<Kind extends SubjectKind> = Extract<Deed, `${Kind}.${string}`>;
export type VerbOn<Kind extends SubjectKind> = After<Kind, Deed>;
type After<Kind extends string, Name> = Name extends `${Kind}.${infer Verb}` ? Verb : never;
type VerbOf<Name> = Name extends `${string}.${infer Verb}` ? Verb : never;
export type Verb = VerbOf<Deed>;

/** Modelled in the states, and done by no page yet: nobody need look for them. */
const notDoneYet: readonly Deed[] = ['translation.protected', 'photo.protected'];

/** Who did what in a case is told on its own page, to its two people: no coordinator looks for it. */
export const hiddenKinds: readonly SubjectKind[] = ['case'];

/** What somebody does who is not signed in, and whom nobody knows; other acts of nobody are Puente's own. */
export const deedsAtTheDoor: readonly string[] = [
	'person.kept-waiting',
	'person.wrong-password',
	'person.wrong-code'
] satisfies Deed[];

/**
 * Stands as the subject for every address that nobody has: what is never erased keeps no trace of it.
 */
export const nobodysAddress = 'nobody';

/** The acts that can be looked for, by what somebody would look under. */
export const deedGroups = {
	letters: offered('letter'),
	photos: offered('photo'),
	sheets: offered('sheet'),
	translations: offered('translation', 'sprint', 'doubt', 'memory', 'glossary', 'term'),
	mail: offered('mail-day', 'report'),
	exchanges: offered('exchange', 'pair', 'norm', 'season'),
	places: offered('community', 'school', 'class', 'guide'),
	children: offered('child', 'wish', 'consent'),
	people: offered('person', 'invitation'),
	coming: offered('session'),
	puente: offered('reason', 'job', 'database')
} as const;

function offered(...kinds: SubjectKind[]): readonly Deed[] {
	return deeds.filter((deed) => kinds.includes(kindOf(deed)) && !notDoneYet.includes(deed));
}

const verbs = new Set(deeds.map((deed) => deed.slice(deed.indexOf('.') + 1)));

/** `letter` of `letter.passed-on`. */
export function kindOf(deed: Deed): SubjectKind {
	return deed.slice(0, deed.indexOf('.')) as SubjectKind;
}

export const isKnownKind = (kind: string): kind is SubjectKind =>
	(subjectKinds as readonly string[]).includes(kind);

export const isKnownVerb = (verb: string): verb is Verb => verbs.has(verb);
