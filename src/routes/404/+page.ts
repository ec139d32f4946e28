// `404.html` at the top of the build, where static hosts look for it.
export const trailingSlash = 'never';
