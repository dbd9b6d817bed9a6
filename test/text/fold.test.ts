import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldLoose, nfc, withoutTones, words } from "../../src/text/fold.ts";
import { vietnameseText } from "../support/vietnamese.ts";

const RUNS = { numRuns: 400 };

describe("fold makes equal what a reader takes for the same", () => {
  const pairs: readonly (readonly [string, string, string])[] = [
    ["case", "KẾT QUẢ THỰC HIỆN", "Kết quả thực hiện"],
    ["the tone on uy", "Đảng uỷ, cấp uỷ", "Đảng ủy, cấp ủy"],
    ["the tone on oa", "Thanh Hoá, hoà bình", "Thanh Hóa, hòa bình"],
    ["the tone on oe", "sức khoẻ", "sức khỏe"],
    ["the tone on uy in a name", "Thuý Tuỵ", "Thúy Tụy"],
    ["the tone set too early in a closed syllable", "tòan bộ, kế họach", "toàn bộ, kế hoạch"],
    ["the tone on qu", "qúy I", "quý I"],
    ["the tone in capitals", "ĐẢNG UỶ HOÁ", "ĐẢNG ỦY HÓA"],
    ["the decomposed form", "Đảng ủy Khối".normalize("NFD"), "Đảng ủy Khối"],
    ["a no-break space", "Đảng\u00a0ủy", "Đảng ủy"],
    ["thin, wide and figure spaces", "Đảng\u2009ủy\u3000Khối\u2007A", "Đảng ủy Khối A"],
    ["several spaces, a tab and a line break", "2. \t Khó\n  khăn", "2. Khó khăn"],
    ["spaces at the ends", "  \u00a0Khó khăn \r\n", "Khó khăn"],
    ["a zero-width space inside a word", "Đảng\u200b ủ\u200by", "Đảng ủy"],
    ["a soft hyphen and a byte order mark", "\ufeffKhó\u00ad khăn", "Khó khăn"],
    ["dashes of every width", "2020 – 2025 — 2030 ‑ ‐ ‒ ― −", "2020 - 2025 - 2030 - - - - -"],
    ["quotation marks of every kind", "“Dân vận” «khéo» ‘ai’ „đó‟", "\"Dân vận\" 'khéo' \"ai\" 'đó'"],
    ["the ellipsis character", "học tập…", "học tập..."],
  ];
  it.each(pairs)("%s", (_, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });
});

describe("fold keeps apart what differs", () => {
  const pairs: readonly (readonly [string, string])[] = [
    ["Khôi", "Khối"],
    ["chi bộ", "chỉ bộ"],
    ["ma", "mạ"],
    ["của", "cua"],
    ["đảng", "dảng"],
    ["I.", "I-"],
    ["kết quả:", "kết quả"],
    ["……", "…"],
    ["2.3", "23"],
  ];
  it.each(pairs)("«%s» is not «%s»", (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });
});

describe("fold gives", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["", ""],
    [" \u200b\u00a0 ", ""],
    ["Đảng ủy Khối – «HÒA»…", 'đảng uỷ khối - "hoà"...'],
    ["Ngoẹo, khuỷu, quý, mùa, của, lửa", "ngoẹo, khuỷu, quý, mùa, của, lửa"],
    ["T/M BAN THƯỜNG VỤ", "t/m ban thường vụ"],
  ];
  it.each(cases)("«%s» → «%s»", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe("fold, for any text", () => {
  it("is idempotent", () => {
    fc.assert(
      fc.property(vietnameseText(), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      RUNS,
    );
  });

  it("is the same for the composed and the decomposed form", () => {
    fc.assert(
      fc.property(vietnameseText(), (text) => {
        expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
      }),
      RUNS,
    );
  });

  it("leaves no space at the ends, no double space and no capital Vietnamese letter", () => {
    fc.assert(
      fc.property(vietnameseText(), (text) => {
        const folded = fold(text);
        expect(folded).toBe(folded.trim());
        expect(folded).not.toMatch(/ {2}|[\t\n\u00a0\u200b–—“”«»]|[A-ZĐ]/);
      }),
      RUNS,
    );
  });

  it("is in form NFC", () => {
    fc.assert(
      fc.property(vietnameseText(), (text) => {
        expect(nfc(fold(text))).toBe(fold(text));
      }),
      RUNS,
    );
  });
});

describe("foldLoose", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["Nơi nhận:", "noi nhan"],
    ["NƠI  NHẬN", "noi nhan"],
    ["T/M CHI BỘ", "t m chi bo"],
    ["- Đảng ủy; (nếu có).", "dang uy neu co"],
    ["…", ""],
  ];
  it.each(cases)("«%s» → «%s»", (text, folded) => {
    expect(foldLoose(text)).toBe(folded);
  });
});

describe("withoutTones", () => {
  it("drops every mark and keeps case and punctuation", () => {
    expect(withoutTones("Đường lối, ĐỔI MỚI: ưỡn ẹo!")).toBe("Duong loi, DOI MOI: uon eo!");
  });
});

describe("words", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["Kết quả, thực hiện", ["kết", "quả", "thực", "hiện"]],
    ["Chỉ thị 05-CT/TW", ["chỉ", "thị", "05", "ct", "tw"]],
    ["1.114/ 1.182", ["1", "114", "1", "182"]],
    ["của Đảng.¹³", ["của", "đảng"]],
    ["Đảng ủy".normalize("NFD"), ["đảng", "uỷ"]],
    ["…… – «»", []],
    ["", []],
  ];
  it.each(cases)("«%s»", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});
