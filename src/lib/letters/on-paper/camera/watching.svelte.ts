import type { Eye } from './eye.ts';
import { pageKey, type SeenPage } from './seen.ts';
import {
	leastSide,
	liveSide,
	openCamera,
	pixelsOf,
	pixelsOfFile,
	sizeOf,
	takePicture
} from './shot.ts';
import { isSteady } from './steadiness.ts';
import { judge, type Doubt, type Verdict } from './verdict.ts';

interface Around {
	/** Gives the picture to the stack. */
	keep: (picture: Blob, pages: readonly SeenPage[], verdict: Verdict) => Promise<void>;
	/** Whether a page is on the server, or in the stack. */
	has: (page: string) => boolean;
}

/** A picture that somebody has to say yes to. */
export interface Doubtful {
	readonly id: string;
	readonly picture: Blob;
	readonly pages: readonly SeenPage[];
	readonly verdict: Doubt;
}

/** Milliseconds from one look to the next, at least: five a second. */
const pace = 200;
/** So many looks in a row have to be good before a picture is taken unasked. */
const looks = 2;
/** So often a page is tried unasked. */
const tries = 3;

/** A camera that is looked through, until somebody is done. */
export class Watching {
	/** `no-reader`: its code did not come over the line. */
	state = $state<'opening' | 'watching' | 'no-camera' | 'no-reader'>('opening');
	/** Of what is read, in pixels. */
	size = $state.raw<readonly [width: number, height: number]>([4, 3]);
	pages = $state.raw<readonly SeenPage[]>([]);
	verdict = $state<Verdict>('nothing');
	steady = $state(false);
	taking = $state(false);
	/** What was said of the last picture that was taken and not kept. */
	again = $state<Doubt | null>(null);
	/** This camera shows less here than it can. */
	coarse = $state(false);
	doubtful = $state.raw<readonly Doubtful[]>([]);
	readonly #eye: Eye;
	readonly #around: Around;
	#stream: MediaStream | null = null;
	#closed = false;
	#goodLooks = 0;
	#tried: Record<string, number> = {};

	constructor(eye: Eye, around: Around) {
		this.#eye = eye;
		this.#around = around;
	}

	/** Asks for the camera first: whoever says no need not wait for the rest. */
	async open(video: HTMLVideoElement): Promise<void> {
		const stream = await openCamera();
		const isReady = await this.#eye.ready().then(
			() => true,
			() => false
		);
		this.#stream = stream;
		if (this.#closed) return this.close();
		if (!isReady) this.state = 'no-reader';
		else if (!stream) this.state = 'no-camera';
		else {
			video.srcObject = stream;
			await video.play();
			this.state = 'watching';
			await this.#watch(video);
		}
	}

	/** Somebody would rather use the telephone's own camera. */
	letGo(): void {
		this.#endStream();
		if (this.state === 'watching') this.state = 'no-camera';
	}

	close(): void {
		this.#closed = true;
		this.#endStream();
		this.#eye.close();
	}

	/** Takes a picture; one that nobody asked for is kept only when it is good. */
	async take(video: HTMLVideoElement, unasked = false): Promise<void> {
		if (this.taking || !this.#stream) return;
		this.taking = true;
		try {
			const picture = await takePicture(video, this.#stream);
			if (!picture) return;
			const { pages, verdict } = await this.#lookAt(picture);
			if (unasked) for (const page of this.pages) this.#count(pageKey(page));
			this.again = unasked && verdict !== 'good' ? verdict : null;
			if (!this.again) await this.#around.keep(picture, pages, verdict);
		} finally {
			this.taking = false;
		}
	}

	/** Pictures of the telephone's own camera: the good ones are kept, of the others somebody has to say so. */
	async check(files: readonly File[]): Promise<void> {
		this.taking = true;
		try {
			for (const picture of files) {
				const { pages, verdict } = await this.#lookAt(picture);
				if (verdict === 'good') await this.#around.keep(picture, pages, verdict);
				else {
					const id = crypto.randomUUID();
					this.doubtful = [...this.doubtful, { id, picture, pages, verdict }];
				}
			}
		} finally {
			this.taking = false;
		}
	}

	async settle({ id, picture, pages, verdict }: Doubtful, wanted: boolean): Promise<void> {
		this.doubtful = this.doubtful.filter((one) => one.id !== id);
		if (wanted) await this.#around.keep(picture, pages, verdict);
	}

	async #lookAt(picture: Blob) {
		const image = await pixelsOfFile(picture);
		const pages = image ? await this.#eye.look(image).catch(() => []) : [];
		return { pages, verdict: judge(pages) };
	}

	async #watch(video: HTMLVideoElement) {
		const canvas = document.createElement('canvas');
		while (!this.#closed && this.state === 'watching') {
			const began = performance.now();
			const image = pixelsOf(video, liveSide, canvas);
			if (image) {
				this.size = [image.width, image.height];
				this.coarse = Math.max(...sizeOf(video)) < leastSide && !('ImageCapture' in globalThis);
				this.#see(await this.#eye.look(image).catch(() => []));
			}
			if (this.#goodLooks >= looks && this.#isDue()) await this.take(video, true);
			await new Promise((over) => setTimeout(over, pace - (performance.now() - began)));
		}
	}

	#see(pages: readonly SeenPage[]) {
		this.steady = isSteady(this.pages, pages, Math.max(...this.size));
		this.pages = pages;
		this.verdict = judge(pages);
		this.#goodLooks = this.steady && this.verdict === 'good' ? this.#goodLooks + 1 : 0;
		if (pages.length === 0) this.again = null;
	}

	/** Something is to be seen that is not there yet. */
	#isDue(): boolean {
		return this.pages
			.map(pageKey)
			.some((page) => !this.#around.has(page) && (this.#tried[page] ?? 0) < tries);
	}

	#count(page: string) {
		this.#tried[page] = (this.#tried[page] ?? 0) + 1;
	}

	#endStream() {
		for (const track of this.#stream?.getTracks() ?? []) track.stop();
		this.#stream = null;
	}
}
