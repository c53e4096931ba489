import QRCode from 'qrcode';
import { modules } from '#lib/photos/straightening/paper.ts';
import type { SealingKey } from '#lib/platform/sealing.server.ts';
import { writeMark } from './mark.server.ts';

/** Both squares of one page: every run of dark modules is one line, `m` goes on, `h` draws. */
export interface Squares {
	readonly 'top-left': string;
	readonly 'bottom-right': string;
}

export const squaresOf = (secret: SealingKey, key: string, page: number): Squares => ({
	'top-left': drawMark(writeMark(secret, { key, page, corner: 'top-left' })),
	'bottom-right': drawMark(writeMark(secret, { key, page, corner: 'bottom-right' }))
});

/**
 * A mark as a QR code with the most correction there is (ISO/IEC 18004, version 2, level H: 30 % may be missing), as the path
 * of lines one module thick.
 */
export function drawMark(text: string): string {
	const { modules: cells } = QRCode.create([{ data: text, mode: 'alphanumeric' }], {
		errorCorrectionLevel: 'H',
		version: 2
	});
	if (cells.size !== modules) throw new Error('A mark has grown out of its square.');
	let d = '';
	for (let row = 0; row < modules; row++) {
		let light = 0;
		let dark = 0;
		d += `M0 ${row + 0.5}`;
		for (let column = 0; column <= modules; column++) {
			const isDark = column < modules && cells.get(row, column) === 1;
			if (isDark && dark === 0 && light > 0) d += `m${light} 0`;
			if (isDark) [light, dark] = [0, dark + 1];
			else {
				if (dark > 0) d += `h${dark}`;
				[light, dark] = [light + 1, 0];
			}
		}
	}
	return d;
}
