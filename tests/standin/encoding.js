/**
 * What may pass between two worlds, as text: JSON and undefined, dates, bytes and errors. `nameFunction` gives a function
 * a name to call it by. This text is also run inside pages, so it refers to nothing outside itself.
 */
export function encode(value, nameFunction) {
  return JSON.stringify(value, function (key, converted) {
    const raw = this[key];
    if (typeof raw === 'function') return { $function: nameFunction(raw) };
    if (raw === undefined) return { $undefined: true };
    if (raw instanceof Date) return { $date: raw.getTime() };
    if (raw instanceof Uint8Array)
      return { $bytes: btoa(Array.from(raw, (byte) => String.fromCharCode(byte)).join('')) };
    if (raw instanceof Error) return { $error: raw.message };
    return converted;
  });
}

/** The other way; `callFunction(name, parameters)` calls a function that stayed in the other world. */
export function decode(text, callFunction) {
  const revive = (value) => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(revive);
    if ('$function' in value) return (...parameters) => callFunction(value.$function, parameters);
    if ('$undefined' in value) return undefined;
    if ('$date' in value) return new Date(value.$date);
    if ('$bytes' in value) return Uint8Array.from(atob(value.$bytes), (character) => character.charCodeAt(0));
    if ('$error' in value) return new Error(value.$error);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, revive(part)]));
  };
  return revive(JSON.parse(text));
}

/** As Electron says when something can't be sent. */
export function refuseFunction() {
  throw new Error('An object could not be cloned.');
}
