import { EventEmitter } from 'node:events';
import { addScheme, schemeOf } from './address.js';
import { state, unsupported } from './state.js';

const handlers = new Map();

export const protocol = {
  registerSchemesAsPrivileged(schemes) {
    if (state.ready) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme } of schemes) addScheme(scheme);
  },
  handle(scheme, handler) {
    if (!state.ready) throw new Error('protocol.handle can only be called after app is ready');
    if (handlers.has(scheme)) throw new Error(`The scheme ${scheme} has been registered`);
    handlers.set(scheme, handler);
  },
  unhandle: (scheme) => handlers.delete(scheme),
  isProtocolHandled: (scheme) => handlers.has(scheme),
};

/** The handler of an address's scheme, if the app has one. */
export function handlerOf(url) {
  return handlers.get(schemeOf(url));
}

class Session extends EventEmitter {
  protocol = protocol;
  #beforeRequest = null;
  webRequest = {
    onBeforeRequest: (filter, listener) => {
      this.#beforeRequest = { schemes: filter.urls.map(schemeOf), listener };
    },
  };

  // Permissions stay as headless Chromium has them: these are only kept, the app's unit tests call them.
  setPermissionRequestHandler() {}
  setPermissionCheckHandler() {}
  setDevicePermissionHandler() {}

  /** Whether the app itself stops a request before it leaves. */
  cancels(url) {
    const { schemes = [], listener } = this.#beforeRequest ?? {};
    let cancelled = false;
    if (schemes.includes(schemeOf(url))) {
      listener({ url }, (answer) => {
        cancelled = answer.cancel === true;
      });
    }
    return cancelled;
  }
}

export const session = {
  defaultSession: new Session(),
  fromPartition: () => unsupported('session.fromPartition'),
};
