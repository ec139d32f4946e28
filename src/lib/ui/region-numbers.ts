/** The two numbers of a region that stand on every page. `ZZ` is for everywhere else. */
export interface RegionNumbers {
	readonly region: string;
	readonly emergencyDisplay: string;
	readonly emergencyHref: string;
	readonly talkDisplay: string;
	readonly talkHref: string;
}
