/**
 * Chromium as it is packaged knows no custom schemes, so a page of app://kit is loaded from
 * https://kit.app.standin.invalid, an ordinary secure origin that leads nowhere.
 */
const HOST = /^https:\/\/([^/?#]*)\.([a-z][\w+-]*)\.standin\.invalid/;
const schemes = new Set();

export function addScheme(scheme) {
  schemes.add(scheme);
}

/** app://kit/x → https://kit.app.standin.invalid/x; other addresses as they are. */
export function toWeb(url) {
  const [, scheme, host, rest] = /^([a-z][\w+.-]*):\/\/([^/?#]*)(.*)$/is.exec(url) ?? [];
  return schemes.has(scheme) ? `https://${host}.${scheme}.standin.invalid${rest || '/'}` : url;
}

/** The other way. */
export function toApp(url) {
  return url.replace(HOST, '$2://$1');
}

export function originOf(url) {
  return /^[a-z][\w+.-]*:\/\/[^/?#]*/i.exec(toApp(url))?.[0] ?? 'null';
}

export function schemeOf(url) {
  return url.slice(0, url.indexOf(':'));
}
