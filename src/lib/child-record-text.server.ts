import type { ChildRecord } from './child-record.server.ts';
import { tFor } from './i18n/resources.server.ts';
import type { Locale } from './i18n/locale.ts';
import type { T } from './i18n/words.ts';
import { shownSheetCode } from './letters/on-paper/sheet-code.ts';
import { formatDate, formatInstant } from './platform/dates.ts';

type Written = ChildRecord['lettersWritten'][number];

/** A child's record as a text that a family can read, in one language. */
export function childRecordText(record: ChildRecord, locale: Locale): string {
	const t = tFor(locale);
	const when = (at: number) => formatInstant(at, record.child.timeZone, locale);
	const part = (title: string, lines: readonly string[]) => [
		'',
		title.toUpperCase(),
		...(lines.length > 0 ? lines : [t('record:nothing')])
	];
	return [
		t('record:title', { name: record.child.name }),
		t('record:made', { when: when(record.madeAt) }),
		...part(
			t('record:classes'),
			record.classes.map((seat) =>
				t(seat.leftAt === null ? 'record:seat' : 'record:formerSeat', {
					name: seat.nameToPrint ?? seat.letterName,
					class: seat.className,
					school: seat.school,
					grade: seat.grade,
					from: when(seat.fromAt),
					until: when(seat.leftAt ?? 0)
				})
			)
		),
		...part(
			t('record:correspondents'),
			record.correspondents.map(({ letterName, madeAt }) => `${letterName} · ${when(madeAt)}`)
		),
		...part(
			t('record:consents'),
			record.consents.map((entry) => consentLine(t, entry, locale, when))
		),
		...part(
			t('record:written'),
			record.lettersWritten.flatMap((letter) => writtenLines(t, letter, locale, when))
		),
		...part(
			t('record:photos'),
			record.photos.flatMap(({ kind, createdAt, status, alt, caption, byTheChild }) => [
				[
					t(`photos:kind.${kind}`),
					when(createdAt),
					t(`photos:status.${status}`),
					t(byTheChild ? 'record:drew' : 'record:isIn')
				].join(' · '),
				...[alt, caption].flatMap((words) => (words ? indented(words) : []))
			])
		),
		...part(
			t('record:plans'),
			record.plans.flatMap(({ title, createdAt, quoted, words, pictures }) => [
				[...(title ? [title] : []), when(createdAt), ...(quoted ? [t('record:quoted')] : [])].join(
					' · '
				),
				...(words ? indented(words) : []),
				...pictures.flatMap(({ alt, caption }) =>
					[alt, caption].flatMap((words) => (words ? indented(words) : []))
				)
			])
		),
		...part(
			t('record:sheets'),
			record.sheets.map(({ code, printedAt, came }) =>
				[shownSheetCode(code), when(printedAt), t('record:came', { count: came })].join(' · ')
			)
		),
		...part(
			t('record:received'),
			record.lettersReceived.flatMap((letter) => [
				t('record:from', { from: letter.from, when: when(letter.releasedAt) }),
				...indented(letter.text),
				...(letter.pages > 0 ? [t('record:pagesReceived', { count: letter.pages })] : []),
				...(letter.asWritten ? [t('record:asWritten'), ...indented(letter.asWritten)] : []),
				...(letter.translation ? [t('record:translation'), ...indented(letter.translation)] : [])
			])
		),
		...part(
			t('record:doubted'),
			record.translationsDoubted.map(({ askedAt, kind, status }) =>
				[when(askedAt), t(`doubts:kind.${kind}`), t(`doubts:status.${status}`)].join(' · ')
			)
		),
		...part(
			t('record:withoutMail'),
			record.withoutMail.map(({ at, kind, reason }) =>
				[when(at), t(`record:remedy.${kind}`), reason].filter(Boolean).join(' · ')
			)
		),
		...part(
			t('record:access'),
			record.accessLog.map(({ at, who, what }) => `${when(at)} · ${who} · ${what}`)
		),
		''
	].join('\n');
}

function consentLine(
	t: T,
	entry: ChildRecord['consents'][number],
	locale: Locale,
	when: (at: number) => string
): string {
	const parts = [
		when(entry.at),
		t(`record:use.${entry.use}`),
		`${t(`record:source.${entry.source}`)}: ${t(`record:answer.${entry.answer}`)}`,
		entry.saidBy === entry.source ? '' : entry.saidBy,
		entry.untilOn && t('record:until', { date: formatDate(entry.untilOn, locale) })
	];
	return parts.filter(Boolean).join(' · ');
}

function writtenLines(
	t: T,
	letter: Written,
	locale: Locale,
	when: (at: number) => string
): string[] {
	const { returned, askedAgain } = letter;
	return [
		t('record:to', {
			to: letter.to,
			when: when(letter.createdAt),
			state: t(`record:state.${letter.status}`)
		}),
		...(letter.desk ? [t('record:desk'), ...indented(letter.desk)] : []),
		...typedLines(t, letter),
		...letter.keptVersions.flatMap((kept) => [
			t('record:kept', { when: when(kept.savedAt) }),
			...indented(kept.text)
		]),
		...letter.revisions.flatMap((revision) => [
			t(revision.byTheChild ? 'record:handedIn' : handOf(revision), {
				n: revision.n,
				when: when(revision.madeAt)
			}),
			...indented(revision.text ?? t('record:sealed')),
			...(revision.pages > 0 ? [t('record:pages', { count: revision.pages })] : []),
			...(revision.asWritten ? [t('record:asWritten'), ...indented(revision.asWritten)] : [])
		]),
		...(returned
			? [t('record:returned', { when: when(returned.at) }), ...indented(returned.note)]
			: []),
		...letter.decisions.flatMap((decision) => [
			[
				t('record:decision', { n: decision.onRevision, when: when(decision.at) }),
				t(`record:outcome.${decision.outcome}`),
				decision.why?.[locale]
			]
				.filter(Boolean)
				.join(' · '),
			...(decision.note ? indented(decision.note) : []),
			...decision.comments.flatMap(({ quote, comment }) => indented(`“${quote}”: ${comment}`))
		]),
		...(askedAgain
			? [t('record:askedAgain', { when: when(askedAgain.at) }), ...indented(askedAgain.words)]
			: []),
		...letter.translations.flatMap((made) => [t('record:translation'), ...indented(made.text)]),
		...draftLines(t, letter, when)
	];
}

/** What was handed in says it already. */
const typedLines = (t: T, { typedFromPages, revisions }: Written): string[] =>
	typedFromPages && !revisions.some(({ asWritten }) => asWritten === typedFromPages)
		? [t('record:asWritten'), ...indented(typedFromPages)]
		: [];

/** Those of one machine and moment stand together. */
function draftLines(t: T, { machineDrafts }: Written, when: (at: number) => string): string[] {
	const times = Map.groupBy(machineDrafts, ({ machine, madeAt }) => `${machine} ${madeAt}`);
	return [...times.values()].flatMap((drafts) => {
		const [{ machine, madeAt } = { machine: '', madeAt: 0 }] = drafts;
		const words = drafts.flatMap(({ text }) => indented(text ?? ''));
		return [
			t('record:drafted', { machine, when: when(madeAt) }),
			...words.filter((line) => line.trim())
		];
	});
}

const handOf = ({ covered }: Written['revisions'][number]) =>
	covered === null ? 'record:changedByAdult' : 'record:coveredByReviewer';

const indented = (text: string) => text.split('\n').map((line) => `    ${line}`);
