/** What some browsers (Chrome on Android) say about the line; the others say nothing. */
export type Network = EventTarget & { readonly type?: string };

/** Whether the wish to send over Wi-Fi alone can be offered: only where the browser knows what it is on. */
export const knowsWifi = (network: Network | undefined): boolean => network?.type !== undefined;

/** On what costs by the megabyte, a stack that is to go over Wi-Fi waits. */
export const mayGoNow = (wifiOnly: boolean, network: Network | undefined): boolean =>
	!wifiOnly || !knowsWifi(network) || network?.type === 'wifi' || network?.type === 'ethernet';
