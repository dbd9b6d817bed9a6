/** Collections: all are alike, lists that are looked up anew whenever they are asked. */
import type { Element } from "../model/xml.ts";
import { isAttached } from "../model/xml.ts";
import { type Argument, type Definition, kindOf, type WordObject } from "../protocol/word-object.ts";
import { numberArgument } from "./api.ts";

type Listed<T> = () => readonly T[];

/** A collection of the API over things of the model. */
export function collectionOf<T>(
  name: string,
  item: (thing: T) => WordObject,
  own: Definition<Listed<T>>["reads"] = {},
  writes: Definition<Listed<T>>["writes"] = {},
): (list: Listed<T>) => WordObject {
  const at = (list: Listed<T>, index: number): WordObject | null => {
    const thing = list().at(index);
    return thing === undefined || index < 0 ? null : item(thing);
  };
  const first = (list: Listed<T>) => at(list, 0);
  const last = (list: Listed<T>) => at(list, list().length - 1);
  return kindOf<Listed<T>>({
    name,
    items: (list) => list().map(item),
    reads: {
      getFirst: first,
      getFirstOrNullObject: first,
      getLast: last,
      getLastOrNullObject: last,
      getItem: (list: Listed<T>, args: readonly Argument[]) => at(list, numberArgument(args, 0)),
      ...own,
    },
    writes,
  });
}

/** Whether an element still stands in the document. */
export const inDocument = { alive: (element: Element) => isAttached(element) };
