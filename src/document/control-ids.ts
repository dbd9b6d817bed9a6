/**
 * Ids of content controls. The id of a control is made from its tag, so that the same skeleton is the same bytes on every
 * machine; it moves on when a document has given that id away already.
 */

/** A giver of ids: never an id of `taken`, never one it gave before. Ids are 1 to 2147483647 (ECMA-376 17.5.2.18). */
export function controlIds(taken: Iterable<number> = []): (tag: string) => number {
  const used = new Set(taken);
  return (tag) => {
    let id = hash(tag);
    while (used.has(id)) id = id === MAXIMUM ? 1 : id + 1;
    used.add(id);
    return id;
  };
}

const MAXIMUM = 0x7fffffff;

/** FNV-1a over UTF-16 units, folded to 1…MAXIMUM. */
function hash(tag: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < tag.length; index += 1) {
    value = Math.imul(value ^ tag.charCodeAt(index), 0x01000193);
  }
  return ((value >>> 0) % MAXIMUM) + 1;
}
