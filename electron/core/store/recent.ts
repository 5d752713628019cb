/** Keeps the few values used last; the others are read again when they are asked for. */
export class Recent<T> {
  readonly #most: number;
  readonly #values = new Map<string, T>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): T | null {
    const value = this.#values.get(key);
    if (value === undefined) return null;
    this.put(key, value);
    return value;
  }

  put(key: string, value: T): void {
    this.#values.delete(key);
    this.#values.set(key, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.#most && oldest !== undefined) this.#values.delete(oldest);
  }

  drop(key: string): void {
    this.#values.delete(key);
  }
}
