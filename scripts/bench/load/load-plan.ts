export interface Asked {
	method?: 'GET' | 'POST';
	path: string;
	cookie?: string;
	/** A urlencoded form. */
	form?: string;
	/** The status that counts as an answer; 200 unless told. */
	expect?: number;
}

export interface Load {
	/** `http://localhost:PORT` */
	origin: string;
	/** Asked in turn, from the first again after the last. */
	requests: Asked[];
	total: number;
	concurrent: number;
}

export interface Loaded {
	perSecond: number;
	seconds: number;
	/** Milliseconds from asking to the last byte. */
	p50: number;
	p95: number;
	failed: number;
	problems: string[];
	/** Of the body as it came over the wire, per answer. */
	bytes: number;
	/** Which requests got the answer that was expected, by their place. */
	answered: number[];
}
