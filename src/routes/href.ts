import { resolve } from '$app/paths';

/** A path of ours with the slash at its end: `resolve` leaves it out, which costs a redirect, and goes astray offline. */
export function href(path: `/${string}`): string {
	const [bare = '', hash] = path.split('#');
	const resolved = resolve(bare as '/');
	return (resolved.endsWith('/') ? resolved : `${resolved}/`) + (hash ? `#${hash}` : '');
}
