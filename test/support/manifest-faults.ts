/** Finds what Office would refuse, or quietly not show, in a manifest: it has no offline judge of its own. */
import { FileFault } from "../../src/ooxml/fault.ts";
import { child, childrenOf, type XmlElement, xmlTree } from "../../src/ooxml/xml-tree.ts";
import { BUTTON_ICONS, LENGTHS, LONGEST_RESID, SHAPE, SPACES, TABLES } from "./manifest-shape.ts";

export type ManifestFaultKind =
  | "xml"
  | "order"
  | "guid"
  | "version"
  | "resid"
  | "residLength"
  | "residRepeated"
  | "length"
  | "empty"
  | "https"
  | "origin"
  | "icon"
  | "locale"
  | "host"
  | "permissions"
  | "requirements";

export interface ManifestFault {
  readonly kind: ManifestFaultKind;
  /** The element and the value, for the one who mends it. */
  readonly where: string;
}

/** Bytes of the file at this path below the add-in's address, undefined when there is none. */
export type FileAt = (path: string) => Uint8Array | undefined;

/** Every fault of the manifest; none for a manifest that Office takes. */
export function manifestFaults(xml: string, fileAt: FileAt): readonly ManifestFault[] {
  let root: XmlElement;
  try {
    root = shortNames(xmlTree(xml, "manifest.xml"));
  } catch (fault) {
    if (fault instanceof FileFault) return [{ kind: "xml", where: fault.message }];
    throw fault;
  }
  if (root.name !== "a:OfficeApp") return [{ kind: "order", where: root.name }];
  return [
    ...orderFaults(root),
    ...identityFaults(root),
    ...resourceFaults(root),
    ...valueFaults(root),
    ...localeFaults(root),
    ...iconFaults(root, fileAt),
    ...reachFaults(root),
  ];
}

/** «{namespace}Name» as «a:Name»; a namespace that has no place in a manifest stays as it is. */
function shortNames(element: XmlElement): XmlElement {
  let { name } = element;
  for (const [prefix, space] of Object.entries(SPACES)) name = name.replace(`{${space}}`, `${prefix}:`);
  return { ...element, name, children: element.children.map(shortNames) };
}

interface Placed {
  readonly element: XmlElement;
  readonly parents: readonly XmlElement[];
}

function everything(element: XmlElement, parents: readonly XmlElement[] = []): readonly Placed[] {
  return [{ element, parents }, ...element.children.flatMap((inner) => everything(inner, [...parents, element]))];
}

function at(root: XmlElement, ...names: readonly string[]): XmlElement {
  return names.reduce(child, root);
}

function orderFaults(root: XmlElement): readonly ManifestFault[] {
  return everything(root).flatMap(({ element }) => {
    const shape = (SHAPE[element.name] ?? "").split(" ").filter(Boolean);
    const pattern = shape.map((part) => `(?:${part.slice(0, -1)} )${part.slice(-1).replace("!", "{1}")}`).join("");
    const found = element.children.map(({ name }) => `${name} `).join("");
    return new RegExp(`^${pattern}$`).test(found)
      ? []
      : [{ kind: "order", where: `${element.name}: ${found}` } as const];
  });
}

function identityFaults(root: XmlElement): readonly ManifestFault[] {
  const faults: ManifestFault[] = [];
  const id = child(root, "a:Id").text;
  const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
  if (!guid.test(id)) faults.push({ kind: "guid", where: id });
  const version = child(root, "a:Version").text;
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(version)) faults.push({ kind: "version", where: version });
  return faults;
}

function resourceFaults(root: XmlElement): readonly ManifestFault[] {
  const resources = at(root, "v:VersionOverrides", "v:Resources");
  const ids = resources.children.flatMap((table) => table.children.map(({ attributes }) => attributes.id ?? ""));
  const faults: ManifestFault[] = ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => ({ kind: "residRepeated", where: id }));
  const asked = everything(root)
    .map(({ element }) => element)
    .filter(({ attributes }) => attributes.resid !== undefined);
  for (const { name, attributes } of asked) {
    const table = child(resources, TABLES[name] ?? "");
    if (!table.children.some((entry) => entry.attributes.id === attributes.resid))
      faults.push({ kind: "resid", where: `${name} resid=${attributes.resid}` });
  }
  for (const id of ids) if (id === "" || id.length > LONGEST_RESID) faults.push({ kind: "residLength", where: id });
  return faults;
}

/** What an element says to a person or a program, besides what is written into its children. */
function spokenValue({ text, attributes }: XmlElement): string {
  return attributes.DefaultValue ?? attributes.Value ?? text.trim();
}

