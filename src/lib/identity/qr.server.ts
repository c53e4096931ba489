import QRCode from 'qrcode';

export interface QrDrawing {
	/** Side of the square in modules, with the quiet zone of four around it. */
	readonly side: number;
	/** SVG path data: every dark module is one unit square. */
	readonly d: string;
}

/** Draws an address or a secret as a QR code (ISO/IEC 18004, correction level M). */
export function drawQr(text: string): QrDrawing {
	const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
	const quiet = 4;
	let d = '';
	for (let row = 0; row < modules.size; row++)
		for (let column = 0; column < modules.size; column++)
			if (modules.get(row, column)) d += `M${column + quiet} ${row + quiet}h1v1h-1z`;
	return { side: modules.size + 2 * quiet, d };
}
