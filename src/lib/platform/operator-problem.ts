/** What the operator must know or do, in one sentence; shown as it is, without a stack. */
export class OperatorProblem extends Error {
	override name = 'OperatorProblem';
}
