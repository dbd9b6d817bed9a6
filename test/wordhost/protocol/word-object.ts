/**
 * Objects of Word's API as the executor sees them: a kind, which says what members there are, and the thing in the model
 * they stand for. Names are those of the type definitions («styleBuiltIn»); the wire capitalises them.
 */
import type { Json } from "./wire.ts";

/** What a member gives. */
export type Value = Json | WordObject | undefined;

/** What a member is given: plain values, and objects for arguments that name one. */
export type Argument = Json | WordObject;

export interface Scalar {
  readonly get: (target: unknown) => Json;
  readonly set?: (target: unknown, value: Json) => void;
}

export interface Method {
  readonly writes: boolean;
  readonly call: (target: unknown, args: readonly Argument[]) => Value | null;
}

export interface Kind {
  /** The class in the type definitions. */
  readonly name: string;
  readonly scalars: Readonly<Record<string, Scalar>>;
  /** Properties that are objects; null for one that does not exist here. */
  readonly objects: Readonly<Record<string, (target: unknown) => WordObject | null>>;
  readonly methods: Readonly<Record<string, Method>>;
  /** The items of a collection; undefined for a single object. */
  readonly items?: (target: unknown) => readonly WordObject[];
  /** Whether the thing still exists; a reference to one that does not is refused. */
  readonly alive: (target: unknown) => boolean;
  /** Objects that are no part of the document: changing one changes nothing there. */
  readonly detached: boolean;
}

const IS_OBJECT = Symbol("WordObject");

export interface WordObject {
  readonly [IS_OBJECT]: true;
  readonly kind: Kind;
  readonly target: unknown;
}

export function isWordObject(value: unknown): value is WordObject {
  return typeof value === "object" && value !== null && IS_OBJECT in value;
}

/** A kind as it is written down: with its target's own type. */
export interface Definition<T> {
  readonly name: string;
  readonly scalars?: Readonly<
    Record<string, { readonly get: (target: T) => Json; readonly set?: (target: T, value: Json) => void }>
  >;
  readonly objects?: Readonly<Record<string, (target: T) => WordObject | null>>;
  /** Methods that only look. */
  readonly reads?: Readonly<Record<string, (target: T, args: readonly Argument[]) => Value | null>>;
  /** Methods that change the document. */
  readonly writes?: Readonly<Record<string, (target: T, args: readonly Argument[]) => Value | null>>;
  readonly items?: (target: T) => readonly WordObject[];
  readonly alive?: (target: T) => boolean;
  readonly detached?: boolean;
}

/** Makes objects of a kind. */
export function kindOf<T>(definition: Definition<T>): (target: T) => WordObject {
  const methods = (record: Definition<T>["reads"], writes: boolean) =>
    Object.entries(record ?? {}).map(([name, call]) => [name, { writes, call }] as const);
  const { name, scalars = {}, objects = {}, reads, writes, items, alive = () => true, detached = false } = definition;
  // The one place where a target's type is forgotten: objects are only ever made with their own kind's targets.
  const kind = {
    name,
    scalars,
    objects,
    methods: Object.fromEntries([...methods(reads, false), ...methods(writes, true)]),
    ...(items === undefined ? {} : { items }),
    alive,
    detached,
  } as Kind;
  return (target) => ({ [IS_OBJECT]: true, kind, target });
}