function valueFaults(root: XmlElement): readonly ManifestFault[] {
  const origin = originOf(spokenValue(at(root, "a:DefaultSettings", "a:SourceLocation")));
  return everything(root).flatMap(({ element, parents }) => {
    const faults: ManifestFault[] = [];
    const value = spokenValue(element);
    const where = `${element.name}: ${value}`;
    const holder = [element, ...parents].find(({ name }) => LENGTHS[name] !== undefined);
    const speaks = element.children.every(({ name }) => name.endsWith(":Override"));
    if (holder !== undefined && speaks) {
      if (value === "") faults.push({ kind: "empty", where });
      if (value.length > (LENGTHS[holder.name] ?? 0)) faults.push({ kind: "length", where });
      if (LENGTHS[holder.name] === 2048) {
        if (!value.startsWith("https://")) faults.push({ kind: "https", where });
        else if (originOf(value) !== origin) faults.push({ kind: "origin", where });
      }
    }
    return faults;
  });
}

function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : "";
}

const LOCALE = /^[a-z]{2,3}-[A-Z]{2}$/;

/** One language by default, and each other language once: Office takes the first of two and says nothing. */
function localeFaults(root: XmlElement): readonly ManifestFault[] {
  const main = child(root, "a:DefaultLocale").text;
  const faults: ManifestFault[] = LOCALE.test(main) ? [] : [{ kind: "locale", where: `DefaultLocale ${main}` }];
  const people = ["a:DisplayName", "a:Description", "bt:String"];
  const spoken = everything(root).filter(({ element }) => people.includes(element.name));
  const localesOf = (element: XmlElement) =>
    element.children.filter(({ name }) => name.endsWith(":Override")).map(({ attributes }) => attributes.Locale ?? "");
  const all = new Set(spoken.flatMap(({ element }) => localesOf(element)));
  for (const { element } of everything(root)) {
    const locales = localesOf(element);
    const bad = locales.some(
      (locale, index) => locales.indexOf(locale) !== index || locale === main || !LOCALE.test(locale),
    );
    const lacking = people.includes(element.name) && [...all].some((locale) => !locales.includes(locale));
    if (bad || lacking)
      faults.push({ kind: "locale", where: `${element.name} ${spokenValue(element)}: ${locales.join(" ")}` });
  }
  return faults;
}

function iconFaults(root: XmlElement, fileAt: FileAt): readonly ManifestFault[] {
  const faults: ManifestFault[] = [];
  const expect = (address: string, size: number) => {
    const path = URL.canParse(address) ? new URL(address).pathname.slice(1) : address;
    const found = pngSize(fileAt(path));
    if (found !== `${size}x${size}`) faults.push({ kind: "icon", where: `${path}: ${found}, not ${size}` });
  };
  expect(spokenValue(child(root, "a:IconUrl")), 32);
  expect(spokenValue(child(root, "a:HighResolutionIconUrl")), 64);
  const images = at(root, "v:VersionOverrides", "v:Resources", "bt:Images").children;
  for (const { element } of everything(root).filter(({ element }) => element.name === "v:Icon")) {
    const sizes = childrenOf(element, "bt:Image").map(({ attributes }) => Number(attributes.size));
    for (const size of BUTTON_ICONS) if (!sizes.includes(size)) faults.push({ kind: "icon", where: `no size ${size}` });
    for (const { attributes } of childrenOf(element, "bt:Image")) {
      const image = images.find((candidate) => candidate.attributes.id === attributes.resid);
      if (image !== undefined) expect(spokenValue(image), Number(attributes.size));
    }
  }
  return faults;
}

/** «32x32» from the header of a PNG (PNG specification 5.2, 11.2.2). */
function pngSize(bytes: Uint8Array | undefined): string {
  if (bytes === undefined) return "no file";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 24 || view.getUint32(0) !== 0x89504e47 || view.getUint32(12) !== 0x49484452) return "no PNG";
  return `${view.getUint32(16)}x${view.getUint32(20)}`;
}

/** Word, every edition from WordApi 1.3 on, reading and writing. */
function reachFaults(root: XmlElement): readonly ManifestFault[] {
  const faults: ManifestFault[] = [];
  const overrides = child(root, "v:VersionOverrides");
  const hosts = [
    ...child(root, "a:Hosts").children.map(({ attributes }) => attributes.Name),
    ...child(overrides, "v:Hosts").children.map(({ attributes }) => attributes["xsi:type"]),
  ];
  if (hosts.join() !== "Document,Document") faults.push({ kind: "host", where: hosts.join() });
  const permissions = child(root, "a:Permissions").text;
  if (permissions !== "ReadWriteDocument") faults.push({ kind: "permissions", where: permissions });
  const sets = at(root, "a:Requirements", "a:Sets");
  const wanted = sets.children.map(
    ({ attributes }) => `${attributes.Name} ${attributes.MinVersion ?? sets.attributes.DefaultMinVersion}`,
  );
  if (wanted.join() !== "WordApi 1.3") faults.push({ kind: "requirements", where: wanted.join() });
  // There a requirement that is not met hides every button, and nobody is told why.
  if (everything(overrides).some(({ element }) => /:(Requirements|Sets?)$/.test(element.name)))
    faults.push({ kind: "requirements", where: "VersionOverrides" });
  return faults;
}
