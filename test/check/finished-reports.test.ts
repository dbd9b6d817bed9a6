/** What the rules on numbers, leftovers, references and sending say of two published reports: the faults they have. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "../../src/check/check.ts";
import { rules } from "../../src/check/rules/index.ts";
import { builtinOutlines } from "../../src/outline/builtin/builtin.ts";
import { report } from "../support/report.ts";

const FORM_RULES = rules.filter(({ group }) =>
  ["numbering", "leftover", "references", "beforeSending"].includes(group),
);

function found(name: string, outline: string | null, form: (text: string) => string = (text) => text): string[] {
  const file = path.join(import.meta.dirname, "../fixtures/seeds", `${name}.txt`);
  const document = report(form(readFileSync(file, "utf8")));
  const { findings } = check(document, {
    outline: builtinOutlines.find(({ id }) => id === outline) ?? null,
    today: "2028-06-01",
    rules: FORM_RULES.filter(({ id }) => !id.startsWith("annex")),
  });
  return findings.map(
    ({ rule, severity, place }) => `${severity} ${rule}: ${place?.text.normalize("NFC").slice(0, 40)}`,
  );
}

const PHU_THO = [
  "warning citation-differs: 21-KL/TW của Bộ Chính trị",
  "warning number-malformed: 2.4",
  "warning number-gap: IV. KHUYẾT ĐIỂM, HẠN CHẾ, NGUYÊN NHÂN",
  "warning number-malformed: 2. 3.",
];

describe("the published report of Phú Thọ", () => {
  it.each([
    ["without an outline", null],
    ["against its outline", "phu-tho-2023-so-ket"],
    ["against another's outline", "tra-vinh-2022-bao-cao-chinh-tri"],
  ])("has II then IV, two malformed numbers and one paper with two issuers: %s", (_, outline) => {
    expect(found("bao-cao-so-ket-phu-tho-2023", outline)).toEqual(PHU_THO);
  });

  it("has the same in decomposed text", () => {
    expect(found("bao-cao-so-ket-phu-tho-2023", null, (text) => text.normalize("NFD"))).toEqual(PHU_THO);
  });
});

describe("the published report of Thanh Hoá", () => {
  it.each([null, "phu-tho-2023-so-ket", "tra-vinh-2022-bao-cao-chinh-tri", "dang-uy-khoi-doanh-nghiep-2018-so-ket"])(
    "has none of these faults (outline: %s)",
    (outline) => {
      expect(found("bao-cao-so-ket-chuong-trinh-thanh-hoa-2023", outline)).toEqual([]);
    },
  );
});
