import fc from 'fast-check';
import { Refused } from '#lib/platform/refused.ts';
import type { Unit } from '#lib/translation/formats/unit.ts';

export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A file as it arrives from a disk or a browser, in pieces of this many bytes. */
export async function* arriving(file: string | Uint8Array, size?: number) {
	const bytes = typeof file === 'string' ? bytesOf(file) : file;
	const step = size ?? Math.max(bytes.length, 1);
	for (let from = 0; from < bytes.length; from += step) yield bytes.subarray(from, from + step);
}

export async function all<T>(found: AsyncIterable<T>): Promise<T[]> {
	const list: T[] = [];
	for await (const one of found) list.push(one);
	return list;
}

/** How a reading was refused; anything but a refusal fails the test. */
export async function refusalOf(reading: Promise<unknown>) {
	const problem = await reading.then(
		() => new Error('The file was read.'),
		(thrown: unknown) => thrown
	);
	if (!(problem instanceof Refused)) throw problem;
	return { reason: problem.reason, ...(problem.detail as { line: number }) };
}

export const oddText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc.string({
		unit: fc.constantFrom(...'&<>"\'=+@,;\r\n\t ]áé🌋\u0085\u2028\ufffe\u0001\ud800'),
		maxLength: 30
	})
);

/** Units with every odd character there is; without `turned`, all from Spanish to English. */
export const oddUnits = ({ turned = true } = {}): fc.Arbitrary<Unit[]> =>
	fc.array(
		fc
			.record(
				{
					id: oddText,
					source: oddText,
					target: oddText,
					note: oddText,
					context: oddText,
					english: turned ? fc.boolean() : fc.constant(false)
				},
				{ requiredKeys: ['source', 'target', 'english'] }
			)
			.map(({ english, ...unit }) => ({
				...unit,
				sourceLanguage: english ? ('en' as const) : ('es' as const),
				targetLanguage: english ? ('es' as const) : ('en' as const)
			})),
		{ maxLength: 4 }
	);

/** As XML 1.0 lists what it holds. */
const heldByXml = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]$/u;

/** The units without what XML cannot hold, and how many characters that was. */
export function asXmlHolds(units: readonly Unit[]): { units: unknown[]; lost: number } {
	let lost = 0;
	const kept = (value: string) =>
		[...value].filter((character) => heldByXml.test(character) || !++lost).join('');
	const held = units.map((unit) =>
		Object.fromEntries(Object.entries(unit).map(([key, value]) => [key, kept(value)]))
	);
	return { units: held, lost };
}
