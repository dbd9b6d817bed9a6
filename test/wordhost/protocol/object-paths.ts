/** From the ids of object paths to objects: each path is followed once in a request, its parents first. */
import type { Session } from "./executor.ts";
import { memberSets } from "./requirement-sets.ts";
import { type Action, type ArgumentInfo, camelCase, type ObjectPath, PathType, type Request } from "./wire.ts";
import { WordError } from "./word-error.ts";
import { type Argument, isWordObject, type Value, type WordObject } from "./word-object.ts";

export class ObjectPaths {
  readonly #request: Request;
  readonly #session: Session;
  readonly #found = new Map<number, WordObject | null>();

  constructor(request: Request, session: Session) {
    this.#request = request;
    this.#session = session;
  }

  /** The object of a path; null for a null object. Throws ItemNotFound for one that is gone. */
  object(id: number): WordObject | null {
    const known = this.#found.get(id);
    const object = known === undefined ? this.#follow(id) : known;
    this.#found.set(id, object);
    if (object !== null && !object.kind.alive(object.target)) {
      throw new WordError("ItemNotFound", `this ${object.kind.name} is no longer in the document`);
    }
    return object;
  }

  #path(id: number): ObjectPath {
    const path = this.#request.ObjectPaths[id];
    if (path === undefined) throw new WordError("InvalidReference", `no path ${id}`);
    return path;
  }

  #follow(id: number): WordObject | null {
    const path = this.#path(id);
    switch (path.ObjectPathType) {
      case PathType.GlobalObject:
        return this.#session.root;
      case PathType.NewObject:
        return this.#session.newObject(path.Name);
      case PathType.Reference:
        return this.#kept(path.Name);
      case PathType.NullObject:
        return null;
      default:
        return this.#child(path);
    }
  }

  #kept(name: string): WordObject {
    const object = this.#session.references.find(name);
    if (object === undefined) throw new WordError("InvalidReference", `nothing is kept as ${name}`);
    return object;
  }

  #child(path: ObjectPath): WordObject | null {
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const value = this.#member(parent, path);
    if (value === null && !path.Name.endsWith("OrNullObject")) {
      throw new WordError("ItemNotFound", `${parent.kind.name}.${camelCase(path.Name) || "getItem"} finds nothing`);
    }
    if (value !== null && !isWordObject(value)) {
      throw new WordError("InvalidArgument", `${parent.kind.name}.${camelCase(path.Name)} is no object`);
    }
    return value;
  }

  #member(parent: WordObject, path: ObjectPath): Value | null {
    if (path.ObjectPathType === PathType.Property) {
      const name = camelCase(path.Name);
      this.#session.admit(parent.kind.name, name);
      const property = parent.kind.objects[name];
      if (property === undefined) throw unknownMember(parent, name);
      return property(parent.target);
    }
    return this.call(parent, path.ObjectPathType === PathType.Indexer ? "getItem" : path.Name, path.ArgumentInfo);
  }

  /** Calls a method, once it is found to exist here and to be allowed. */
  call(object: WordObject, wireName: string, info: ArgumentInfo | undefined): Value | null {
    const name = camelCase(wireName);
    this.#session.admit(object.kind.name, name);
    this.#session.note(`${object.kind.name}.${name}`);
    const method = object.kind.methods[name];
    if (method === undefined) throw unknownMember(object, name);
    const args = this.#args(info);
    if (method.writes) this.#session.beforeWrite(`${object.kind.name}.${name}`);
    return method.call(object.target, args);
  }

  #args(info: ArgumentInfo | undefined): Argument[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const path = info?.ReferencedObjectPathIds?.[index] ?? 0;
      return path === 0 ? value : (this.object(path) ?? null);
    });
  }

  /** «Body.insertOoxml»: the member an action is about, as error locations name it. */
  location(action: Action): string {
    const path = this.#request.ObjectPaths[action.ObjectPathId];
    const owner = this.#className(action.ObjectPathId);
    if (action.Name !== undefined && action.Name !== "") return `${owner}.${camelCase(action.Name)}`;
    const parent = path?.ParentObjectPathId;
    return parent === undefined ? owner : `${this.#className(parent)}.${camelCase(path?.Name ?? "")}`;
  }

  #className(id: number): string {
    return this.#found.get(id)?.kind.name ?? "";
  }
}

/** A member of the real API that this host lacks is a gap of ours, and says so; any other name is a slip of the caller. */
export function unknownMember(object: WordObject, name: string): WordError {
  const member = `${object.kind.name}.${name}`;
  if (memberSets().has(member)) return new WordError("NotImplemented", `this host does not have ${member}`);
  return new WordError("InvalidArgument", `there is no ${member}`);
}
