import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const PURPOSE = 'lederspeil/answers/1';
const NONCE = 12;
const TAG = 16;
const MOST_PUBLIC_KEY = 200;

/** A pair of X25519 keys, as base64: the private one stays in the leader's kit, the public one goes into invitations. */
export function makeKeys(): { publicKey: string; privateKey: string } {
  const { publicKey, privateKey } = generateKeyPairSync('x25519', {
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
  });
  return { publicKey: publicKey.toString('base64'), privateKey: privateKey.toString('base64') };
}

/**
 * Locks a text so that only the holder of the private key can read it; `about` is not secret, but the text opens only
 * together with it. Null for a key that is none.
 */
export function seal(text: string, publicKey: string, about: string): string | null {
  const recipient = readPublicKey(publicKey);
  if (!recipient) return null;
  const own = generateKeyPairSync('x25519');
  const nonce = randomBytes(NONCE);
  const sender = own.publicKey.export({ type: 'spki', format: 'der' });
  const cipher = createCipheriv(CIPHER, keyBetween(own.privateKey, recipient, sender), nonce);
  cipher.setAAD(Buffer.from(about));
  const locked = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.from([sender.length]), sender, nonce, cipher.getAuthTag(), locked]).toString('base64');
}

/** The text of {@link seal}; null when anything about it has been changed, or it was made for another key. */
export function unseal(sealed: string, privateKey: string, about: string): string | null {
  try {
    const bytes = Buffer.from(sealed, 'base64');
    const length = bytes[0] ?? 0;
    const sender = bytes.subarray(1, 1 + length);
    const nonce = bytes.subarray(1 + length, 1 + length + NONCE);
    const tag = bytes.subarray(1 + length + NONCE, 1 + length + NONCE + TAG);
    const locked = bytes.subarray(1 + length + NONCE + TAG);
    const own = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), type: 'pkcs8', format: 'der' });
    const from = createPublicKey({ key: sender, type: 'spki', format: 'der' });
    const decipher = createDecipheriv(CIPHER, keyBetween(own, from, sender), nonce, { authTagLength: TAG });
    decipher.setAAD(Buffer.from(about));
    decipher.setAuthTag(tag);
    return Buffer.concat([decipher.update(locked), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

/** Tells the same file from another: the same for the same text, as base64. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

function readPublicKey(key: string): KeyObject | null {
  if (key.length > MOST_PUBLIC_KEY) return null;
  try {
    const read = createPublicKey({ key: Buffer.from(key, 'base64'), type: 'spki', format: 'der' });
    return read.asymmetricKeyType === 'x25519' ? read : null;
  } catch {
    return null;
  }
}

function keyBetween(own: KeyObject, other: KeyObject, salt: Buffer): Buffer {
  const secret = diffieHellman({ privateKey: own, publicKey: other });
  return Buffer.from(hkdfSync('sha256', secret, salt, PURPOSE, 32));
}
