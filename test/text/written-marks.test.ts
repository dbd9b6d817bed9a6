/** What the readers of blanks, brackets, questions, guidance, citations and unit names have in common. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blanksIn } from "../../src/text/blanks.ts";
import { bracketBlanksIn } from "../../src/text/bracket-blanks.ts";
import { citationsIn } from "../../src/text/citations.ts";
import { guidanceMarksIn } from "../../src/text/guidance-marks.ts";
import { questionsIn } from "../../src/text/questions.ts";
import { unitNamesIn } from "../../src/text/unit-names.ts";
import { vietnameseText } from "../support/vietnamese.ts";

type Reader = (text: string) => readonly { readonly start: number; readonly end: number }[];

const READERS: readonly (readonly [string, Reader, string])[] = [
  ["blanks", blanksIn, "Chi bộ ………… có …. đảng viên; ngày … tháng … năm 2027, số …-BC/ĐU"],
  ["bracket blanks", bracketBlanksIn, "Đảng bộ [tên xã], <tên chi bộ>, {{nhiệm kỳ}}"],
  ["questions", questionsIn, "Tỷ lệ có bằng trung cấp? Lý do chưa giải quyết?"],
  ["guidance", guidanceMarksIn, "Kết quả (nêu rõ số liệu). Nêu những nhiệm vụ chủ yếu của đơn vị."],
  ["citations", citationsIn, "Kết luận 21-KL/TW, ngày 25/10/2021 của Bộ Chính trị và Quy định số 58-QĐ/TW"],
  ["unit names", unitNamesIn, "Chi bộ Trường THPT Nguyễn Trãi, Đảng bộ xã Hoà Bình"],
];

describe.each(READERS)("the reader of %s", (_, read, sample) => {
  it("gives places within the text, in order, on any text", () => {
    fc.assert(
      fc.property(vietnameseText(), (text) => {
        let last = 0;
        for (const { start, end } of read(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("reads the same in composed and decomposed text, each at its own places", () => {
    const words = (text: string): string[] =>
      read(text).map(({ start, end }) => text.slice(start, end).normalize("NFC"));
    expect(words(sample).length).toBeGreaterThanOrEqual(2);
    expect(words(sample.normalize("NFD"))).toEqual(words(sample));
  });

  it("does not hang on long lines of one sign", () => {
    for (const sign of [".", "…", "(", "[", "_ ", "?", "1-", "Chi bộ ", "ngày ", "Nêu "]) {
      expect(Array.isArray(read(sign.repeat(20_000))), sign).toBe(true);
    }
  });
});
