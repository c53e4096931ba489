/** Why an act was refused, and what of its form is wrong, by the names of the fields. */
export interface Refused {
	readonly reason: string;
	readonly said: string;
	readonly detail: Record<string, string | number>;
	readonly fields: Record<string, string>;
}
