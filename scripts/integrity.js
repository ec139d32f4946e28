import { createHash } from 'node:crypto';

/**
 * The hash of a text or file, as content policies and `integrity` name it.
 * @param {string | Uint8Array} bytes
 * @returns {`sha256-${string}`}
 */
export const integrityOf = (bytes) => `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
