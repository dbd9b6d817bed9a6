import { describe, expect, it } from "vitest";
import { documentCodesIn } from "../../src/text/document-codes.ts";

describe("number and code of documents", () => {
  const cases: readonly (readonly [string, readonly (readonly [string, number, string])[]])[] = [
    ["Chỉ thị số 05-CT/TW, ngày", [["05-CT/TW", 5, "CT/TW"]]],
    ["Số 196 -BC/ĐUK", [["196 -BC/ĐUK", 196, "BC/ĐUK"]]],
    ["số 13-CTr/ĐUK", [["13-CTr/ĐUK", 13, "CTR/ĐUK"]]],
    [
      "19-HD/BTCTW; 126-QĐ/TW",
      [
        ["19-HD/BTCTW", 19, "HD/BTCTW"],
        ["126-QĐ/TW", 126, "QĐ/TW"],
      ],
    ],
    ["1014/QĐ-TLĐ", [["1014/QĐ-TLĐ", 1014, "QĐ-TLĐ"]]],
    ["Nghị định 30/2020/NĐ-CP", [["30/2020/NĐ-CP", 30, "2020/NĐ-CP"]]],
    ["Nghị quyết 203/2025/QH15", [["203/2025/QH15", 203, "2025/QH15"]]],
    ["Kế hoạch 41–KH/ĐUK", [["41–KH/ĐUK", 41, "KH/ĐUK"]]],
    ["Quyết định 127-QĐ".normalize("NFD"), [["127-QĐ".normalize("NFD"), 127, "QĐ"]]],
  ];
  it.each(cases)("«%s»", (text, expected) => {
    expect(documentCodesIn(text).map(({ raw, number, code }) => [raw, number, code])).toEqual(expected);
  });

  it.each([
    "",
    "Covid-19",
    "6/6 Đảng bộ",
    "3 - Công tác",
    "5-Công tác",
    "98/174 đơn vị",
    "12/năm",
    "ngày 07/4/2021",
    "2020-2025 Đảng bộ",
    "Nghị quyết 18",
  ])("«%s» holds none", (text) => {
    expect(documentCodesIn(text)).toEqual([]);
  });
});
