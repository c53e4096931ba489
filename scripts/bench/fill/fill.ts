import { day } from '#lib/platform/clock.ts';
import { engineOf, fileOf, openDatabase } from '#lib/platform/database.server.ts';
import { migrate } from '#lib/platform/migrate.server.ts';
import { chanceFrom } from './chance.ts';
import { benchWords, fillLetter, type Filled, type Stage } from './letters.ts';
import { fillNetwork, monthsAgo, type Network } from './network.ts';
import { postgresSink, sqliteSink } from './sink.ts';

/** What the rows of the bench open in a filled database. */
export interface Manifest {
	letters: number;
	/** Delivered letters of 267 words, each with the child who reads it. */
	toRead: { letterId: string; childId: string }[];
	/** Children with a full mailbox. */
	readers: string[];
	moderators: string[];
	/** Letters that wait for a moderator, of 267 words. */
	toReview: string[];
	/** Half-written translations of 267 words, each with the translator who holds it. */
	onDesk: { translationId: string; translatorId: string }[];
	/** A class's mail day with its teacher; the one with the most letters comes first. */
	toPrint: { classId: string; teacherId: string; mailDayId: string; letters: number }[];
	/** Children with a pair, to begin letters for. */
	writers: {
		childId: string;
		classId: string;
		exchangeId: string;
		pairId: string;
		recipientId: string;
		recipientClassId: string;
		language: 'es' | 'en';
	}[];
}

/** So many rows wait in memory at most; ids grow with time, so indexes mostly grow at their end. */
const lettersAtOnce = 2_000;

/**
 * Fills an empty database with 24 months of a network's life: 20 exchanges, 1,200 children and so many
 * letters. The newest are under way, all others were approved, translated, approved again and released,
 * with keys and hashes as the application would have made them.
 *
 * @param options.desks whether drafts and sentences of finished letters are there, too; they are half
 *   of all rows, and queues never look at them
 */
export async function fillDatabase(
	url: string,
	letters: number,
	{ desks = true }: { desks?: boolean } = {}
): Promise<Manifest> {
	const db = openDatabase(url);
	await migrate(db);
	await db.destroy();
	const sink = engineOf(url) === 'sqlite' ? sqliteSink(fileOf(url)) : await postgresSink(url);
	const chance = chanceFrom(20_261_122);
	const now = Date.now();
	const network = fillNetwork(sink, chance, now);
	await sink.flush();
	const manifest = emptyManifest(network, letters);
	const stages = stagesOf(letters);
	const bags = new Map<string, number>();
	for (let n = 0; n < letters; n++) {
		const from = network.classes[n % network.classes.length]!;
		const author = from.children[Math.floor(n / network.classes.length) % from.children.length]!;
		const at = whenWritten(n, letters, now);
		const stage = stages(n);
		const filled = fillLetter(sink, chance, network, { n, at, stage, author, from, desks });
		keep(manifest, filled, stage);
		if (filled.mailDayId) bags.set(filled.mailDayId, (bags.get(filled.mailDayId) ?? 0) + 1);
		if (n % lettersAtOnce === 0) await sink.flush();
	}
	await sink.end();
	manifest.toPrint = mailDays(network, bags);
	return manifest;
}

/** Evenly over the months; the newest a few days ago. */
const whenWritten = (n: number, letters: number, now: number) =>
	Math.floor(now - 4 * day - (1 - n / letters) * (monthsAgo * 30.4 - 6) * day);

/** The newest letters are under way; how many of them hardly depends on how many there are. */
function stagesOf(letters: number): (n: number) => Stage {
	const many = (few: number, share: number) => few + Math.floor(letters * share);
	const newest: [Stage, number][] = [
		['review', many(110, 0.008)],
		['translation-review', many(30, 0.003)],
		['approved', many(30, 0.003)],
		['translating', many(36, 0.001)],
		['with-teacher', many(20, 0.004)],
		['ready', many(20, 0.004)],
		['desk', many(20, 0.006)],
		['returned', many(5, 0.001)],
		['withdrawn', many(5, 0.002)]
	];
	const open = newest.flatMap(([stage, count]) => Array<Stage>(count).fill(stage));
	// Mixed, so that every class and language has some of each.
	const mixed = open.map((_, n) => open[(n * 7919) % open.length]!);
	return (n) => mixed[letters - 1 - n] ?? 'released';
}

const emptyManifest = ({ classes, moderators }: Network, letters: number): Manifest => ({
	letters,
	toRead: [],
	readers: [],
	moderators,
	toReview: [],
	onDesk: [],
	toPrint: [],
	writers: classes.flatMap((from) =>
		from.children.map((child) => ({
			childId: child.id,
			classId: from.id,
			exchangeId: from.exchangeId,
			pairId: child.partners[0]!.pairId,
			recipientId: child.partners[0]!.child.id,
			recipientClassId: from.partnerId,
			language: child.language
		}))
	)
});

const enough = 600;

/** The newest of each kind. */
function keep(manifest: Manifest, filled: Filled, stage: Stage) {
	if (filled.words !== benchWords) return;
	const { id, toChildId, submissionId, translationId, translatorId } = filled;
	const push = <Item>(list: Item[], item: Item) => {
		list.push(item);
		if (list.length > enough) list.shift();
	};
	if (stage === 'released') {
		push(manifest.toRead, { letterId: id, childId: toChildId });
		if (!manifest.readers.includes(toChildId)) push(manifest.readers, toChildId);
	}
	if (stage === 'review' && submissionId) push(manifest.toReview, submissionId);
	if (stage === 'translating' && translationId && translatorId)
		push(manifest.onDesk, { translationId, translatorId });
}

function mailDays({ classes }: Network, bags: Map<string, number>): Manifest['toPrint'] {
	const teacherOf = new Map(classes.map(({ id, teacherId }) => [id, teacherId]));
	return classes
		.flatMap(({ partnerId, mailDays }) =>
			mailDays.map(({ id }) => ({
				classId: partnerId,
				teacherId: teacherOf.get(partnerId)!,
				mailDayId: id,
				letters: bags.get(id) ?? 0
			}))
		)
		.sort((a, b) => b.letters - a.letters);
}
