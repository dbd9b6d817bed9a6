import { describe, expect, it } from "vitest";
import { targetMissing } from "../../../src/check/rules/target-missing.ts";
import type { OwedTarget } from "../../../src/targets/target.ts";
import { observed, outlineNamed, said } from "../../support/observed.ts";

const owed = (name: string, unit: string, rest: Partial<OwedTarget> = {}): OwedTarget => ({
  id: name.replace(/[^a-z]/gi, "") || "t",
  name,
  unit,
  goal: { comparator: "gte", value: 90 },
  base: { kind: "share" },
  better: "higher",
  source: { kind: "resolution", text: `Phấn đấu ${name}` },
  ...rest,
});
const ADMISSIONS = owed("kết nạp đảng viên mới", "đảng viên", {
  goal: { comparator: "gte", value: 400 },
  base: { kind: "term" },
});
const STUDY = owed("đảng viên tham gia học tập nghị quyết", "%");
const GROUPS = owed("Chỉ tiêu về thực hiện mô hình “Dân vận khéo”", "", {
  goal: null,
  base: null,
  source: { kind: "outline", text: "" },
});
const HEAD = "I. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU\n";

describe("target-missing", () => {
  it.each([
    [
      "nothing is said of it",
      `${HEAD}1. Mở 03 lớp trung cấp lý luận chính trị.`,
      [ADMISSIONS],
      ["kết nạp đảng viên mới"],
    ],
    [
      "another share with some of its words",
      `${HEAD}1. 95% đảng viên hoàn thành tốt nhiệm vụ.`,
      [STUDY],
      ["đảng viên tham gia học tập nghị quyết"],
    ],
    [
      "a share where a count is owed",
      `${HEAD}1. Tỷ lệ kết nạp đảng viên mới đạt 3%.`,
      [ADMISSIONS],
      ["kết nạp đảng viên mới"],
    ],
    [
      "a kind of target that is nowhere",
      `${HEAD}1. Kết nạp 05 đảng viên.`,
      [GROUPS],
      ["Chỉ tiêu về thực hiện mô hình “Dân vận khéo”"],
    ],
  ])("tells: %s", (_, source, list, names) => {
    expect(observed(targetMissing, source, { owed: list }).map(({ data }) => data.name)).toEqual(names);
  });

  it("names the section that asks for the comparison", () => {
    const outline = outlineNamed("phu-tho");
    expect(observed(targetMissing, "I. Kết quả\nĐã làm.", { owed: [ADMISSIONS], outline })[0]).toMatchObject({
      paragraph: null,
      section: "p1.1",
    });
  });

  it.each([
    ["no list is known", `${HEAD}1. Đã làm.`, []],
    ["told in a sentence", `${HEAD}1. Kết nạp 339 đảng viên mới, đạt chỉ tiêu.`, [ADMISSIONS]],
    ["told in other words", `${HEAD}1. Phát triển đảng viên: 21 đồng chí (chỉ tiêu 35 đồng chí).`, [ADMISSIONS]],
    [
      "told in a table",
      `${HEAD}| TT | Chỉ tiêu | Đơn vị | Nghị quyết | Kết quả |\n| 1 | Kết nạp đảng viên mới | đảng viên | 400 | 339 |`,
      [ADMISSIONS],
    ],
    [
      "a bare result far from the list of targets",
      "I. Kết quả\n1. Công tác tư tưởng\nTỷ lệ đảng viên tham gia học tập nghị quyết đạt từ 95% trở lên.",
      [STUDY],
    ],
    [
      "a kind of target spoken of",
      "I. Kết quả\nCấp ủy xây dựng 01 mô hình “Dân vận khéo” về thực hiện vệ sinh môi trường.",
      [GROUPS],
    ],
  ])("is silent: %s", (_, source, list) => {
    expect(said(targetMissing, source, { owed: list })).toEqual([]);
  });
});
