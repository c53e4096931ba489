/** One line of the table. */
export interface Row {
	what: string;
	measured: string;
	aim: string;
	/** Undefined where there is no aim, or nothing could be measured. */
	met?: boolean;
}

export const number = (value: number, digits = 0) =>
	value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });

export const kilobytes = (bytes: number) => `${number(bytes / 1024, 1)} KB`;
