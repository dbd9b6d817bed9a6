import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import type { Block, GuidedBlock, HeadingBlock } from "../../src/document/blocks.ts";
import type { ReportDocument } from "../../src/document/document.ts";
import { readDocument } from "../../src/document/read.ts";
import { newReport } from "../../src/docx/new-report.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import { builtinOutlines } from "../../src/outline/builtin/builtin.ts";
import { linesOf } from "../../src/outline/document-lines.ts";
import { filledOutline } from "../../src/outline/fields.ts";
import { type FieldValues, type Outline, type Section, sectionsOf } from "../../src/outline/outline.ts";
import { parseOutline } from "../../src/outline/parse.ts";
import { skeleton } from "../../src/skeleton/skeleton.ts";

const UNIT: FieldValues = { unit: "Chi bộ Trường THPT Nguyễn Đáng", superior: "Đảng ủy xã Bình Phú" };
const LATER: FieldValues = { ...UNIT, term: "2025-2030" };

function read(blocks: readonly Block[]): ReportDocument {
  return readDocument(openPackage(newReport(blocks))).document;
}

const cases = builtinOutlines.flatMap((outline) =>
  [{}, UNIT, LATER].map(
    (values) => [outline.id, Object.values(values).join(", ") || "as issued", outline, values] as const,
  ),
);

describe.each(cases)("the skeleton of %s, %s,", (_id, _values, outline, values) => {
  test.each([[{}], [{ numbers: "automatic" }], [{ guidance: "text" }]] as const)(
    "read back and parsed, is its outline again: %j",
    (options) => {
      const back = parseOutline(linesOf(read(skeleton(outline, values, options))));
      expect(back.sections).toEqual(filledOutline(outline, values).sections);
      expect(back.warnings).toEqual([]);
    },
  );

  test("has its headings still when the guidance is left out", () => {
    const headings = (sections: { readonly sections: readonly Section[] }) =>
      [...sectionsOf(sections)].map(({ id, kind, marker, title, level }) => ({ id, kind, marker, title, level }));
    const back = parseOutline(linesOf(read(skeleton(outline, values, { guidance: "none" }))));
    expect(headings(back)).toEqual(headings(filledOutline(outline, values)));
  });

  test("has one control for each section that wants text, tagged with its id", () => {
    const wanting = [...sectionsOf(outline)].filter(
      ({ children, guidance }) => children.length === 0 || guidance.length > 0,
    );
    const { controls } = read(skeleton(outline, values));
    const own = controls.filter(({ kind, tag }) => kind === "block" && !tag.includes(".targets"));
    expect(own.map(({ tag }) => tag)).toEqual(wanting.map(({ id }) => id));
    expect(own.every(({ placeholder, title }) => placeholder && title !== "" && title.length <= 64)).toBe(true);
    expect(new Set(controls.map(({ id }) => id)).size).toBe(controls.length);
  });

  test("checks as «nothing filled»", () => {
    const { sections, counts } = check(read(skeleton(outline, values)), {
      outline,
      fields: values,
      today: "2026-11-20",
    });
    expect([...sections.values()].filter(({ status }) => status !== "guidanceOnly")).toEqual([]);
    expect(counts.filled).toBe(0);
  });
});

describe.each(builtinOutlines.map((outline) => [outline.id, outline] as const))("the skeleton of %s", (_, outline) => {
  const sentence =
    "Chi bộ đã lãnh đạo cán bộ, đảng viên cụ thể hóa nghị quyết vào tình hình thực tiễn; tổ chức 12 hội nghị với 345 lượt người tham gia, đạt tỷ lệ 98,5%; đã làm rõ nguyên nhân khách quan, nguyên nhân chủ quan.";
  const written = (block: Block): Block => {
    if (block.type === "guided") return { ...block, text: [sentence, sentence.replace("12", "15")] };
    if (block.type === "table")
      return { ...block, rows: [block.head.map((_, column) => (column === 0 ? "Kết nạp đảng viên" : "5"))] };
    return block;
  };

  test.each([UNIT, LATER])("with text in every section checks without an error: %j", (values) => {
    const document = read(skeleton(outline, values).map(written));
    const { findings, counts, verdict } = check(document, { outline, fields: values, today: "2026-11-20" });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(counts.filled).toBe(counts.required);
    expect(verdict).toBe("ready");
  });

  test("is the same bytes every time", () => {
    expect(newReport(skeleton(outline, UNIT))).toEqual(newReport(skeleton(outline, UNIT)));
  });
});

