/** `load`: the properties asked for, of an object or of the items of a collection, as the client wants them back. */
import type { Session } from "./executor.ts";
import { unknownMember } from "./object-paths.ts";

import { reachesInto, type SelectTree, selectTree } from "./select-tree.ts";
import { type Json, type Query, wireName } from "./wire.ts";
import { WordError } from "./word-error.ts";
import type { WordObject } from "./word-object.ts";

interface Loading {
  readonly session: Session;
  /** Whether every object handed back gets a reference, as inside `Word.run`. */
  readonly keep: boolean;
}

export function queried(object: WordObject, query: Query, loading: Loading): Json {
  return loaded(object, selectTree(query), query, loading);
}

function loaded(object: WordObject, tree: SelectTree, query: Query, loading: Loading): Json {
  const { kind, target } = object;
  if (kind.items === undefined) return properties(object, tree, loading);
  const skip = query.Skip ?? 0;
  const items = kind.items(target).slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  return { ...reference(object, loading), _Items: items.map((item) => properties(item, tree, loading)) };
}

function properties(object: WordObject, tree: SelectTree, loading: Loading): Json {
  const { kind, target } = object;
  const values: Record<string, Json> = { ...reference(object, loading) };
  for (const name of Object.keys(kind.scalars)) {
    if (!tree.scalars.has(name) && !(tree.all && admitted(object, name, loading))) continue;
    loading.session.admit(kind.name, name);
    values[wireName(name)] = kind.scalars[name]?.get(target) ?? null;
  }
  for (const [name, below] of namedObjects(object, tree)) {
    loading.session.admit(kind.name, name);
    const child = kind.objects[name]?.(target) ?? null;
    if (child === null && !name.endsWith("OrNullObject")) {
      throw new WordError("ItemNotFound", `this ${kind.name} has no ${name}`);
    }
    values[wireName(name)] = child === null ? null : loaded(child, below, {}, loading);
  }
  return values;
}

/** The objects among the names asked for; a name that is neither scalar nor object is refused. */
function namedObjects(object: WordObject, tree: SelectTree): [string, SelectTree][] {
  const { kind } = object;
  for (const name of reachesInto(tree)) {
    if (!(name in kind.scalars) && !(name in kind.objects)) throw unknownMember(object, name);
  }
  return [...tree.objects].filter(([name]) => name in kind.objects);
}

function admitted(object: WordObject, name: string, { session }: Loading): boolean {
  try {
    session.admit(object.kind.name, name);
    return true;
  } catch (error) {
    if (error instanceof WordError) return false;
    throw error;
  }
}

function reference(object: WordObject, { session, keep }: Loading): Record<string, Json> {
  const id = keep ? session.references.keep(object) : session.references.known(object);
  return id === undefined ? {} : { _ReferenceId: id };
}
