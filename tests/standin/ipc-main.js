import { EventEmitter } from 'node:events';
import { decode, encode, refuseFunction } from './encoding.js';

class IpcMain extends EventEmitter {
  #handlers = new Map();

  handle(channel, handler) {
    if (this.#handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.#handlers.set(channel, handler);
  }

  removeHandler(channel) {
    this.#handlers.delete(channel);
  }

  /** Passes a page's message on; gives the answer to send back, or undefined. */
  async receive(contents, message) {
    const event = { sender: contents, senderFrame: contents.mainFrame, frameId: 1, processId: 1 };
    if (message.kind === 'send') {
      this.emit(message.channel, event, ...decode(message.parameters));
      return undefined;
    }
    const answer = { kind: 'answer', id: message.id };
    try {
      const handler = this.#handlers.get(message.channel);
      if (!handler) throw new Error(`No handler registered for '${message.channel}'`);
      const value = await handler(event, ...decode(message.parameters));
      return { ...answer, value: encode(value, refuseFunction) };
    } catch (error) {
      return { ...answer, error: `Error invoking remote method '${message.channel}': ${error}` };
    }
  }
}

export const ipcMain = new IpcMain();
