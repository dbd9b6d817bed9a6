/** Word.DocumentProperties: the custom properties of the file. */
import {
  customProperty,
  customPropertyElements,
  propertyKey,
  propertyValue,
  removeCustomProperty,
  setCustomProperty,
} from "../model/custom-properties.ts";
import type { Element } from "../model/xml.ts";
import { WordError } from "../protocol/word-error.ts";
import { type Argument, kindOf, type WordObject } from "../protocol/word-object.ts";
import { type Api, textArgument } from "./api.ts";
import { collectionOf, inDocument } from "./collections.ts";
import { maybe } from "./shared.ts";

export function propertiesKind(api: Api): () => WordObject {
  const { document } = api;
  const property = customPropertyKind(api);
  const collection = customPropertiesKind(api, property);
  const kind = kindOf<null>({
    name: "DocumentProperties",
    objects: { customProperties: () => collection(() => customPropertyElements(document)) },
  });
  return () => kind(null);
}

function customPropertyKind({ document }: Api) {
  return kindOf<Element>({
    name: "CustomProperty",
    ...inDocument,
    scalars: {
      key: { get: propertyKey },
      value: {
        get: propertyValue,
        set: (property, value) => {
          setCustomProperty(document, propertyKey(property), checkedValue(value));
        },
      },
      type: {
        get: (property) =>
          ({ string: "String", number: "Number", boolean: "Boolean" })[typeof propertyValue(property) as "string"],
      },
    },
    writes: {
      delete: (property) => {
        removeCustomProperty(document, property);
      },
    },
  });
}

function customPropertiesKind(api: Api, property: (element: Element) => WordObject) {
  const { document } = api;
  const byKey = (_list: unknown, args: readonly Argument[]) =>
    maybe(property, customProperty(document, textArgument(args, 0)));
  return collectionOf<Element>(
    "CustomPropertyCollection",
    property,
    { getItem: byKey, getItemOrNullObject: byKey, getCount: (list) => list().length },
    {
      add: (_list, args) => property(setCustomProperty(document, textArgument(args, 0), checkedValue(args[1]))),
      deleteAll: (list) => {
        for (const element of list()) removeCustomProperty(document, element);
      },
    },
  );
}

function checkedValue(value: unknown): string | number | boolean {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new WordError("InvalidArgument", "a property is a text, a number or true or false");
}
