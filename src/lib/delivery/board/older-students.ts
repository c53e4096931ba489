import type { BoardChild } from './board.ts';

interface Student {
	readonly id: string;
	readonly name: string;
	readonly grade: number;
}

/** Students of the sending class in a higher grade than this child, who do not write to them anyway. */
export function olderStudents(
	students: readonly Student[],
	child: Pick<BoardChild, 'grade' | 'correspondents'>
): Student[] {
	const { compare } = new Intl.Collator('es');
	return students
		.filter(
			({ id, grade }) =>
				grade > child.grade && !child.correspondents.some((known) => known.id === id)
		)
		.sort((a, b) => b.grade - a.grade || compare(a.name, b.name));
}
