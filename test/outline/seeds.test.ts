/** The issued outlines themselves: every section, every demand, where each line of guidance stands. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { builtinOutline, builtinOutlines } from "../../src/outline/builtin/builtin.ts";
import { type Demand, type Outline, type Section, sectionsOf } from "../../src/outline/outline.ts";
import { outlineFile } from "../../src/outline/outline-file.ts";
import { linesOfText, parseOutline } from "../../src/outline/parse.ts";

const SEEDS = {
  phuTho: { file: "de-cuong-so-ket-phu-tho-2023", id: "phu-tho-2023-so-ket" },
  traVinh: { file: "de-cuong-bao-cao-chinh-tri-tra-vinh-2022", id: "tra-vinh-2022-bao-cao-chinh-tri" },
  doanhNghiep: {
    file: "ke-hoach-so-ket-dang-uy-khoi-doanh-nghiep-2018",
    id: "dang-uy-khoi-doanh-nghiep-2018-so-ket",
    range: "II",
  },
} as const;

function parsedSeed(seed: (typeof SEEDS)[keyof typeof SEEDS]): Outline {
  const text = readFileSync(new URL(`../fixtures/seeds/${seed.file}.txt`, import.meta.url), "utf8");
  return parseOutline(linesOfText(text), "range" in seed ? { id: seed.id, range: seed.range } : { id: seed.id });
}

function section(outline: Outline, id: string): Section {
  return [...sectionsOf(outline)].find((candidate) => candidate.id === id)!;
}

function perLevel(outline: Outline): number[] {
  const counts: number[] = [];
  for (const { level } of sectionsOf(outline)) counts[level] = (counts[level] ?? 0) + 1;
  return [...counts].map((count) => count ?? 0);
}

function asking(outline: Outline, demand: Demand): string[] {
  return [...sectionsOf(outline)].filter(({ demands }) => demands.includes(demand)).map(({ id }) => id);
}

describe("the built-in outlines", () => {
  test.each(Object.values(SEEDS))("$id is what the parser makes of the issued text, to the letter", (seed) => {
    const kept = new URL(`../../src/outline/builtin/${seed.id}.decuong.json`, import.meta.url);
    const compact = (json: string): string => JSON.stringify(JSON.parse(json));
    expect(compact(readFileSync(kept, "utf8"))).toBe(compact(outlineFile(parsedSeed(seed))));
  });

  test("come in this order, and by id", () => {
    expect(builtinOutlines.map(({ id }) => id)).toEqual(Object.values(SEEDS).map(({ id }) => id));
    expect(builtinOutline("tra-vinh-2022-bao-cao-chinh-tri")?.kind).toBe("politicalReport");
    expect(builtinOutline("no-such-outline")).toBeUndefined();
  });

  test.each(Object.values(SEEDS))("$id keeps every word of its guidance and titles", (seed) => {
    const issued = readFileSync(new URL(`../fixtures/seeds/${seed.file}.txt`, import.meta.url), "utf8");
    const plain = issued.replace(/\s+/g, " ");
    const outline = builtinOutline(seed.id)!;
    const texts = JSON.stringify(outline.sections).match(/(?<="(?:title|text)":)"(?:[^"\\]|\\.)*"/g)!;
    expect(texts.length).toBeGreaterThan(15);
    for (const text of texts.map((json) => JSON.parse(json) as string)) expect(plain).toContain(text);
  });
});

describe("the mid-term outline of Phú Thọ, 2023", () => {
  const outline = parsedSeed(SEEDS.phuTho);

  test("has 2 parts, 7 sections, 14 and 4 below them", () => {
    expect(perLevel(outline)).toEqual([2, 7, 14, 4]);
  });

  test("names its plan, its issuer and its term", () => {
    expect(outline.source).toEqual({ issuer: "BTV Đảng ủy Khối", number: "41-KH/ĐUK", date: "2023-03-21" });
    expect(outline.term).toEqual({ from: 2020, to: 2025 });
    expect(outline.kind).toBe("midtermReview");
    expect(outline.title).toBe(
      "ĐỀ CƯƠNG HƯỚNG DẪN BÁO CÁO Sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội Đảng bộ, Chi bộ cơ sở",
    );
  });

  test("asks for a comparison with the targets in three sections", () => {
    expect(asking(outline, "targetComparison")).toEqual(["p1.1", "p1.2.1", "p2.1.2"]);
    expect(asking(outline, "rate")).toEqual(["p1.2.2.1", "p1.2.2.2"]);
    expect(asking(outline, "figures")).toEqual(["p1.2.1", "p1.2.2.3", "p1.2.3"]);
    expect(asking(outline, "causes")).toEqual(["p1.3.2", "p2.1.2"]);
    expect([...asking(outline, "table"), ...asking(outline, "annex"), ...asking(outline, "choice")]).toEqual([]);
  });

  test("puts the note on all the targets under their common heading", () => {
    const targets = section(outline, "p1.1");
    expect(targets.guidance).toHaveLength(1);
    expect(targets.guidance[0]?.text).toMatch(/^\(Lưu ý: Đánh giá/);
    expect(targets.children.map(({ guidance }) => guidance.length)).toEqual([0, 0, 0, 0]);
  });

  test("nests «-» under «*» in 2.1 and «+» under «-» in 2.4", () => {
    const ranks = (id: string): unknown =>
      section(outline, id).guidance.map(({ marker, children = [] }) => [marker, children.map((child) => child.marker)]);
    expect(ranks("p1.2.2.1")).toEqual([
      ["*", ["-", "-"]],
      ["*", ["-"]],
      ["*", []],
      ["*", []],
    ]);
    expect(ranks("p1.2.2.3")).toEqual([
      ["-", []],
      ["-", []],
      ["-", []],
      ["-", ["+", "+", "+"]],
      ["*", []],
    ]);
    expect(ranks("p1.2.2.4")).toEqual([
      ["-", ["+", "+", "+"]],
      ["-", ["+", "+", "+"]],
      ["-", ["+", "+", "+"]],
    ]);
  });

  test("hangs an unmarked sentence on the topic that announces it", () => {
    const topics = section(outline, "p1.2.2.2").guidance;
    expect(topics.map(({ marker }) => marker)).toEqual(Array(8).fill("*"));
    expect(topics[0]?.children).toEqual([
      {
        marker: "",
        text: "Công tác lãnh đạo, chỉ đạo xây dựng đảng bộ, chi bộ TSVM và nâng cao chất lượng đảng viên.",
      },
    ]);
    expect(topics[4]?.children?.map(({ marker }) => marker)).toEqual(["", "-"]);
  });

  test("remarks on nothing but the brackets of its issue note", () => {
    expect(outline.warnings.map(({ line, reason }) => ({ line, reason }))).toEqual([
      { line: 3, reason: "bracketsUnpaired" },
    ]);
  });
});

describe("the political report outline of Trà Vinh, 2022", () => {
  const outline = parsedSeed(SEEDS.traVinh);

  test("has 2 parts, 7 sections, 17 and 14 below them", () => {
    expect(perLevel(outline)).toEqual([2, 7, 17, 14]);
  });

  test("asks for a comparison where results of targets are reported, figures where targets are set", () => {
    expect(asking(outline, "targetComparison")).toEqual(["p1.2.1.1", "p1.2.5.2"]);
    expect(asking(outline, "figures")).toEqual(["p1.1", "p1.2.2", "p1.2.5.4", "p2.2.2"]);
    expect(asking(outline, "rate")).toEqual(["p1.2.1.1"]);
    expect(asking(outline, "choice")).toEqual(["p2.3.1"]);
  });

  test("joins the title of a part over two lines, blank included", () => {
    expect(section(outline, "p1").title).toBe(
      "Tình hình và kết quả thực hiện Nghị quyết Đại hội Chi bộ ………………. nhiệm kỳ 2020-2022",
    );
  });

  test("takes a bracket that explains out of the title", () => {
    expect(section(outline, "p1.3.1")).toMatchObject({
      title: "Ưu điểm, nguyên nhân",
      guidance: [{ marker: "", text: "(kết quả nổi bật nhiệm kỳ qua)" }],
    });
    expect(section(outline, "p1.3.2").title).toBe("Hạn chế, nguyên nhân");
  });

  test("keeps a heading of 344 characters whole, its brackets and quotations included", () => {
    const { title } = section(outline, "p1.2.3");
    expect(title).toHaveLength(344 - "3. ".length);
    expect(title).toMatch(/^Lãnh đạo thực hiện Nghị quyết Trung ương 4 \(khóa XII\) “.*Hồ Chí Minh”$/);
  });

  test("lists the seven targets under the sentence that announces them", () => {
    const [announcing, ...rest] = section(outline, "p2.2.2").guidance;
    expect(rest).toEqual([]);
    expect(announcing?.children).toHaveLength(7);
  });

  test("finds the blanks and terms another cell fills in", () => {
    expect(outline.fields.map(({ key, text }) => [key, text])).toEqual([
      ["term", "2020 - 2022"],
      ["nextTerm", "2022-2025"],
      ["unit", "…………………"],
      ["superior", "………………."],
      ["place", "Trà Vinh"],
      ["date", "ngày…. tháng ….. năm 2022"],
    ]);
  });

  test("leaves out letterhead and signature, and keeps what it says of itself", () => {
    expect(outline.guidance?.map(({ text }) => text.slice(0, 30))).toEqual(["(Đây là Đề cương hướng dẫn chu"]);
    expect(JSON.stringify(outline.sections)).not.toMatch(/T\/M|BÍ THƯ|ĐẢNG CỘNG SẢN/);
    expect(outline.warnings).toEqual([]);
  });
});

describe("section II of the plan of Khối Doanh nghiệp, 2018", () => {
  const outline = parsedSeed(SEEDS.doanhNghiep);

  test("is an outline without parts: 3 sections, 4 below the first", () => {
    expect([...sectionsOf(outline)].map(({ id, level, kind }) => [id, level, kind])).toEqual([
      ["1", 1, "section"],
      ["1.1", 2, "section"],
      ["1.2", 2, "section"],
      ["1.3", 2, "section"],
      ["1.4", 2, "section"],
      ["2", 1, "section"],
      ["3", 1, "section"],
    ]);
  });

  test("asks for the comparison as a table in an annex", () => {
    expect(asking(outline, "targetComparison")).toEqual(["1.3"]);
    expect(asking(outline, "table")).toEqual(["1.3"]);
    expect(asking(outline, "annex")).toEqual(["1.3"]);
    expect(section(outline, "1.3").required).toBe(true);
  });

  test("parts title and guidance at the colon", () => {
    expect(section(outline, "1.1")).toMatchObject({
      marker: "1.1.",
      title: "Về bối cảnh tình hình",
      guidance: [{ marker: "", text: "Nêu thuận lợi, khó khăn đến quá trình lãnh đạo, thực hiện nghị quyết đại hội." }],
    });
  });

  test("hangs the paragraph between the bullets on the one it goes on from", () => {
    const topics = section(outline, "1.3").guidance;
    expect(topics.map(({ marker }) => marker)).toEqual(["-", "-", "-", "-"]);
    expect(topics[1]?.children?.map(({ text }) => text.slice(0, 30))).toEqual(["Các nghị quyết, kết luận của B"]);
  });

  test.each(["II", "II-", "ii.", "Nội dung", "NỘI DUNG", "II- Nội dung", "noi dung"])("is found as «%s»", (range) => {
    const text = readFileSync(new URL(`../fixtures/seeds/${SEEDS.doanhNghiep.file}.txt`, import.meta.url), "utf8");
    expect(parseOutline(linesOfText(text), { range }).sections).toEqual(outline.sections);
  });

  test("takes its title, issuer and term from the plan", () => {
    expect(outline.title).toMatch(/^KẾ HOẠCH Sơ kết giữa nhiệm kỳ .* nhiệm kỳ 2015 – 2020$/);
    expect(outline.source).toEqual({ issuer: "Ban Thường vụ Đảng ủy Khối" });
    expect(outline.term).toEqual({ from: 2015, to: 2020 });
  });
});
