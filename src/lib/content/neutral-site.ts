/**
 * Where "Leave this page" leads. Whoever runs a copy may choose another: a site that is common where its visitors live, says
 * nothing about them, and answers fast. Not a search page: it shows what was looked for last. The build refuses what is not a plain
 * https address, as this one link has to work when all else is wiped.
 */
export const NEUTRAL_SITE = 'https://www.bbc.co.uk/weather';

/** An https address of a named host and a path, and no more: nothing that could carry something along, or lead back to this machine. */
export const isNeutralSite = (address: string): boolean => /^https:\/\/([a-z\d-]+\.)+[a-z]{2,}(\/[\w./-]*)?$/.test(address);
