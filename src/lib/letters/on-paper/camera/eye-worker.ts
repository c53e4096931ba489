// Reads squares beside the page, so that the picture on the screen keeps moving. Its machine code is of our own build:
// left alone, the package would fetch it from elsewhere, which the policy of this file refuses as well (server.ts).
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import readerCode from 'zxing-wasm/reader/zxing_reader.wasm?url';
import type { Asked, Answered } from './eye.ts';
import { greysOf } from './greys.ts';
import { pagesSeen } from './seen.ts';

const ready = prepareZXingModule({
	overrides: { locateFile: () => readerCode },
	fireImmediately: true
});

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
	void answer(data).then((answered) => postMessage(answered));
});

async function answer({ id, image }: Asked): Promise<Answered> {
	try {
		await ready;
		if (!image) return { id, pages: [] };
		const { data, width, height } = image;
		const codes = await readBarcodes(
			{ data, width, height, colorSpace: 'srgb' },
			{
				formats: ['QRCode'],
				tryHarder: true,
				tryRotate: true,
				tryDownscale: true,
				tryInvert: false,
				maxNumberOfSymbols: 8
			}
		);
		const squares = codes
			.filter(({ isValid }) => isValid)
			.map(({ text, position: { topLeft, topRight, bottomRight, bottomLeft } }) => ({
				text,
				corners: [topLeft, topRight, bottomRight, bottomLeft]
			}));
		return { id, pages: pagesSeen(greysOf(data, width, height), squares) };
	} catch {
		return { id, failed: true };
	}
}
