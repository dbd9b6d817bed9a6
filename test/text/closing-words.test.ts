import { describe, expect, test } from "vitest";
import { isClosingSentence, opensFoot } from "../../src/text/closing-words.ts";
import { fold } from "../../src/text/fold.ts";

describe("the foot of a paper opens with", () => {
  test.each([
    "Nơi nhận:",
    "NƠI NHẬN",
    "T/M BAN THƯỜNG VỤ",
    "TM. CHI ỦY",
    "K/T BÍ THƯ",
    "T/L BAN THƯỜNG VỤ",
    "NGƯỜI BÁO CÁO",
  ])("«%s»", (line) => expect(opensFoot(fold(line))).toBe(true));
});

describe("the foot of a paper does not open with", () => {
  test.each([
    "Nơi nhận thức còn hạn chế, cấp ủy tăng cường tuyên truyền, vận động để cán bộ, đảng viên và quần chúng hiểu rõ chủ trương.",
    "Tập trung lãnh đạo nhiệm vụ chính trị",
    "Ktv. phòng xét nghiệm",
    "Các nơi nhận được quà",
    "",
  ])("«%s»", (line) => expect(opensFoot(fold(line))).toBe(false));
});

describe("a closing sentence", () => {
  test.each([
    ["Trên đây là báo cáo sơ kết giữa nhiệm kỳ của Chi bộ.", true],
    ["Trên đây là toàn bộ báo cáo của Đảng uỷ", true],
    ["Trên đây là bản báo cáo chính trị", true],
    ["Trên đây là những kết quả nổi bật.", false],
    ["Báo cáo trên đây là cơ sở để chi bộ thảo luận.", false],
  ])("«%s»: %s", (line, expected) => expect(isClosingSentence(fold(line))).toBe(expected));
});
