/** The names a query selects and expands, as a tree: «text», «font/bold», «paragraphs/items/text», «*». */
import type { Query } from "./wire.ts";

export interface SelectTree {
  /** All scalar properties. */
  readonly all: boolean;
  /** Names that may be scalar properties. */
  readonly scalars: ReadonlySet<string>;
  /** Names that may be objects, with what is wanted of them. */
  readonly objects: ReadonlyMap<string, SelectTree>;
}

interface Growing {
  all: boolean;
  readonly scalars: Set<string>;
  readonly objects: Map<string, Growing>;
}

function newTree(): Growing {
  return { all: false, scalars: new Set(), objects: new Map() };
}

/** No selection at all means all scalar properties. */
export function selectTree({ Select = [], Expand = [] }: Query): SelectTree {
  const tree = newTree();
  for (const path of Select) add(tree, segments(path), false);
  for (const path of Expand) add(tree, segments(path), true);
  if (Select.length === 0) tree.all = true;
  return tree;
}

/** «items» stands for a collection's items and says nothing by itself. */
function segments(path: string): string[] {
  return path.split(/[/.]/).filter((name) => name !== "items" && name !== "");
}

function add(tree: Growing, [name, ...rest]: readonly string[], expanded: boolean): void {
  if (name === "isNullObject" || name === "$none") return;
  if (name === undefined || name === "*" || name === "$all") {
    tree.all = true;
    return;
  }
  if (rest.length === 0 && !expanded) tree.scalars.add(name);
  const below = tree.objects.get(name) ?? newTree();
  // An object selected by its bare name is wanted with all its scalar properties.
  add(below, rest.length === 0 ? ["*"] : rest, expanded);
  tree.objects.set(name, below);
}

/** Every name of this level. */
export function reachesInto(tree: SelectTree): ReadonlySet<string> {
  return new Set([...tree.scalars, ...tree.objects.keys()]);
}
