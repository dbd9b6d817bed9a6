import { describe, expect, it } from "vitest";
import { causeMissing } from "../../../src/check/rules/cause-missing.ts";
import { said } from "../../support/observed.ts";
import { outlineOf } from "../../support/small-outline.ts";

const asked = outlineOf(
  "ĐỀ CƯƠNG\nI. Kết quả\nII. Hạn chế, nguyên nhân\n1. Hạn chế\n2. Nguyên nhân\n(Nêu rõ nguyên nhân chủ quan và khách quan)",
);
const inBullets = outlineOf(
  "ĐỀ CƯƠNG\nI. Kết quả\nII. Hạn chế, nguyên nhân\n1. Hạn chế\n2. Nguyên nhân của hạn chế\n- Nguyên nhân khách quan.\n- Nguyên nhân chủ quan.",
);
const notAsked = outlineOf("ĐỀ CƯƠNG\nI. Kết quả\nII. Hạn chế, nguyên nhân\n1. Hạn chế\n2. Nguyên nhân");

const OUTER = "- Nguyên nhân khách quan: thị trường biến động nhanh, thanh niên đi làm ăn xa, nguồn kết nạp ít.";
const OWN = "- Nguyên nhân chủ quan: chi ủy chưa sâu sát, chưa phân công đảng viên kèm cặp quần chúng từ sớm.";

function paper(causes: string, limits = "Còn 03 chỉ tiêu chưa đạt, sinh hoạt có lúc chưa đều."): string {
  return `{b}I. KẾT QUẢ\nChi bộ lãnh đạo thực hiện tốt các nhiệm vụ được giao trong năm.\n{b}II. HẠN CHẾ, NGUYÊN NHÂN\n{b}1. Hạn chế\n${limits}\n{b}2. Nguyên nhân\n${causes}`;
}

describe("cause-missing", () => {
  it.each([
    ["the outer cause gone", asked, OWN, ["6"]],
    ["the own cause gone", asked, OUTER, ["6"]],
    ["asked for in bullets", inBullets, OWN, ["6"]],
    [
      "without the word «nguyên nhân»",
      asked,
      "- Chủ quan: chi ủy chưa sâu sát, phân công còn chậm, thiếu kiểm tra.",
      ["6"],
    ],
    [
      "in a sub-heading",
      asked,
      "a) Về chủ quan\nChi ủy chưa sâu sát, chưa phân công đảng viên kèm cặp quần chúng.",
      ["6"],
    ],
  ])("is told: %s", (_, outline, causes, expected) => {
    expect(said(causeMissing, paper(causes), { outline })).toEqual(expected);
  });

  it.each([
    ["both", asked, paper(`${OUTER}\n${OWN}`)],
    [
      "both in one sentence",
      asked,
      paper("Nguyên nhân chủ quan và khách quan đan xen, chủ yếu do chi ủy chưa sâu sát."),
    ],
    [
      "neither named",
      asked,
      paper("Chi ủy chưa sâu sát; thanh niên đi làm ăn xa nên nguồn kết nạp ít, khó phát triển."),
    ],
    [
      "one, and the other in whatever sense",
      asked,
      paper(`${OWN}\nQua đánh giá khách quan, nhiều việc đã có chuyển biến.`),
    ],
    ["the other told elsewhere", asked, paper(OWN, "Do nguyên nhân khách quan, còn 03 chỉ tiêu chưa đạt trong năm.")],
    ["not asked for", notAsked, paper(OWN)],
    [
      "the word in another sense",
      asked,
      paper("Một số đảng viên còn chủ quan, lơ là, chưa gương mẫu trong công việc chung."),
    ],
    ["a section without text", asked, paper("")],
  ])("is silent: %s", (_, outline, source) => {
    expect(said(causeMissing, source, { outline })).toEqual([]);
  });
});
