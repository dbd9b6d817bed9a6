import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, Insertion } from "../../src/document/blocks.ts";
import type { ReportDocument } from "../../src/document/document.ts";
import { FileHost } from "../../src/docx/file-host.ts";
import { newReport } from "../../src/docx/new-report.ts";
import { align } from "../../src/match/align.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import { builtinOutlines } from "../../src/outline/builtin/builtin.ts";
import { linesOf } from "../../src/outline/document-lines.ts";
import { filledOutline } from "../../src/outline/fields.ts";
import { type FieldValues, type Outline, type Section, sectionsOf } from "../../src/outline/outline.ts";
import { parseOutline } from "../../src/outline/parse.ts";
import { missing } from "../../src/skeleton/missing.ts";
import { skeleton } from "../../src/skeleton/skeleton.ts";
import { type Dialect, docx } from "../support/docx.ts";
import { report } from "../support/report.ts";

function lacking(outline: Outline, document: ReportDocument, values: FieldValues = {}): readonly Insertion[] {
  return missing(outline, align(filledOutline(outline, values), document), document, values);
}

/** «after: what», what as markers and tags. */
function plan(insertions: readonly Insertion[], { paragraphs }: ReportDocument): string[] {
  return insertions.map(({ after, anchor, blocks }) => {
    expect(anchor).toBe(paragraphs[after ?? -1]?.text ?? "");
    const what = blocks.map((block) =>
      block.type === "heading"
        ? `${block.marker} ${block.title}`.trim()
        : block.type === "text"
          ? block.text
          : `[${"tag" in block ? block.tag : block.type}]`,
    );
    return `${after}: ${what.join(" · ")}`;
  });
}

async function completedFile(bytes: Uint8Array, outline: Outline, values: FieldValues = {}): Promise<ReportDocument> {
  const host = new FileHost(openPackage(bytes));
  const before = await host.read();
  await host.insert(lacking(outline, before, values));
  return host.read();
}

const outline = parseOutline(
  `ĐỀ CƯƠNG BÁO CÁO
Tổng kết năm
I. Đặc điểm tình hình
(Nêu thuận lợi, khó khăn)
II. Kết quả thực hiện
1. Công tác tư tưởng
2. Công tác tổ chức
3. Công tác kiểm tra, giám sát
III. Phương hướng, nhiệm vụ
IV. Kiến nghị (nếu có)`
    .split("\n")
    .map((text) => ({ text, number: "" })),
);

