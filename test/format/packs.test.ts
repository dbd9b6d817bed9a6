/** The packs are data: what every one of them must be, and the values a person would look up. */
import { describe, expect, it } from "vitest";
import { citationOf, type FormatPack, type LineForm } from "../../src/format/format-pack.ts";
import { formatPack, formatPacks, packInForce } from "../../src/format/packs/packs.ts";

/** Every part of a pack that names its source. */
function sourced(value: unknown): { readonly source: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "source" in value && typeof value.source === "string" ? [{ source: value.source }] : [];
  return [...own, ...Object.values(value).flatMap(sourced)];
}

function ranges(value: unknown): number[][] {
  if (Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === "number")) return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(ranges) : [];
}

describe.each(formatPacks.map((pack) => [pack.id, pack] as const))("%s", (_, pack) => {
  it("names a document of its own for every value", () => {
    expect(sourced(pack).length).toBeGreaterThan(15);
    for (const { source } of sourced(pack)) expect(Object.keys(pack.documents)).toContain(source);
  });

  it("has ranges in order and dates in ISO form", () => {
    for (const [from = 0, to = 0] of ranges(pack)) expect(from).toBeLessThanOrEqual(to);
    for (const day of [pack.from, pack.until ?? pack.from]) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it("has every member of a pack", () => {
    const { head, title, text, foot } = pack;
    const lines: readonly LineForm[] = [
      ...head.motto,
      head.superior,
      head.issuer,
      head.number,
      head.placeDate,
      title.docType,
      title.subject,
      foot.authority,
      foot.post,
      foot.signer,
      foot.recipients.label,
      foot.recipients.list,
    ];
    for (const { size, bold, italic, caps } of lines) {
      expect([size.length, typeof bold, typeof italic, typeof caps]).toEqual([2, "boolean", "boolean", "boolean"]);
    }
    expect([text.between, pack.page.width, pack.page.height, pack.font.name]).toEqual([6, 210, 297, "Times New Roman"]);
  });
});

describe("the pack in force", () => {
  it.each<["party" | "state", string, string]>([
    ["party", "2028-06-01", "dang-2026"],
    ["party", "2026-01-09", "dang-2026"],
    ["party", "2026-01-08", "dang-2018"],
    ["party", "2018-04-03", "dang-2018"],
    ["party", "2012-01-01", "dang-2018"],
    ["state", "2023-05-05", "nha-nuoc-2020"],
    ["state", "2010-01-01", "nha-nuoc-2020"],
  ])("%s on %s is %s", (body, day, expected) => {
    expect(packInForce(body, day).id).toBe(expected);
  });

  it("is told by id, and only those there are", () => {
    expect(formatPack("dang-2018")?.name).toMatch(/^Văn bản của Đảng/);
    expect(formatPack("dang-1999")).toBeUndefined();
  });
});

describe("what is cited", () => {
  const pack = formatPack("dang-2018") as FormatPack;

  it("is the document, with the item where it is known, and whether anyone held the values against it", () => {
    expect(citationOf(pack, pack.page)).toEqual({ document: "Hướng dẫn 36-HD/VPTW", compared: false });
    expect(citationOf(pack, pack.foot.authority).document).toBe("Hướng dẫn 36-HD/VPTW, mục 1.7");
    const state = formatPack("nha-nuoc-2020") as FormatPack;
    expect(citationOf(state, state.page)).toEqual({ document: "Nghị định 30/2020/NĐ-CP, Phụ lục I", compared: true });
  });

  it("is the pack itself where its data name a document it has not", () => {
    expect(citationOf(pack, { source: "?" }).document).toBe(pack.name);
  });
});
