/** Formatting in layers, nearest first: what the first layer says that says anything counts. */

export type Said<T> = <Key extends keyof T>(key: Key) => T[Key] | null;

/** What the first layer that is not silent (null) says. */
export function firstSaid<T extends object>(layers: readonly T[]): Said<T> {
  return (key) => layers.find((layer) => layer[key] !== null)?.[key] ?? null;
}
