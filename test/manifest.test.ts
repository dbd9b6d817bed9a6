/** The manifest that Word reads: sound as it stands, and the checker of soundness sees each mistake. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type FileAt, type ManifestFaultKind, manifestFaults } from "./support/manifest-faults.ts";

const root = path.resolve(import.meta.dirname, "..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
const fileAt: FileAt = (name) => {
  const file = path.join(root, name);
  return existsSync(file) ? readFileSync(file) : undefined;
};
const icon = (size: number) => readFileSync(path.join(root, `assets/icons/icon-${size}.png`));

/** What is planted, the kind of fault that must be found, and the mistake as a replacement in the manifest. */
const MISTAKES: readonly (readonly [string, ManifestFaultKind, string | RegExp, string])[] = [
  ["a tag left open", "xml", "</OfficeApp>", ""],
  ["a namespace of another product", "order", "/appforoffice/1.1", "/mailappforoffice/1.1"],
  ["the version before the id", "order", /(<Id>.*<\/Id>)(\s*)(<Version>.*<\/Version>)/, "$3$2$1"],
  ["no provider", "order", /<ProviderName>.*<\/ProviderName>/, ""],
  ["two descriptions", "order", /<Description [\s\S]*?<\/Description>/, "$&$&"],
  [
    "the permissions after the overrides",
    "order",
    /(<Permissions>.*<\/Permissions>)([\s\S]*<\/VersionOverrides>)/,
    "$2$1",
  ],
  [
    "the icon of a button before its tip",
    "order",
    /(<Supertip>[\s\S]*?<\/Supertip>)(\s*)(<Icon>[\s\S]*?<\/Icon>)/,
    "$3$2$1",
  ],
  [
    "long strings before short ones",
    "order",
    /(<bt:ShortStrings>[\s\S]*<\/bt:ShortStrings>)\s*(<bt:LongStrings>[\s\S]*<\/bt:LongStrings>)/,
    "$2$1",
  ],
  ["an element nobody knows", "order", "<TaskpaneId>", "<Taskpane/><TaskpaneId>"],
  ["an id that is no GUID", "guid", /<Id>.{9}/, "<Id>"],
  ["a version of three numbers", "version", ".0.0</Version>", ".0</Version>"],
  ["a resource that is not there", "resid", 'resid="Button.Tip"', 'resid="Button.Top"'],
  ["a long text where a short one is looked up", "resid", 'Label resid="Button.Label"', 'Label resid="Button.Tip"'],
  ["an icon that is not there", "resid", 'size="48" resid="Icon.48"', 'size="48" resid="Icon.49"'],
  ["a resource name of 33 characters", "residLength", /Button\.Tip/g, "B".repeat(33)],
  ["two resources of one name", "residRepeated", 'String id="GetStarted.Title"', 'String id="Group.Label"'],
  [
    "a name of 126 characters",
    "length",
    /<DisplayName DefaultValue="[^"]*"/,
    `<DisplayName DefaultValue="${"a".repeat(126)}"`,
  ],
  [
    "a description of 251 characters in the other language",
    "length",
    /(<Description [^>]*>\s*<Override Locale="en-US" Value=")[^"]*/,
    `$1${"a".repeat(251)}`,
  ],
  [
    "a label of 126 characters",
    "length",
    /id="Button.Label" DefaultValue="[^"]*"/,
    `id="Button.Label" DefaultValue="${"a".repeat(126)}"`,
  ],
  [
    "a tip of 251 characters",
    "length",
    /id="Button.Tip" DefaultValue="[^"]*"/,
    `id="Button.Tip" DefaultValue="${"a".repeat(251)}"`,
  ],
  [
    "an address of 2,049 characters",
    "length",
    /(id="Taskpane.Url" DefaultValue="https:\/\/localhost:3000\/)[^"]*/,
    `$1${"a".repeat(2049 - 23)}`,
  ],
  ["a label without words", "empty", /id="Button.Label" DefaultValue="[^"]*"/, 'id="Button.Label" DefaultValue=""'],
  ["an address without encryption", "https", '<SupportUrl DefaultValue="https:', '<SupportUrl DefaultValue="http:'],
  ["an icon without encryption", "https", 'id="Icon.16" DefaultValue="https:', 'id="Icon.16" DefaultValue="http:'],
  [
    "an icon of somebody else's",
    "origin",
    'id="Icon.16" DefaultValue="https://localhost:3000',
    'id="Icon.16" DefaultValue="https://example.com',
  ],
  ["an icon of the wrong size", "icon", "/icon-40.png", "/icon-48.png"],
  ["an icon whose file is missing", "icon", "/icon-40.png", "/icon-41.png"],
  ["a small picture for the list of add-ins", "icon", /(<HighResolutionIconUrl .*)icon-64/, "$1icon-32"],
  ["a button without the size 80", "icon", '<bt:Image size="80" resid="Icon.80"/>', ""],
  ["a language override of the default language", "locale", 'Override Locale="en-US"', 'Override Locale="vi-VN"'],
  ["a language given twice", "locale", /<Override Locale="en-US" [^>]*>/, "$&$&"],
  ["a label in one language only", "locale", /(id="Button.Label" DefaultValue="[^"]*">)\s*<bt:Override [^>]*>/, "$1"],
  ["a default language that is none", "locale", ">vi-VN<", ">vietnamese<"],
  ["another Office program", "host", '<Host Name="Document"/>', '<Host Name="Workbook"/>'],
  ["buttons for another program", "host", '<Host xsi:type="Document">', '<Host xsi:type="Workbook">'],
  ["reading only", "permissions", "ReadWriteDocument<", "ReadDocument<"],
  ["a higher requirement", "requirements", 'DefaultMinVersion="1.3"', 'DefaultMinVersion="1.4"'],
  [
    "a second requirement",
    "requirements",
    '<Set Name="WordApi"/>',
    '<Set Name="WordApi"/><Set Name="SharedRuntime" MinVersion="1.1"/>',
  ],
  [
    "a requirement on the buttons",
    "requirements",
    /(<VersionOverrides[^>]*>)/,
    '$1<Requirements><bt:Sets><bt:Set Name="WordApi"/></bt:Sets></Requirements>',
  ],
];

