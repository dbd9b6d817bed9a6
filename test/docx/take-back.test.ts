/** Taking back in files as they come: what others have hung on inserted text keeps it there. */
import { describe, expect, test } from "vitest";
import type { Block, Insertion } from "../../src/document/blocks.ts";
import { FileHost } from "../../src/docx/file-host.ts";
import { openPackage, zipBytes } from "../../src/ooxml/package.ts";
import { docx } from "../support/docx.ts";
import { guided, heading, shown, table } from "../support/host-cases.ts";
import { structureFaults } from "../support/structure.ts";

const MAIN = "/word/document.xml";
const REPORT = "BÁO CÁO\nI. Một\nHai\nII. Ba";

/** The insertion of blocks behind the second line. */
function behind(...blocks: readonly Block[]): Insertion {
  return { after: 1, anchor: "I. Một", blocks };
}

/** The host of a report with the blocks in it, its main part changed by somebody then. */
async function changed(insertion: Insertion, change: (xml: string) => string): Promise<FileHost> {
  const host = new FileHost(openPackage(docx(REPORT, "typed")));
  await host.insert([insertion]);
  const pkg = openPackage(host.bytes());
  const xml = pkg.text(MAIN)!;
  expect(change(xml)).not.toBe(xml);
  return new FileHost(openPackage(zipBytes(pkg.with(new Map([[MAIN, change(xml)]])))));
}

describe("inserted text", () => {
  test("goes from a file that was saved in between, which is then as sound as before", async () => {
    const source = docx(REPORT, "typed");
    const insertion = behind(heading("Mới"), guided("p1"), table);
    const host = new FileHost(openPackage(source));
    const before = await host.read();
    await host.insert([insertion]);
    const again = new FileHost(openPackage(host.bytes()));
    expect(await again.remove([insertion])).toEqual({ removed: 3, kept: 0 });
    expect(shown((await again.read()).paragraphs)).toEqual(shown(before.paragraphs));
    expect(openPackage(again.bytes()).text(MAIN)).toBe(openPackage(source).text(MAIN));
    expect(structureFaults(again.bytes())).toEqual([]);
  });

  test.each([
    ["a comment", (text: string) => `<w:commentRangeStart w:id="9"/>${text}<w:commentRangeEnd w:id="9"/>`],
    ["a picture", (text: string) => `${text}<w:r><w:drawing/></w:r>`],
    [
      "deleted text",
      (text: string) => `${text}<w:del w:id="9" w:author="A"><w:r><w:delText>x</w:delText></w:r></w:del>`,
    ],
  ])("stays, with the heading above it, when it has got %s", async (_, added) => {
    const insertion = behind(heading("Mới"), guided("p1"), heading("Sau"), guided("p2"));
    const host = await changed(insertion, (xml) =>
      xml.replace(/<w:r>(?:(?!<w:r>).)*Nêu rõ kết quả\..*?<\/w:r>/s, added),
    );
    expect(await host.remove([insertion])).toEqual({ removed: 2, kept: 2 });
    const texts = (await host.read()).paragraphs.map(({ text }) => text);
    expect(texts.slice(1, 5)).toEqual(["I. Một", "III. Mới", "Nêu rõ kết quả.", "- Số liệu"]);
    expect(texts).not.toContain("III. Sau");
  });

  test("stays in a control that somebody has locked", async () => {
    const insertion = behind(guided("p1"));
    const host = await changed(insertion, (xml) => xml.replace("<w:richText/>", '<w:lock w:val="sdtLocked"/>$&'));
    expect(await host.remove([insertion])).toEqual({ removed: 0, kept: 1 });
  });

  test("leaves the empty line behind that keeps tables apart", async () => {
    const rows = [["a"]];
    const source = docx("Một\nHai", "typed", {
      tables: [
        { after: "Một", rows },
        { after: "Hai", rows },
      ],
    });
    const pkg = openPackage(source);
    const joined = pkg.text(MAIN)!.replace(/(<\/w:tbl>)<w:p[ >](?:(?!<w:p[ >]).)*Hai.*?<\/w:p>/s, "$1");
    const host = new FileHost(openPackage(zipBytes(pkg.with(new Map([[MAIN, joined]])))));
    const before = await host.read();
    const insertion = { after: 1, anchor: "a", blocks: [table] };
    await host.insert([insertion]);
    expect(await host.remove([insertion])).toEqual({ removed: 1, kept: 0 });
    const now = await host.read();
    expect(now.tables).toHaveLength(2);
    expect(now.paragraphs.length).toBe(before.paragraphs.length + 1);
    expect(structureFaults(host.bytes())).toEqual([]);
  });
});