function outlineOf(...sections: readonly Section[]): Outline {
  return {
    id: "x",
    title: "ĐỀ CƯƠNG BÁO CÁO Tổng kết năm",
    kind: "other",
    source: {},
    term: null,
    fields: [],
    sections,
    warnings: [],
  };
}

/** A section whose level is told by the dots of its id; «p1» is a part. */
function section(id: string, marker: string, title: string, more: Partial<Section> = {}): Section {
  const level = id.split(".").length - (id.startsWith("p") ? 1 : 0);
  const kind = level === 0 ? "part" : "section";
  return { id, kind, marker, title, level, required: true, guidance: [], demands: [], children: [], ...more };
}

function headings(blocks: readonly Block[]): HeadingBlock[] {
  return blocks.filter((block) => block.type === "heading");
}

describe("headings", () => {
  test("of parts stand on two lines, the title below in capitals", () => {
    const [marker, title] = headings(skeleton(outlineOf(section("p1", "Phần thứ nhất", "Kết quả"))));
    expect(marker).toMatchObject({
      level: 1,
      marker: "Phần thứ nhất",
      title: "",
      look: { centered: true, caps: false, bold: true },
    });
    expect(title).toMatchObject({
      level: 1,
      marker: "",
      title: "Kết quả",
      look: { centered: true, caps: true, bold: true },
    });
  });

  test("begin at heading 2 below parts and at heading 1 without", () => {
    const child = section("p1.1", "I.", "A", { children: [section("p1.1.1", "1.", "B")] });
    expect(
      headings(skeleton(outlineOf(section("p1", "Phần I", "K", { children: [child] })))).map(({ level }) => level),
    ).toEqual([1, 1, 2, 3]);
    const plain = section("1", "I.", "A", { children: [section("1.1", "1.", "B")] });
    expect(headings(skeleton(outlineOf(plain))).map(({ level }) => level)).toEqual([1, 2]);
  });

  test.each([
    ["1", "I.", { bold: true, caps: true, italic: false }],
    ["1", "II-", { bold: true, caps: true, italic: false }],
    ["1", "1-", { bold: true, caps: false, italic: false }],
    ["1.1", "1.", { bold: true, caps: false, italic: false }],
    ["1.1.1", "1.1.", { bold: true, caps: false, italic: true }],
    ["1.1.1.1", "a)", { bold: false, caps: false, italic: true }],
  ])("%s with the marker «%s» look like %j", (id, marker, look) => {
    expect(headings(skeleton(outlineOf(section(id, marker, "A"))))[0]?.look).toMatchObject(look);
  });

  test("never go deeper than heading 6", () => {
    expect(headings(skeleton(outlineOf(section("1.1.1.1.1.1.1.1", "-", "A"))))[0]?.level).toBe(6);
  });
});

