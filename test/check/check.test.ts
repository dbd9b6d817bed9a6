import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { rules } from "../../src/check/rules/index.ts";
import { linesOf } from "../../src/outline/document-lines.ts";
import type { Outline } from "../../src/outline/outline.ts";
import { sectionsOf } from "../../src/outline/outline.ts";
import { parseOutline } from "../../src/outline/parse.ts";
import { findingText } from "../../src/strings/vi.ts";
import { outlineNamed } from "../support/observed.ts";
import { report } from "../support/report.ts";
import { seedReport } from "../support/seed.ts";
import { outlineOf } from "../support/small-outline.ts";

const today = "2028-06-01";
const TEXT = "Chi bộ lãnh đạo thực hiện nghiêm túc, có kết quả rõ; đảng viên đồng tình, quần chúng ủng hộ.";
const outline = outlineOf(`ĐỀ CƯƠNG BÁO CÁO
I. Đặc điểm tình hình
II. Kết quả thực hiện
1. Công tác tư tưởng
2. Công tác tổ chức
III. Kiến nghị, đề xuất`);

const WRITTEN = `I. Đặc điểm tình hình\n${TEXT}\nII. Kết quả thực hiện\n1. Công tác tư tưởng\n${TEXT}\n2. Công tác tổ chức\n${TEXT}\nIII. Kiến nghị, đề xuất\n${TEXT}`;

function said(source: string, asked: Outline | null = outline): string[] {
  return check(report(source), { outline: asked, today }).findings.map(
    ({ rule, severity, section, place }) => `${severity} ${rule} ${section ?? "-"} ${place?.paragraph ?? "-"}`,
  );
}

describe("a written report", () => {
  test("is ready, with nothing to say", () => {
    expect(check(report(WRITTEN), { outline, today })).toMatchObject({
      findings: [],
      verdict: "ready",
      counts: { error: 0, warning: 0, note: 0, filled: 5, required: 5 },
    });
  });

  test("is not ready while an error remains, and warnings alone do not keep it back", () => {
    expect(check(report(WRITTEN.replace(/III.*$/s, "")), { outline, today }).verdict).toBe("notReady");
    const thin = check(report(WRITTEN.replace(/Kiến nghị, đề xuất\n.*/, "Kiến nghị, đề xuất\nĐã họp bàn.")), {
      outline,
      today,
    });
    expect(thin).toMatchObject({ verdict: "ready", counts: { error: 0, warning: 1, filled: 4 } });
  });
});

describe("findings come in the order of the report", () => {
  test("with a missing section where it should stand", () => {
    const source = `I. Đặc điểm tình hình\nII. Kết quả thực hiện\n1. Công tác tư tưởng\n${TEXT}\nIII. Kiến nghị, đề xuất\nĐã họp bàn.`;
    expect(said(source)).toEqual([
      "error section-empty 1 0",
      "error section-missing 2.2 -",
      "warning section-thin 3 4",
    ]);
  });

  test("with a section missing at the very beginning first", () => {
    const source = WRITTEN.slice(WRITTEN.indexOf("II.")).replace("II. Kết", "I. Kết").replace("III. Kiến", "II. Kiến");
    expect(said(source.slice(0, source.lastIndexOf("\n")))).toEqual([
      "error section-missing 1 -",
      "error section-empty 3 5",
    ]);
  });
});

describe("without an outline", () => {
  test("nothing is said of sections, whatever the report looks like", () => {
    const checked = check(seedReport("bao-cao-so-ket-chuong-trinh-thanh-hoa-2023"), { today });
    expect(checked).toMatchObject({ match: null, counts: { error: 0, filled: 0, required: 0 } });
    expect(checked.sections.size).toBe(0);
    expect(checked.findings.filter(({ group }) => group === "sections" || group === "figures")).toEqual([]);
  });
});

test("a report fits the outline of its own headings", () => {
  const document = seedReport("bao-cao-so-ket-chuong-trinh-thanh-hoa-2023");
  const { match } = check(document, { outline: outlineNamed("phu-tho"), today });
  const own = outlineOf(
    ["ĐỀ CƯƠNG BÁO CÁO", ...match!.headings.map(({ marker, title }) => `${marker} ${title}`)].join("\n"),
  );
  const checked = check(document, { outline: own, today });
  expect([...sectionsOf(own)].length).toBeGreaterThan(15);
  expect(checked.findings.filter(({ group }) => group === "sections")).toEqual([]);
  expect(checked.counts.filled).toBe(checked.counts.required);
});

test("an outline parsed from the very report finds no section missing in it", () => {
  const document = seedReport("bao-cao-so-ket-chuong-trinh-thanh-hoa-2023");
  const parsed = parseOutline(linesOf(document));
  const { findings } = check(document, {
    outline: parsed,
    today,
    rules: rules.filter(({ id }) => id === "section-missing"),
  });
  expect(findings).toEqual([]);
});

test("the field values fill the outline before it is compared", () => {
  const asked = outlineNamed("tra-vinh");
  const title = "PHƯƠNG HƯỚNG, NHIỆM VỤ NHIỆM KỲ 2027 - 2030";
  const { match } = check(report(`PHẦN THỨ HAI\n${title}\nI- DỰ BÁO TÌNH HÌNH\n${TEXT}`), {
    outline: asked,
    fields: { term: "2025-2027", nextTerm: "2027-2030" },
    today,
  });
  expect(match?.byId.get("p2")).toMatchObject({ confidence: 1, section: { title } });
});

test("a link made by hand is followed", () => {
  const source = WRITTEN.replace("III. Kiến nghị, đề xuất", "III. Mấy điều mong cấp trên lưu tâm");
  const links = [{ section: "3", text: "III. Mấy điều mong cấp trên lưu tâm" }];
  expect(check(report(source), { outline, links, today }).findings).toEqual([]);
});

test("only the rules given are run", () => {
  const only = rules.filter(({ id }) => id === "section-missing");
  const { findings } = check(report("I. Đặc điểm tình hình"), { outline, today, rules: only });
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(["section-missing"]));
});

test("the same report gives the same findings, and any text gives some answer in whole sentences", () => {
  const line = fc.oneof(
    fc.constantFrom(
      "I. Đặc điểm tình hình",
      "II. Kết quả thực hiện",
      "1. Công tác tư tưởng",
      "III. Kiến nghị, đề xuất",
    ),
    fc.constantFrom(
      "Phần thứ nhất",
      "Nơi nhận:",
      "PHỤ LỤC 1",
      "(Nêu khái quát)",
      "……",
      "| a | b |",
      "{ph 1}chờ",
      "Không có.",
    ),
    fc.string({ maxLength: 40 }).map((text) => text.replace(/[\n\r{}|]/g, " ")),
    fc.constant(TEXT),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
      const document = report(lines.join("\n"));
      const first = check(document, { outline, today });
      expect(JSON.stringify(check(document, { outline, today }).findings)).toBe(JSON.stringify(first.findings));
      for (const finding of first.findings) {
        const { message, need, have, how } = findingText(finding);
        for (const text of [message, need, have, how]) expect(text).not.toMatch(/undefined|NaN|\[object|!/);
      }
    }),
    { numRuns: 150 },
  );
});
