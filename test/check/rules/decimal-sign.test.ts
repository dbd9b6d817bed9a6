import { describe, expect, it } from "vitest";
import { decimalSign } from "../../../src/check/rules/decimal-sign.ts";
import { ruleTexts } from "../../../src/strings/vi.ts";
import { observed, said } from "../../support/observed.ts";
import { seedText } from "../../support/seed.ts";

describe("decimal-sign", () => {
  it.each([
    ["Trồng mới 1.5 triệu cây xanh; ủng hộ 2.500 lượt.", "0 1.5 triệu"],
    ["Tỷ lệ hộ nghèo còn 2.35%.", "0 2.35%"],
    ["Bê tông hoá 6.8 km đường.", "0 6.8"],
    ["Thu ngân sách 1,622,300.5 đồng.", "0 1,622,300.5"],
  ])("tells a full stop as decimal sign: %s", (source, told) => {
    expect(said(decimalSign, source)).toEqual([told]);
  });

  it("says how it should stand", () => {
    const [observation] = observed(decimalSign, "Chi 1.3 tỷ đồng.");
    expect(ruleTexts["decimal-sign"](observation!.data, null).need).toContain("«1,3 tỷ»");
  });

  it.each([
    ["thousands", "Có 1.622 đảng viên, 14.103 hội viên, thu 1.250 tỷ đồng."],
    ["decimal commas", "Đạt 56,3%; trồng 1,5 triệu cây."],
    ["numbers of items", "2.1. Công tác tư tưởng\n2.4 Công tác Dân vận\nxem mục 3.2."],
    ["names", "Công nghiệp 4.0, phiên bản 2.5, IELTS 6.5."],
    ["dates", "Ngày 4.5.2018 và ngày 12.10."],
  ])("is silent on %s", (_, source) => {
    expect(said(decimalSign, source)).toEqual([]);
  });

  it("finds the one in the published report of Phú Thọ, and none in that of Thanh Hoá", () => {
    const told = (slug: string) => observed(decimalSign, seedText(slug)).map(({ data }) => data.figure);
    expect(told("bao-cao-so-ket-phu-tho-2023")).toEqual(["1.5 triệu"]);
    expect(told("bao-cao-so-ket-chuong-trinh-thanh-hoa-2023")).toEqual([]);
  });
});