describe("a half-written report lacks", () => {
  test("the first sections of a chapter in front of those it has, whatever the unit has added behind them", () => {
    const document = report(
      "BÁO CÁO\nI. Đặc điểm tình hình\nXã có 14 thôn.\nII. Kết quả thực hiện\n3. Công tác kiểm tra, giám sát\nĐã kiểm tra 06 chi bộ.\n4. Mục riêng của xã\nĐã làm.\nIII. Phương hướng, nhiệm vụ\nTiếp tục.",
    );
    expect(plan(lacking(outline, document), document)).toEqual([
      "3: 1. Công tác tư tưởng · [2.1] · 2. Công tác tổ chức · [2.2]",
    ]);
  });

  test.each([
    [
      "a section in the middle: after the text of the one before",
      `{b}I. Đặc điểm tình hình
Chi bộ có 25 đảng viên.
{b}III. Phương hướng, nhiệm vụ
Tiếp tục phấn đấu.`,
      [
        "1: II. Kết quả thực hiện · 1. Công tác tư tưởng · [2.1] · 2. Công tác tổ chức · [2.2] · 3. Công tác kiểm tra, giám sát · [2.3]",
      ],
    ],
    [
      "the last section: in front of closing sentence, recipients and signature",
      `{b}I. Đặc điểm tình hình
Chi bộ có 25 đảng viên.
{b}II. Kết quả thực hiện
{b}1. Công tác tư tưởng
Đã tổ chức 12 buổi.
{b}2. Công tác tổ chức
Đã kết nạp 3 đảng viên.
{b}3. Công tác kiểm tra, giám sát
Đã kiểm tra 2 đảng viên.
Trên đây là báo cáo tổng kết năm của chi bộ.
Nơi nhận:
T/M CHI BỘ`,
      ["8: III. Phương hướng, nhiệm vụ · [3]"],
    ],
    [
      "the first section: in front of the next",
      `BÁO CÁO
{b}II. Kết quả thực hiện
{b}1. Công tác tư tưởng
Đã tổ chức 12 buổi.
{b}2. Công tác tổ chức
Đã kết nạp 3 đảng viên.
{b}3. Công tác kiểm tra, giám sát
Đã kiểm tra 2 đảng viên.
{b}III. Phương hướng, nhiệm vụ
Tiếp tục phấn đấu.`,
      ["0: I. Đặc điểm tình hình · [1]"],
    ],
    [
      "a first child: below the heading of its parent; a middle and a last one after their brothers",
      `{b}I. Đặc điểm tình hình
Chi bộ có 25 đảng viên.
{b}II. Kết quả thực hiện
{b}2. Công tác tổ chức
Đã kết nạp 3 đảng viên.
{b}III. Phương hướng, nhiệm vụ
Tiếp tục phấn đấu.`,
      ["2: 1. Công tác tư tưởng · [2.1]", "4: 3. Công tác kiểm tra, giám sát · [2.3]"],
    ],
    [
      "a place to write where a heading stands bare",
      `{b}I. Đặc điểm tình hình
{b}II. Kết quả thực hiện
{b}1. Công tác tư tưởng
Đã tổ chức 12 buổi.
{b}2. Công tác tổ chức
{b}3. Công tác kiểm tra, giám sát
{cc 2.3}Đã kiểm tra 2 đảng viên.
{b}III. Phương hướng, nhiệm vụ
Tiếp tục phấn đấu.`,
      ["0: [1]", "4: [2.2]"],
    ],
    [
      "nothing when everything is there, optional sections apart",
      `{b}I. Đặc điểm tình hình
Chi bộ có 25 đảng viên.
{b}II. Kết quả thực hiện
{b}1. Công tác tư tưởng
Đã tổ chức 12 buổi.
{b}2. Công tác tổ chức
Đã kết nạp 3 đảng viên.
{b}3. Công tác kiểm tra, giám sát
Đã kiểm tra 2 đảng viên.
{b}III. Phương hướng, nhiệm vụ
Tiếp tục phấn đấu.`,
      [],
    ],
    [
      "a section after the table that ends the one before",
      `{b}I. Đặc điểm tình hình
Chi bộ có 25 đảng viên.
| Năm | Đảng viên |
| 2024 | 25 |
{b}III. Phương hướng, nhiệm vụ
Tiếp tục phấn đấu.`,
      [
        "5: II. Kết quả thực hiện · 1. Công tác tư tưởng · [2.1] · 2. Công tác tổ chức · [2.2] · 3. Công tác kiểm tra, giám sát · [2.3]",
      ],
    ],
  ])("%s", (_, text, expected) => {
    const document = report(text);
    expect(plan(lacking(outline, document), document)).toEqual(expected);
  });

  test("everything, when it holds no section: behind what it holds", () => {
    const document = report("BÁO CÁO\nTổng kết năm");
    const [only, ...others] = lacking(outline, document);
    expect(others).toEqual([]);
    expect(only?.after).toBeNull();
    expect(only?.blocks).toEqual(
      skeleton(outline)
        .slice(3)
        .filter((block) => !JSON.stringify(block).includes("Kiến nghị")),
    );
  });

  test("title and all, when it is blank", () => {
    const document = report("");
    const [only] = lacking(outline, document);
    expect(only?.blocks[0]).toEqual({ type: "text", text: "BÁO CÁO", look: "docType" });
  });

  test("an annex, at the end of everything", () => {
    const doanhNghiep = builtinOutlines.find(({ id }) => id === "dang-uy-khoi-doanh-nghiep-2018-so-ket")!;
    const whole = skeleton(doanhNghiep);
    const cut = whole.slice(
      0,
      whole.findIndex((block) => block.type === "heading" && block.title === "Phụ lục"),
    );
    const document = report(
      cut
        .flatMap((block) =>
          block.type === "heading" ? [`{b}${block.marker} ${block.title}`] : ["Đã viết đầy đủ nội dung của mục."],
        )
        .join("\n"),
    );
    const [only, ...others] = lacking(doanhNghiep, document);
    expect(others).toEqual([]);
    expect(only).toEqual({ after: null, anchor: "", blocks: whole.slice(cut.length) });
  });

  test("sections left out by the user in no way", () => {
    const document = report("{b}I. Đặc điểm tình hình\nChi bộ có 25 đảng viên.");
    const match = align(outline, document);
    const found = missing(outline, match, document, {}, { omitted: new Set(["2", "3"]) });
    expect(found).toEqual([]);
  });
});

