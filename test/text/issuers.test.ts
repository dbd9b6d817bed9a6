import { describe, expect, it } from "vitest";
import { issuerAt } from "../../src/text/issuers.ts";

describe("issuerAt", () => {
  it.each([
    [
      " của Ban Chấp hành Trung ương Đảng khóa XIII về",
      "executive",
      "central",
      "xiii",
      "Ban Chấp hành Trung ương Đảng",
    ],
    [", của BCH Trung ương", "executive", "central", null, "BCH Trung ương"],
    [" của Bộ Chính trị khoá XII", "politburo", "central", "xii", "Bộ Chính trị"],
    [" BAN BÍ THƯ (khóa X)", "secretariat", "central", "x", "BAN BÍ THƯ"],
    [" của BTV  Tỉnh uỷ Phú Thọ", "standingBoard", "province", null, "BTV  Tỉnh uỷ"],
    [" của Ban Thường vụ Đảng ủy Khối về", "standingBoard", "bloc", null, "Ban Thường vụ Đảng ủy Khối"],
    [" của Tỉnh ủy.", null, "province", null, "Tỉnh ủy"],
    [" do Thường trực HĐND tỉnh ban hành", "peoplesCouncil", "province", null, "Thường trực HĐND tỉnh"],
    [" của Ban Tổ chức Trung ương", "organisation", "central", null, "Ban Tổ chức Trung ương"],
  ])("reads «%s»", (text, organ, level, term, raw) => {
    expect(issuerAt(text)).toMatchObject({ organ, level, term, raw });
  });

  it.each([" về nâng cao chất lượng", " và Kết luận", "", " của chi bộ ta", " Trungương"])(
    "finds none in «%s»",
    (text) => {
      const found = issuerAt(text);
      expect(found?.organ ?? null).toBeNull();
    },
  );
});