describe("the manifest", () => {
  it("has no fault", () => {
    expect(manifestFaults(manifest, fileAt)).toEqual([]);
  });

  it("opens the pane with one button on the Home tab", () => {
    expect(manifest.match(/<OfficeTab id="TabHome">/g)).toHaveLength(1);
    expect(manifest.match(/<Action xsi:type="ShowTaskpane">/g)).toHaveLength(1);
    expect(manifest.match(/<Control /g)).toHaveLength(1);
    expect(manifest).toContain('xsi:type="VersionOverridesV1_0"');
  });

  it("carries the version of the package", () => {
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
    expect(manifest).toContain(`<Version>${version}.0</Version>`);
  });
});

describe("the checker of manifests", () => {
  it.each(MISTAKES)("sees %s", (_, kind, from, to) => {
    const planted = manifest.replace(from, to);
    expect(planted).not.toBe(manifest);
    expect(manifestFaults(planted, fileAt).map((fault) => fault.kind)).toContain(kind);
  });

  it("sees a picture that is no PNG", () => {
    const swapped: FileAt = (name) =>
      name.endsWith("icon-16.png") ? new TextEncoder().encode("<svg/>".repeat(9)) : fileAt(name);
    expect(new Set(manifestFaults(manifest, swapped).map(({ kind }) => kind))).toEqual(new Set(["icon"]));
  });

  it("reads a picture's size from the picture, not from its name", () => {
    const swapped: FileAt = (name) => (name.endsWith("icon-16.png") ? icon(20) : fileAt(name));
    expect(manifestFaults(manifest, swapped)).toContainEqual({
      kind: "icon",
      where: "assets/icons/icon-16.png: 20x20, not 16",
    });
  });

  it("lets values of exactly the longest length pass", () => {
    const longest = manifest
      .replace(/<DisplayName DefaultValue="[^"]*"/, `<DisplayName DefaultValue="${"a".repeat(125)}"`)
      .replace(/id="Button.Tip" DefaultValue="[^"]*"/, `id="Button.Tip" DefaultValue="${"a".repeat(250)}"`)
      .replace(/Button\.Tip/g, "B".repeat(32));
    expect(manifestFaults(longest, fileAt)).toEqual([]);
  });
});
