import { describe, expect, it } from "vitest";
import { previousFigure } from "../../../src/check/rules/previous-figure.ts";
import { observed, said } from "../../support/observed.ts";

const NEW = "Năm nay chi bộ chuyển sang sinh hoạt theo quý.";
const headed = (text: string) => `I. Kết quả\n${text}\nII. Hạn chế\n${NEW}`;

/** What is said of a sentence of this report after one of the report before. */
function later(earlier: string, now: string): readonly string[] {
  return said(previousFigure, headed(`${NEW} ${now}`), { previous: headed(`Mở đầu khác. ${earlier}`) });
}

const SAME = "Trong năm 2026 đã khám chữa bệnh cho 12.345 lượt người, tăng 8,5% so với kế hoạch";

describe("previous-figure", () => {
  it("notes a sentence whose figures stayed while its year went on", () => {
    expect(later(SAME.replace("2026", "2025"), SAME)).toEqual([`1 ${SAME}`]);
    const [seen] = observed(previousFigure, headed(SAME), { previous: headed(SAME.replace("2026", "2025")) });
    expect(seen?.data).toEqual({ figures: ["12.345", "8,5%"] });
  });

  it.each([
    ["without a year", "Toàn chi bộ có 35 đảng viên, trong đó 14 đồng chí có trình độ trên đại học"],
    ["one rate", "Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ hằng kỳ đạt 85,7% tổng số"],
    ["money", "Đoàn viên đã ủng hộ đồng bào vùng lũ số tiền là 86,4 triệu đồng từ lương"],
  ])("notes one %s", (_, sentence) => {
    expect(later(sentence, sentence)).toHaveLength(1);
  });

  it("tells a paragraph once, and each paragraph", () => {
    const two = `${SAME}. Toàn chi bộ có 35 đảng viên, trong đó 14 đồng chí có trình độ trên đại học`;
    const old = two.replace("2026", "2025");
    expect(later(old, two)).toHaveLength(1);
    const apart = two.replace(". Toàn", ".\nToàn");
    expect(said(previousFigure, headed(apart), { previous: headed(old) })).toHaveLength(2);
  });

  it.each([
    ["another figure", SAME.replace("12.345", "13.210"), SAME.replace("2026", "2025")],
    ["other words", SAME.replace("khám chữa bệnh", "khám bệnh, chữa bệnh"), SAME],
    ["the same year in both: it was the past already", SAME, SAME],
    ["100 %", "Trong kỳ có 100% đảng viên tham gia học tập và ký cam kết thực hiện nghị quyết", ""],
    ["small counts", "Chi bộ có 03 tổ đảng, 02 tổ chức đoàn thể cùng làm việc ở hai cơ sở", ""],
    ["one round count", "Trạm quản lý sức khỏe cho 250 người cao tuổi trên địa bàn toàn xã ta", ""],
    ["a target", "Chỉ tiêu Đại hội giao kết nạp 15 đảng viên và đạt 92,5% gia đình văn hóa", ""],
    ["what is to be reached", "Phấn đấu kết nạp 15 đảng viên, đạt 92,5% gia đình văn hóa trong toàn xã", ""],
    ["a lower limit", "Số chi bộ hoàn thành tốt nhiệm vụ đạt từ 92,5% trở lên theo hướng dẫn mới", ""],
    ["what was long ago", "Đầu nhiệm kỳ chi bộ có 35 đảng viên, trong đó 14 đồng chí là nữ công tác", ""],
    ["a short sentence", "Kết nạp 15 đảng viên, đạt 92,5%", ""],
    ["numbers of papers", "Đã học tập Nghị quyết số 35-NQ/TW, Chỉ thị số 13-CT/TU và Kết luận số 21-KL/TW đầy đủ", ""],
    ["legal bases", "Thực hiện Kế hoạch số 41-KH/ĐUK, chi bộ có 35 đảng viên và 14 quần chúng tham gia", ""],
  ])("is silent: %s", (_, now, earlier) => {
    expect(later(earlier === "" ? now : earlier, now)).toEqual([]);
  });

  it("is silent on a paragraph copied whole, told by another rule, and without a report before", () => {
    const whole = `${SAME}; cán bộ trạm thay nhau trực ở các thôn, kịp thời xử lý những ca nặng và chuyển tuyến an toàn, được nhân dân tin tưởng.`;
    expect(said(previousFigure, headed(whole), { previous: headed(whole) })).toEqual([]);
    expect(said(previousFigure, headed(SAME))).toEqual([]);
  });
});
