import EyeWorker from './eye-worker.ts?worker';
import type { SeenPage } from './seen.ts';

/** Four bytes a pixel, row by row. */
export interface Image {
	readonly data: Uint8ClampedArray<ArrayBuffer>;
	readonly width: number;
	readonly height: number;
}

/** Without a picture it is only asked to be ready. */
export interface Asked {
	readonly id: number;
	readonly image?: Image;
}

export type Answered =
	| { readonly id: number; readonly pages: readonly SeenPage[] }
	| { readonly id: number; readonly failed: true };

/** What sees pages in pictures, beside the page that asks. Both may fail where its code did not come. */
export interface Eye {
	ready(): Promise<void>;
	/** The picture is gone afterwards. */
	look(image: Image): Promise<readonly SeenPage[]>;
	close(): void;
}

export function openEye(): Eye {
	const worker = new EyeWorker();
	const waiting = new Map<number, (answered: Answered | null) => void>();
	let asked = 0;

	worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
		waiting.get(data.id)?.(data);
		waiting.delete(data.id);
	});
	worker.addEventListener('error', () => {
		for (const over of waiting.values()) over(null);
		waiting.clear();
	});

	async function ask(image?: Image): Promise<readonly SeenPage[]> {
		const id = ++asked;
		const answered = await new Promise<Answered | null>((done) => {
			waiting.set(id, done);
			if (image) worker.postMessage({ id, image }, [image.data.buffer]);
			else worker.postMessage({ id });
		});
		if (!answered || 'failed' in answered) throw new Error('The reader of sheets did not come.');
		return answered.pages;
	}

	return { ready: async () => void (await ask()), look: ask, close: () => worker.terminate() };
}
