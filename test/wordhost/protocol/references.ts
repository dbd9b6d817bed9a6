/** Objects the client asked to keep, under ids it can name them by in later requests. */
import type { WordObject } from "./word-object.ts";

/** Counted over all hosts: what the client lets go of late, after another host was opened, must name nothing of that one. */
let last = 0;

export class References {
  readonly #objects = new Map<string, WordObject>();
  readonly #ids = new WeakMap<WordObject, string>();

  /** How many are kept; an add-in that tidies up leaves none. */
  get count(): number {
    return this.#objects.size;
  }

  keep(object: WordObject): string {
    const known = this.known(object);
    if (known !== undefined) return known;
    last += 1;
    const id = `{ref-${last}}`;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
    return id;
  }

  /** The id of an object that is kept. */
  known(object: WordObject): string | undefined {
    const id = this.#ids.get(object);
    return id !== undefined && this.#objects.has(id) ? id : undefined;
  }

  find(id: string): WordObject | undefined {
    return this.#objects.get(id);
  }

  drop(id: string): void {
    this.#objects.delete(id);
  }

  dropAll(): void {
    this.#objects.clear();
  }
}
