import { randomBytes } from 'node:crypto';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A random record id: 21 URL-safe characters, 126 bits. */
export function newId(): string {
  return Array.from(randomBytes(21), (byte) => ALPHABET.charAt(byte & 63)).join('');
}
