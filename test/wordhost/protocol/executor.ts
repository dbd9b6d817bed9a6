/**
 * Runs a request against the objects of the API: actions in the order given, object paths when they are first needed and
 * then only once (a method that inserts is a path too). The first failing action ends the request; what ran before stays.
 */
import { ObjectPaths } from "./object-paths.ts";
import { queried } from "./query.ts";
import type { References } from "./references.ts";
import { type Action, ActionType, camelCase, type Json, type Request, type Response, type Result } from "./wire.ts";
import { WordError } from "./word-error.ts";
import { isWordObject, type WordObject } from "./word-object.ts";

export interface Session {
  /** The root of the API, Word.Document. */
  readonly root: WordObject;
  readonly references: References;
  /** An object made by name, as `SearchOptions` is. */
  readonly newObject: (name: string) => WordObject;
  /** Throws ApiNotFound for a member that the Word played here does not have. */
  readonly admit: (className: string, member: string) => void;
  /** Told of each method, setting and load: «Body.insertOoxml», «ParagraphCollection.load(text,style)». */
  readonly note: (call: string) => void;
  /** Called before each member that changes the document; throws when the change is refused. */
  readonly beforeWrite: (location: string) => void;
}

export function execute(request: Request, session: Session): Response {
  const paths = new ObjectPaths(request, session);
  const results: Result[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.Trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: resultOf(action, paths, request, session) });
    } catch (error) {
      if (!(error instanceof WordError)) throw error;
      const location = paths.location(action);
      return {
        Results: results,
        TraceIds: traces,
        Error: {
          Code: error.code,
          Message: error.message,
          Location: location,
          ActionIndex: index,
          HttpStatusCode: error.httpStatus,
        },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

function resultOf(action: Action, paths: ObjectPaths, request: Request, session: Session): Json {
  if (action.ActionType === ActionType.Trace) return null;
  const object = paths.object(action.ObjectPathId);
  if (object === null) return null;
  const keep = request.AutoKeepReference === true;
  switch (action.ActionType) {
    case ActionType.Instantiate:
      return identity(object, session.references);
    case ActionType.Query:
      session.note(`${object.kind.name}.load(${(action.QueryInfo?.Select ?? []).join(",")})`);
      return queried(object, action.QueryInfo ?? {}, { session, keep });
    case ActionType.Method:
      return called(object, action, paths, session);
    case ActionType.SetProperty:
      set(object, action, session);
      return null;
    default:
      throw new WordError("NotImplemented", `action type ${action.ActionType}`);
  }
}

function identity(object: WordObject, references: References): Json {
  const id = references.known(object);
  return id === undefined ? {} : { _ReferenceId: id };
}

function called(object: WordObject, action: Action, paths: ObjectPaths, session: Session): Json {
  if (action.Name === "_KeepReference") {
    session.references.keep(object);
    return null;
  }
  const value = paths.call(object, action.Name ?? "", action.ArgumentInfo);
  return value === undefined || isWordObject(value) ? null : value;
}

function set(object: WordObject, action: Action, session: Session): void {
  const name = camelCase(action.Name ?? "");
  session.admit(object.kind.name, name);
  session.note(`${object.kind.name}.${name} =`);
  const scalar = object.kind.scalars[name];
  if (scalar?.set === undefined) throw new WordError("NotImplemented", `setting ${object.kind.name}.${name}`);
  if (!object.kind.detached) session.beforeWrite(`${object.kind.name}.${name}`);
  scalar.set(object.target, action.ArgumentInfo?.Arguments?.[0] ?? null);
}
