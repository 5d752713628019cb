/*
 * Text that runs inside pages: the page's own world and the preload's isolated one. The two share only the DOM, so they
 * speak through events on it. Each function refers to nothing outside itself.
 */

/** Calls across worlds. `me` and `them` name the sides. */
export function createLink(key, me, them, encode, decode) {
  const functions = new Map();
  const waiting = new Map();
  const newId = () => Math.random().toString(36).slice(2);
  const emit = (topic, detail) =>
    globalThis.dispatchEvent(new CustomEvent(`${key}:${them}:${topic}`, { detail: JSON.stringify(detail) }));
  const on = (topic, listener) =>
    globalThis.addEventListener(`${key}:${me}:${topic}`, (event) => listener(JSON.parse(event.detail)));
  const pack = (value) =>
    encode(value, (fn) => {
      const name = newId();
      functions.set(name, fn);
      return name;
    });
  const unpack = (text) => decode(text, call);

  let answer;
  function call(name, parameters) {
    const id = newId();
    emit('call', { id, name, parameters: pack(parameters) });
    if (answer?.id !== id) throw new Error('electron stand-in: the other world did not answer');
    if (answer.later) return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    const value = unpack(answer.value);
    if (answer.threw) throw value;
    return value;
  }

  on('call', ({ id, name, parameters }) => {
    try {
      const value = functions.get(name)(...unpack(parameters));
      if (typeof value?.then !== 'function') return emit('return', { id, value: pack(value) });
      value.then(
        (settled) => emit('settle', { id, value: pack(settled) }),
        (error) => emit('settle', { id, threw: true, value: pack(error) }),
      );
      emit('return', { id, later: true });
    } catch (error) {
      emit('return', { id, threw: true, value: pack(error) });
    }
  });
  on('return', (returned) => {
    answer = returned;
  });
  on('settle', ({ id, value, threw }) => {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (threw) reject(unpack(value));
    else resolve(unpack(value));
  });
  return { emit, on, pack, unpack };
}

/** The page's own world: what the preload exposes appears here, frozen. */
export function runMainWorld(key, encode, decode, createLink) {
  const link = createLink(key, 'main', 'isolated', encode, decode);
  const freeze = (value) => {
    if (value !== null && typeof value === 'object') Object.values(value).forEach(freeze);
    return Object.freeze(value);
  };
  link.on('expose', ({ name, api }) =>
    Object.defineProperty(globalThis, name, { value: freeze(link.unpack(api)), enumerable: true }),
  );
}

/** The preload's world: `electron` with contextBridge and ipcRenderer, and nothing else to require. */
export function runIsolatedWorld(key, encode, decode, createLink, refuseFunction, preload) {
  const link = createLink(key, 'isolated', 'main', encode, decode);
  const toMain = globalThis[`${key}_send`];
  const waiting = new Map();
  const listeners = new Map();
  const post = (message) => toMain(JSON.stringify(message));
  const pack = (parameters) => encode(parameters, refuseFunction);

  globalThis[`${key}_receive`] = (text) => {
    const message = JSON.parse(text);
    if (message.kind === 'event') {
      for (const listener of listeners.get(message.channel) ?? [])
        listener({ sender: ipcRenderer }, ...decode(message.parameters));
      return;
    }
    const { resolve, reject } = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error === undefined) resolve(decode(message.value));
    else reject(new Error(message.error));
  };

  const ipcRenderer = {
    invoke: (channel, ...parameters) =>
      new Promise((resolve, reject) => {
        const id = Math.random().toString(36).slice(2);
        const packed = pack(parameters);
        waiting.set(id, { resolve, reject });
        post({ kind: 'invoke', id, channel, parameters: packed });
      }),
    send: (channel, ...parameters) => post({ kind: 'send', channel, parameters: pack(parameters) }),
    on(channel, listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    removeListener(channel, listener) {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((other) => other !== listener),
      );
      return ipcRenderer;
    },
  };
  const contextBridge = {
    exposeInMainWorld: (name, api) => link.emit('expose', { name, api: link.pack(api) }),
  };
  const require = (name) => {
    if (name === 'electron') return { contextBridge, ipcRenderer };
    throw new Error(`module not found: ${name}`);
  };
  const process = { platform: 'linux', type: 'renderer', sandboxed: true, contextIsolated: true, env: {}, argv: [] };
  const module = { exports: {} };
  try {
    preload?.(require, module, module.exports, process);
  } catch (error) {
    post({ kind: 'preload-error', message: String(error) });
  }
}
