/** What follows from a thing that never changes: worked out when first asked for, kept as long as the thing. */

/** The function, each of its results kept as long as the object it was made from. */
export function memoized<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** The same for the elements of a list, by their positions. */
export function memoizedAt<Value>(length: number, make: (position: number) => Value): (position: number) => Value {
  const known = new Array<Value | undefined>(length);
  return (position) => {
    const kept = known[position];
    if (kept !== undefined) return kept;
    const made = make(position);
    known[position] = made;
    return made;
  };
}
