import { nameOf, type NamedAs } from './choices.ts';

interface Person {
	name: string | null;
	/** Null: they chose nothing. */
	as: NamedAs | null;
}

/** Who stands below a translation, each as they wish; null for who is not named. */
export const creditsOf = (translator: Person, reader: Person) => ({
	translatedBy: translator.name && nameOf(translator.name, translator.as ?? 'whole'),
	readBy: reader.name && nameOf(reader.name, reader.as ?? 'nobody')
});
