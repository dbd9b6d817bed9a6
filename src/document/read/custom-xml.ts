/** The custom XML parts of a document, ours among them. */
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { afterProlog, startTag } from "../../ooxml/xml-cutting.ts";
import type { CustomXmlPart } from "../document.ts";
import { stateWarnings } from "../state-part.ts";
import { readPart, type Warnings } from "./warnings.ts";

/** The parts as text, with a warning where one of them is ours and cannot be used. */
export function customXml(pkg: OfficePackage, warnings: Warnings): CustomXmlPart[] {
  const parts = pkg
    .related(pkg.mainDocument, "customXml")
    .flatMap((name) =>
      readPart<CustomXmlPart[]>(pkg, name, [], warnings, (xml) => [{ name, namespace: rootNamespace(xml), xml }]),
    );
  for (const { code, detail } of stateWarnings(parts)) warnings.warn(code, detail);
  return parts;
}

function rootNamespace(xml: string): string {
  const root = startTag(xml, afterProlog(xml, 0));
  const prefix = /^([^:]+):/.exec(root?.name ?? "")?.[1];
  return root?.attributes.get(prefix === undefined ? "xmlns" : `xmlns:${prefix}`) ?? "";
}
