const browsers: [RegExp, string][] = [
	[/\bEdgA?\//, 'Edge'],
	[/\bSamsungBrowser\//, 'Samsung Internet'],
	[/\bOPR\//, 'Opera'],
	[/\bFirefox\/|\bFxiOS\//, 'Firefox'],
	[/\bChrome\/|\bCriOS\//, 'Chrome'],
	[/\bSafari\//, 'Safari']
];

const systems: [RegExp, string][] = [
	[/\bAndroid\b/, 'Android'],
	[/\biPhone\b/, 'iPhone'],
	[/\biPad\b/, 'iPad'],
	[/\bCrOS\b/, 'Chromebook'],
	[/\bWindows\b/, 'Windows'],
	[/\bMac OS X\b/, 'Mac'],
	[/\bLinux\b/, 'Linux']
];

const nameIn = (names: [RegExp, string][], userAgent: string) =>
	names.find(([pattern]) => pattern.test(userAgent))?.[1];

/** What a person calls the device that sent this header: "Firefox, Android"; empty when it cannot be told. */
export function deviceName(userAgent: string | null): string {
	const told = userAgent ?? '';
	return [nameIn(browsers, told), nameIn(systems, told)].filter(Boolean).join(', ');
}
