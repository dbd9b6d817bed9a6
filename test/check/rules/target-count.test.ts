import { describe, expect, it } from "vitest";
import { targetCount } from "../../../src/check/rules/target-count.ts";
import { observed, said } from "../../support/observed.ts";

const HEAD = "I. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU\n";
const ITEMS =
  "1. Kết nạp 45 đảng viên (chỉ tiêu 40 đảng viên) - vượt chỉ tiêu.\n2. Hằng năm Chi bộ hoàn thành tốt nhiệm vụ - đạt chỉ tiêu.\n3. Mở 02 lớp (chỉ tiêu 05 lớp) - chưa đạt.";

describe("target-count", () => {
  it.each([
    [
      "more are said to be exceeded than are",
      `${HEAD}Đến nay đã vượt 3/3 chỉ tiêu Đại hội đề ra:\n${ITEMS}`,
      [{ kind: "outcome", outcome: "exceeded", said: 3, listed: { exceeded: 1, met: 1, mixed: 0, short: 1 } }],
    ],
    [
      "one outcome of several is miscounted",
      `${HEAD}Đại hội đề ra 3 chỉ tiêu, trong đó 02 chỉ tiêu vượt, 01 chỉ tiêu chưa đạt:\n${ITEMS}`,
      [{ kind: "outcome", outcome: "exceeded", said: 2 }],
    ],
    [
      "more targets are announced than listed",
      `${HEAD}Đại hội đề ra 5 chỉ tiêu, cụ thể:\n${ITEMS}`,
      [{ kind: "total", said: 5, listed: 3 }],
    ],
    [
      "a table of another length",
      `${HEAD}Nghị quyết đề ra 4 chỉ tiêu.\n| TT | Chỉ tiêu | Nghị quyết | Kết quả | Đánh giá |\n| 1 | Kết nạp đảng viên | 10 đảng viên | 12 đảng viên | Vượt |\n| 2 | Mở lớp | 05 lớp | 05 lớp | Đạt |\n| 3 | Hộ nghèo | dưới 2% | 1% | Vượt |`,
      [{ kind: "total", said: 4, listed: 3 }],
    ],
    [
      "all are said to be reached, one is not",
      `Đảng bộ đã hoàn thành vượt chỉ tiêu Nghị quyết đề ra.\n${HEAD}1. Mở 02 lớp (chỉ tiêu 05 lớp) - chưa đạt.`,
      [{ kind: "all", names: ["Mở lớp"] }],
    ],
    [
      "a list of those not met leaves one out",
      `${HEAD}- Việc tổ chức sinh hoạt định kỳ (đạt trên 80%, chỉ tiêu 100%).\nII. HẠN CHẾ\n- Một số chỉ tiêu đề ra chưa đạt (chỉ tiêu về sinh hoạt chuyên đề; về ban hành nghị quyết).`,
      [{ kind: "leftOut", name: "Việc tổ chức sinh hoạt định kỳ" }],
    ],
  ])("tells: %s", (_, source, data) => {
    expect(observed(targetCount, source).map((one) => one.data)).toMatchObject(data);
    expect(said(targetCount, source)).toHaveLength(data.length);
  });

  it.each([
    [
      "Đại hội đề ra 12 chỉ tiêu, đến nay 06 chỉ tiêu vượt, 05 chỉ tiêu đạt, 01 chỉ tiêu trong lộ trình, 01 chỉ tiêu chưa đạt.",
      12,
      13,
    ],
    ["Đại hội đề ra 12 chỉ tiêu. Đến hết năm 2027, 06 chỉ tiêu vượt, 05 chỉ tiêu đạt và 02 chỉ tiêu chưa đạt.", 12, 13],
    [
      "Trong 15 chỉ tiêu chủ yếu do Đại hội đề ra có 10 chỉ tiêu vượt, 02 đạt, 03 đang thực hiện theo lộ trình, 01 chưa đạt.",
      15,
      16,
    ],
    [
      "Đại hội đề ra 15 chỉ tiêu. Sau nửa nhiệm kỳ, có 07 chỉ tiêu vượt, 03 chỉ tiêu đạt, 03 chỉ tiêu bảo đảm tiến độ của cả nhiệm kỳ và 01 chỉ tiêu thực hiện chậm so với lộ trình.",
      15,
      14,
    ],
    [
      "Trong 15 chỉ tiêu Nghị quyết 09 giao cho phường đến năm 2027 (Biểu số 1 kèm theo) có 12 chỉ tiêu vượt, 01 chỉ tiêu đạt và 04 chỉ tiêu chưa đạt.",
      15,
      17,
    ],
    ["Như vậy, có 09/10 chỉ tiêu đạt và vượt, trong đó 07 chỉ tiêu vượt, 01 chỉ tiêu đạt.", 9, 8],
    [
      "Trong 16 chỉ tiêu, có 06 chỉ tiêu hằng năm đạt và vượt (học tập nghị quyết; sáng kiến); 08 chỉ tiêu đang thực hiện đúng lộ trình (doanh thu; thu nhập bình quân); 03 chỉ tiêu còn đạt thấp (lao động biến động).",
      16,
      17,
    ],
    ["Chi bộ hoàn thành 8/10 chỉ tiêu Nghị quyết (trong đó 06 chỉ tiêu vượt, 03 chỉ tiêu đạt).", 8, 9],
  ])("adds up what a sentence counts: %s", (sentence, whole, sum) => {
    expect(observed(targetCount, `I. Kết quả\n${sentence}`).map(({ data }) => data)).toEqual([
      { kind: "sum", whole, sum },
    ]);
    expect(said(targetCount, `I. Kết quả\n${sentence}`)).toHaveLength(1);
  });

  it.each([
    "Đại hội đề ra 12 chỉ tiêu, đến nay 06 chỉ tiêu vượt, 05 chỉ tiêu đạt, 01 chỉ tiêu chưa đạt.",
    "Đại hội đề ra 12 chỉ tiêu. Sau 2 năm thực hiện, có 06 chỉ tiêu vượt, 03 chỉ tiêu đạt và 01 chỉ tiêu trong lộ trình.",
    "Đại hội đề ra 12 chỉ tiêu, đến nay 06 chỉ tiêu vượt, 03 chỉ tiêu đạt; các chỉ tiêu khác đang thực hiện.",
    "Đại hội đề ra 12 chỉ tiêu: 10 chỉ tiêu đạt và vượt, trong đó 06 chỉ tiêu vượt; 02 chỉ tiêu chưa đạt.",
    "Có 09/10 chỉ tiêu đạt và vượt, trong đó 07 chỉ tiêu vượt.",
    "Có 09/10 chỉ tiêu đạt và vượt, 07 chỉ tiêu vượt, 02 chỉ tiêu đạt.",
    "Hoàn thành 8/10 chỉ tiêu (trong đó 06 chỉ tiêu vượt, 02 chỉ tiêu đạt), nhiệm kỳ trước có 7 chỉ tiêu vượt, 5 chỉ tiêu đạt.",
    "Trong 16 chỉ tiêu, có 06 chỉ tiêu hằng năm đạt và vượt (sáng kiến); 07 chỉ tiêu đúng lộ trình (doanh thu); 03 chỉ tiêu còn đạt thấp (FOB).",
    "Trong 12 chỉ tiêu có 06 chỉ tiêu về kinh tế, 05 chỉ tiêu về xã hội, 04 chỉ tiêu về xây dựng Đảng.",
  ])("is silent where it adds up or need not: %s", (sentence) => {
    expect(said(targetCount, `I. Kết quả\n${sentence}`)).toEqual([]);
  });

  const TOLD = `| TT | Chỉ tiêu | Nghị quyết | Kết quả |\n| 1 | Doanh thu | 900 tỷ đồng | 775 tỷ đồng |\n| 2 | Lợi nhuận trước thuế | 31 tỷ đồng | 27 tỷ đồng |\n| 3 | Nộp ngân sách nhà nước | 20 tỷ đồng | 17,5 tỷ đồng |\n| 4 | Kết nạp đảng viên mới | 65 đảng viên | 41 đảng viên |\n| 5 | Người dân tham gia bảo hiểm y tế | 97% | 96,8% |\n| 6 | Tỷ lệ lao động qua đào tạo, bồi dưỡng | 70% | 66% |`;
  it.each([
    ["Có 05 chỉ tiêu đang thực hiện đúng lộ trình (doanh thu; lợi nhuận; nộp ngân sách; kết nạp đảng viên).", 5, 4],
    ["Còn 03 chỉ tiêu chưa đạt: kết nạp đảng viên (41/65), bảo hiểm y tế (96,8%/97%).", 3, 2],
    ["Còn 03 chỉ tiêu chưa đạt: kết nạp đảng viên, bảo hiểm y tế.", 3, 2],
    ["Có 4/6 chỉ tiêu chưa đạt, gồm: doanh thu, lợi nhuận và nộp ngân sách.", 4, 3],
    ["Có 4/6 chỉ tiêu chưa đạt gồm: doanh thu, lợi nhuận và nộp ngân sách.", 4, 3],
    [
      "02 chỉ tiêu vượt (doanh thu; lợi nhuận; nộp ngân sách); 03 chỉ tiêu đạt (kết nạp đảng viên; bảo hiểm y tế; lao động qua đào tạo).",
      2,
      3,
    ],
    ["02 chỉ tiêu vượt: doanh thu, lợi nhuận; 03 chỉ tiêu đạt: nộp ngân sách, kết nạp đảng viên.", 3, 2],
  ])("counts what a list names: %s", (sentence, counted, named) => {
    const source = `I. Đánh giá chung\n${sentence}\n${TOLD}`;
    expect(observed(targetCount, source).map((one) => one.data)).toEqual([{ kind: "named", said: counted, named }]);
    expect(said(targetCount, source)).toHaveLength(1);
  });

  it.each([
    "Có 04 chỉ tiêu đúng lộ trình (doanh thu; lợi nhuận; nộp ngân sách; kết nạp đảng viên).",
    "Còn 02 chỉ tiêu chưa đạt: kết nạp đảng viên (41/65), bảo hiểm y tế (96,8%/97%).",
    "Còn 01 chỉ tiêu chưa đạt: tỷ lệ lao động qua đào tạo, bồi dưỡng.",
    "Còn 02 chỉ tiêu chưa đạt: tỷ lệ lao động qua đào tạo, bồi dưỡng và bảo hiểm y tế.",
    "Có 05 chỉ tiêu đạt (nổi bật là doanh thu; lợi nhuận).",
    "Có 05 chỉ tiêu đạt, tiêu biểu như: doanh thu; lợi nhuận.",
    "Có 05 chỉ tiêu đạt (doanh thu; lợi nhuận; …).",
    "Có 05 chỉ tiêu chưa đạt (do doanh thu giảm; lợi nhuận thấp).",
    "Có 05 chỉ tiêu đạt (tăng 02 chỉ tiêu so với năm 2026; doanh thu cao nhất).",
    "Có 03 chỉ tiêu đạt (có phụ lục kèm theo).",
    "Có 03 nhóm chỉ tiêu đạt: doanh thu; lợi nhuận.",
    "Trong 16 chỉ tiêu có 04 chỉ tiêu vượt (doanh thu, lợi nhuận; nộp ngân sách; kết nạp đảng viên); 05 chỉ tiêu đạt.",
    "Có 03 chỉ tiêu chưa đạt (nguồn hạn chế; vốn chậm giải ngân).",
    "Còn 03 chỉ tiêu chưa đạt:\n- Doanh thu; lợi nhuận;\n- Nộp ngân sách.",
  ])("is silent where a list names as many or need not: %s", (sentence) => {
    expect(said(targetCount, `I. Đánh giá chung\n${sentence}\n${TOLD}`)).toEqual([]);
  });

  it.each([
    ["tỷ lệ học tập nghị quyết đạt 98,4% (chỉ tiêu: 97% trở lên), đạt và vượt chỉ tiêu.", 0],
    ["tỷ lệ học tập nghị quyết đạt 98,4%, hoàn thành vượt chỉ tiêu. Đảng bộ hoàn thành vượt các chỉ tiêu.", 1],
  ])("takes a verdict on one target for no claim about all: %s", (sentence, told) => {
    const source = `${HEAD}1. Mở 02 lớp (chỉ tiêu 05 lớp) - chưa đạt.\nII. Công tác xây dựng Đảng\n${sentence}`;
    expect(said(targetCount, source)).toHaveLength(told);
  });

  it("gives «hoàn thành và vượt» the benefit of a note", () => {
    const source = `${HEAD}Cơ bản hoàn thành và vượt 2/2 chỉ tiêu nghị quyết:\n1. Kết nạp 45 đảng viên (chỉ tiêu 40) - vượt chỉ tiêu.\n2. Chi bộ hoàn thành tốt nhiệm vụ - đạt chỉ tiêu.`;
    expect(observed(targetCount, source)).toMatchObject([{ severity: "note", data: { outcome: "reached", said: 2 } }]);
  });

  it.each([
    [
      "the count is right",
      `${HEAD}Đại hội đề ra 3 chỉ tiêu; 01 chỉ tiêu vượt, 01 chỉ tiêu đạt, 01 chỉ tiêu chưa đạt:\n${ITEMS}`,
    ],
    ["met and exceeded, counted together", `${HEAD}Có 2/3 chỉ tiêu đạt, vượt hoặc vượt tiến độ:\n${ITEMS}`],
    [
      "a table holds some of them, a list and another table the others",
      `${HEAD}Đại hội đề ra 5 chỉ tiêu; đã vượt 3/5 chỉ tiêu:\n- Tỷ lệ che phủ rừng đạt 52,3% (chỉ tiêu 52%) - vượt.\n| TT | Chỉ tiêu | Nghị quyết | Kết quả | Đánh giá |\n| 1 | Kết nạp đảng viên | 10 đảng viên | 12 đảng viên | Vượt |\n| 2 | Mở lớp bồi dưỡng | 05 lớp | 05 lớp | Đạt |\n| 3 | Tỷ lệ hộ nghèo | dưới 2% | 1% | Vượt |\nChỉ tiêu khác:\n| TT | Chỉ tiêu | Nghị quyết | Kết quả | Đánh giá |\n| 4 | Công trình thanh niên | 4 công trình | 4 công trình | Đạt |`,
    ],
    [
      "all of one kind of target are reached, another is not",
      `${HEAD}Hằng năm 100% chỉ tiêu tuyển quân được hoàn thành.\n1. Mở 02 lớp (chỉ tiêu 05 lớp) - chưa đạt.`,
    ],
    [
      "a target on its way, which may be counted or not",
      `${HEAD}Đại hội đề ra 3 chỉ tiêu; đến nay 02 chỉ tiêu đạt và vượt:\n| TT | Chỉ tiêu | Nghị quyết | Kết quả | Đánh giá |\n| 1 | Kết nạp đảng viên | 10 đảng viên | 12 đảng viên | Vượt |\n| 2 | Mở lớp bồi dưỡng | 05 lớp | 03 lớp | Đúng tiến độ |\n| 3 | Công trình thanh niên | 4 công trình | 4 công trình | Đạt |`,
    ],
    ["nothing is listed", "Đại hội đề ra 12 chỉ tiêu; đã vượt 6/12 chỉ tiêu."],
    [
      "an item without a verdict: nothing can be counted",
      `${HEAD}Vượt 2/2 chỉ tiêu:\n1. Kết nạp 45 đảng viên (chỉ tiêu 40) - vượt chỉ tiêu.\n2. Mở 05 lớp (chỉ tiêu 05 lớp).`,
    ],
    [
      "bullets may be some of them",
      `${HEAD}Đại hội đề ra 12 chỉ tiêu, nổi bật là:\n- Kết nạp 45 đảng viên (chỉ tiêu 40) - vượt chỉ tiêu.\n- Mở 05 lớp (chỉ tiêu 05 lớp) - đạt.`,
    ],
    [
      "what is to be reached in a later year stands in no list",
      `I. KINH TẾ\nƯớc cả năm 2028 doanh thu đạt 775 tỷ đồng, bằng 86,1% chỉ tiêu đến năm 2030 (900 tỷ đồng).\nII. ĐÁNH GIÁ\n- Có 02 chỉ tiêu đạt thấp (tỷ lệ lao động biến động; tỷ lệ hộ nghèo).`,
    ],
    [
      "a table is not all of them: sentences judge others",
      `I. NHIỆM VỤ CHÍNH TRỊ\n| TT | Chỉ tiêu | Nghị quyết | Kết quả | Đánh giá |\n| 1 | Mở lớp | 05 lớp | 06 lớp | Vượt |\n| 2 | Hộ nghèo | dưới 2% | 1% | Vượt |\n| 3 | Trồng cây | 100 cây | 120 cây | Vượt |\nII. XÂY DỰNG ĐẢNG\nTrong nhiệm kỳ, chi bộ kết nạp 04 đảng viên (chỉ tiêu: 03 đảng viên), vượt chỉ tiêu.\nIII. ĐÁNH GIÁ CHUNG\nTrong 4 chỉ tiêu Nghị quyết Đại hội đề ra có 4 chỉ tiêu vượt.`,
    ],
    ["the count of one kind of targets", `${HEAD}${ITEMS}\nVề công tác đoàn thể, 02/02 chỉ tiêu đạt.`],
    [
      "a wish",
      `${HEAD}1. Mở 02 lớp (chỉ tiêu 05 lớp) - chưa đạt.\nII. NHIỆM VỤ\nPhấn đấu hoàn thành vượt các chỉ tiêu đề ra.`,
    ],
    [
      "an item judged twice counts either way",
      `${HEAD}Vượt 1/2 chỉ tiêu, 1 chỉ tiêu đạt:\n1. Công đoàn hoàn thành tốt nhiệm vụ - đạt chỉ tiêu; Đoàn Thanh niên hoàn thành xuất sắc nhiệm vụ - vượt chỉ tiêu.\n2. Chi bộ hoàn thành tốt nhiệm vụ - đạt chỉ tiêu.`,
    ],
  ])("is silent: %s", (_, source) => {
    expect(said(targetCount, source)).toEqual([]);
  });
});
