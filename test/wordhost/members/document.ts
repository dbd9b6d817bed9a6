/** Word.Document, the root of the API, and the objects made by name. */
import { stretchesOf, whole } from "../model/range.ts";
import { blocksIn } from "../model/story.ts";
import { setTrackingMode, trackingMode } from "../model/tracking.ts";
import { WordError } from "../protocol/word-error.ts";
import { kindOf, type WordObject } from "../protocol/word-object.ts";
import { type Api, choice, textArgument } from "./api.ts";
import { richControlsIn, searched } from "./shared.ts";

export function documentObject(api: Api): WordObject {
  const { document, make } = api;
  let savedAt = document.revision;
  return kindOf<null>({
    name: "Document",
    scalars: {
      saved: { get: () => savedAt === document.revision },
      changeTrackingMode: {
        get: () => trackingMode(document),
        set: (_target, value) => setTrackingMode(document, choice([value], 0, ["Off", "TrackAll", "TrackMineOnly"])),
      },
    },
    objects: {
      body: () => make.body(document.body),
      contentControls: () => make.controls(() => richControlsIn(document.body)),
      properties: make.properties,
    },
    reads: {
      getSelection: () => make.range(api.selection),
      search: (_target, args) => {
        const blocks = blocksIn(document.body);
        const range = whole(blocks[0] ?? document.body, blocks.at(-1));
        return searched(api, () => stretchesOf(document, range), args);
      },
      _RemoveReference: (_target, args) => {
        api.keep.drop(textArgument(args, 0));
      },
      _RemoveAllReferences: () => {
        api.keep.dropAll();
      },
    },
    writes: {
      save: () => {
        savedAt = document.revision;
        api.save();
      },
    },
  })(null);
}

const SEARCH_FLAGS = [
  "ignorePunct",
  "ignoreSpace",
  "matchCase",
  "matchPrefix",
  "matchSuffix",
  "matchWholeWord",
  "matchWildcards",
];

const searchOptions = kindOf<Map<string, unknown>>({
  name: "SearchOptions",
  detached: true,
  scalars: Object.fromEntries(
    SEARCH_FLAGS.map((name) => [
      name,
      {
        get: (options: Map<string, unknown>) => options.get(name) === true,
        set: (options: Map<string, unknown>, value: unknown) => {
          options.set(name, value);
        },
      },
    ]),
  ),
});

/** An object the client makes by name. `opened` is told of each document opened beside this one. */
export function newObject(name: string, opened: (file: Uint8Array) => void): WordObject {
  if (/Application$/.test(name)) return application(opened);
  if (/SearchOptions$/.test(name)) return searchOptions(new Map());
  if (/AddinInternalService$/.test(name)) return internalService(null);
  throw new WordError("NotImplemented", `this host does not make ${name}`);
}

function application(opened: (file: Uint8Array) => void): WordObject {
  const created = kindOf<Uint8Array>({
    name: "DocumentCreated",
    detached: true,
    writes: {
      open: (file) => {
        opened(file);
        return null;
      },
    },
  });
  return kindOf<null>({
    name: "Application",
    detached: true,
    reads: {
      createDocument: (_target, args) => {
        const file = new Uint8Array(Buffer.from(textArgument(args, 0), "base64"));
        if (file[0] !== 0x50 || file[1] !== 0x4b) throw new WordError("InvalidArgument", "no .docx");
        return created(file);
      },
    },
  })(null);
}

const internalService = kindOf<null>({ name: "AddinInternalService", reads: { notifyActionHandlerReady: () => null } });