describe("options", () => {
  const guidance = [
    { marker: "-", text: "Đối với chi bộ cơ quan, nêu A;" },
    { marker: "-", text: "Đối với chi bộ doanh nghiệp, nêu B." },
  ];
  const outline = outlineOf(
    section("1", "I.", "Một", { guidance, demands: ["choice"] }),
    section("2", "II.", "Hai", { children: [section("2.1", "1.", "Con")] }),
    section("3", "III.", "Ba", { required: false }),
  );
  const guided = (blocks: readonly Block[]) => blocks.filter((block): block is GuidedBlock => block.type === "guided");

  test("leave sections out, with all below them", () => {
    const blocks = skeleton(outline, {}, { omitted: new Set(["2", "3"]) });
    expect(headings(blocks).map(({ title }) => title)).toEqual(["Một"]);
    expect(guided(blocks).map(({ tag }) => tag)).toEqual(["1"]);
  });

  test("keep the variant chosen", () => {
    const [first] = guided(skeleton(outline, {}, { variants: new Map([["1", 1]]) }));
    expect(first?.placeholder).toEqual(["- Đối với chi bộ doanh nghiệp, nêu B."]);
  });

  test("put the guidance as grey text above an empty paragraph, or leave it out", () => {
    const text = skeleton(outline, {}, { guidance: "text" });
    expect(guided(text)).toEqual([]);
    expect(text.filter((block) => block.type === "text" && block.look === "guidance")).toHaveLength(2);
    expect(guided(skeleton(outline, {}, { guidance: "none" })).map(({ placeholder }) => placeholder)).toEqual([
      ["(Nêu nội dung của mục này)"],
      ["(Nêu nội dung của mục này)"],
      ["(Nêu nội dung của mục này)"],
    ]);
  });

  test("let Word number the headings, parts apart", () => {
    const parts = outlineOf(section("p1", "Phần I", "K", { children: [section("p1.1", "I.", "A")] }));
    expect(headings(skeleton(parts, {}, { numbers: "automatic" })).map(({ automatic }) => automatic ?? false)).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe("tables", () => {
  test("stand behind the text of the section that is to compare, those for an annex at the end", () => {
    const outline = outlineOf(
      section("1", "I.", "Một", { demands: ["targetComparison"], children: [section("1.1", "1.", "Con")] }),
      section("2", "II.", "Hai", { demands: ["targetComparison", "table", "annex"] }),
      section("3", "III.", "Ba", { demands: ["annex", "figures"] }),
    );
    const order = skeleton(outline)
      .slice(3)
      .map((block) =>
        block.type === "heading" ? block.title : block.type === "text" ? block.text : "tag" in block ? block.tag : "",
      );
    expect(order).toEqual([
      "Một",
      "1.targets",
      "Con",
      "1.1",
      "Hai",
      "2",
      "Ba",
      "3",
      "Phụ lục",
      "Biểu tổng hợp kết quả thực hiện các chỉ tiêu",
      "2.targets",
    ]);
    const annex = headings(skeleton(outline)).at(-1);
    expect(annex).toMatchObject({ newPage: true, look: { centered: true } });
  });

  test("follow the term of the report", () => {
    const outline = builtinOutlines.find(({ id }) => id === "dang-uy-khoi-doanh-nghiep-2018-so-ket")!;
    const heads = (values: FieldValues) =>
      skeleton(outline, values).flatMap((block) => (block.type === "table" ? block.head : []));
    expect(heads({}).slice(3)).toEqual([
      "Năm 2015",
      "Năm 2016",
      "Năm 2017",
      "6 tháng đầu năm 2018",
      "Ước năm 2018",
      "So với Nghị quyết Đại hội",
      "So với năm 2015",
    ]);
    expect(heads({ term: "2025-2030" })).toContain("6 tháng đầu năm 2028");
    expect(heads({ term: "2025-2030" })).toContain("So với năm 2025");
  });
});

test("the title names the kind of paper and its subject", () => {
  expect(skeleton(outlineOf(section("1", "I.", "A"))).slice(0, 3)).toEqual([
    { type: "text", text: "BÁO CÁO", look: "docType" },
    { type: "text", text: "Tổng kết năm", look: "centerBold" },
    { type: "text", text: "-----", look: "center" },
  ]);
});

test("a blank of the outline is filled with the value given, and stays for the writer where none is", () => {
  const outline = builtinOutlines.find(({ id }) => id === "tra-vinh-2022-bao-cao-chinh-tri")!;
  const title = (values: FieldValues) => headings(skeleton(outline, values))[1]?.title;
  expect(title(UNIT)).toContain("Chi bộ Trường THPT Nguyễn Đáng nhiệm kỳ");
  expect(title({})).toMatch(/Chi bộ …+\.? nhiệm kỳ/);
});

test("an outline without sections gives the title alone", () => {
  expect(skeleton(outlineOf()).every(({ type }) => type === "text")).toBe(true);
});