/** The blocks of a skeleton by the section they belong to; what stands before the first section is under "". */
function bySection(outline: Outline): Map<string, Block[]> {
  const parts = new Map<string, Block[]>([["", [...skeleton(outline).slice(0, 3)]]]);
  for (const section of sectionsOf(outline)) {
    const alone: Outline = { ...outline, sections: [{ ...section, children: [] }] };
    const levels = new Map(
      skeleton(outline).flatMap((block) =>
        block.type === "heading" ? [[`${block.marker} ${block.title}`, block.level]] : [],
      ),
    );
    const blocks = skeleton(alone)
      .slice(3)
      .map((block) => {
        if (block.type !== "heading") return block;
        return { ...block, level: levels.get(`${block.marker} ${block.title}`) ?? block.level };
      });
    // A section with children has no text of its own, unless its outline says what to write.
    parts.set(
      section.id,
      section.children.length > 0 && section.guidance.length === 0
        ? blocks.filter(({ type }) => type !== "guided")
        : blocks,
    );
  }
  return parts;
}

function below(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...below(section.children)]);
}

describe("completing", () => {
  test.each(builtinOutlines.map((each) => [each.id, each] as const))(
    "a skeleton of %s from which sections were removed gives the whole outline again, in order",
    async (_, whole) => {
      const parts = bySection(whole);
      const sections = below(whole.sections);
      await fc.assert(
        fc.asyncProperty(
          fc.subarray(
            sections.map(({ id }) => id),
            { maxLength: Math.min(12, sections.length) },
          ),
          async (removed) => {
            const gone = new Set(
              removed.flatMap((id) =>
                sections.filter((one) => one.id === id || one.id.startsWith(`${id}.`)).map((one) => one.id),
              ),
            );
            const blocks = [...parts].filter(([id]) => !gone.has(id)).flatMap(([, each]) => each);
            const now = await completedFile(newReport(blocks), whole);
            expect(parseOutline(linesOf(now)).sections).toEqual(whole.sections);
            expect(lacking(whole, now)).toEqual([]);
          },
        ),
        { numRuns: 40 },
      );
    },
  );

  const text = `BÁO CÁO
Tổng kết năm 2024
I. Đặc điểm tình hình
Chi bộ có 25 đảng viên, sinh hoạt tại 3 tổ đảng; đa số đảng viên có trình độ đại học trở lên.
II. Kết quả thực hiện
1. Công tác tư tưởng
Đã tổ chức 12 buổi sinh hoạt chuyên đề với 300 lượt đảng viên tham gia, đạt tỷ lệ 98%.
3. Công tác kiểm tra, giám sát
Đã kiểm tra 2 đảng viên, giám sát 1 tổ đảng; không có đảng viên vi phạm phải xử lý kỷ luật.
III. Phương hướng, nhiệm vụ
Tiếp tục phấn đấu hoàn thành các chỉ tiêu nghị quyết đề ra.`;

  test.each([
    "typed",
    "styled",
    "automatic",
    "nfd",
    "tracked",
    "blockControls",
    "separators",
    "strict",
    "everyday",
  ] as Dialect[])("puts the missing section between its neighbours in the dialect %s", async (dialect) => {
    const now = await completedFile(docx(text, dialect), outline);
    const lines = now.paragraphs.map(({ number, text }) =>
      `${number} ${text}`.normalize("NFC").replace(/\s+/g, " ").trim(),
    );
    const at = lines.indexOf("2. Công tác tổ chức");
    expect(lines[at - 1]).toMatch(/^Đã tổ chức 12 buổi/);
    expect(lines[at + 1]).toBe("(Nêu nội dung của mục này)");
    expect(lines[at + 2]).toMatch(/^[23]\. Công tác kiểm tra, giám sát$/);
    expect(lacking(outline, now)).toEqual([]);
  });

  test("in a report that counts automatically moves the numbers behind on", async () => {
    const counted = text.replace("3. Công tác kiểm tra", "2. Công tác kiểm tra");
    const now = await completedFile(docx(counted, "automatic"), outline);
    expect(now.paragraphs.map(({ number }) => number).filter((number) => number !== "")).toEqual([
      "I.",
      "II.",
      "1.",
      "2.",
      "3.",
      "III.",
    ]);
  });
});
