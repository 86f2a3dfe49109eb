/** Who is told of something that happens again and again, such as a change. */
export class Listeners<Said extends readonly unknown[]> {
  readonly #listeners = new Set<(...said: Said) => void>();

  /** Returns how to stop listening. */
  add(listener: (...said: Said) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(...said: Said): void {
    for (const listener of this.#listeners) listener(...said);
  }
}
