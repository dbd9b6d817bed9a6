import { describe, expect, it } from "vitest";
import { targetCause } from "../../../src/check/rules/target-cause.ts";
import { observed, said } from "../../support/observed.ts";
import { outlineOf } from "../../support/small-outline.ts";

const SHORT =
  "1. Kết nạp 21 đảng viên (chỉ tiêu 35 đảng viên), chưa đạt chỉ tiêu.\n2. Mở 02 lớp trung cấp (chỉ tiêu 05 lớp), không đạt.";
const HEAD = "Tổng kết thực hiện Nghị quyết Đại hội, nhiệm kỳ 2020 - 2025\nI. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU\n";

describe("target-cause", () => {
  it.each([
    [
      "said not to be met",
      `${HEAD}1. Kết nạp 21 đảng viên (chỉ tiêu 35 đảng viên), chưa đạt chỉ tiêu.`,
      ["Kết nạp đảng viên"],
    ],
    [
      "not met by its figures, in a final report",
      `${HEAD}1. Việc tổ chức sinh hoạt chuyên đề (đạt 50%, chỉ tiêu 100%).`,
      ["Việc tổ chức sinh hoạt chuyên đề"],
    ],
    [
      "in a table, its column of causes empty",
      `${HEAD}| TT | Chỉ tiêu | Đơn vị | Nghị quyết | Kết quả | Đánh giá | Nguyên nhân |\n| 1 | Mở lớp trung cấp | lớp | 05 | 02 | Chưa đạt | |`,
      ["Mở lớp trung cấp"],
    ],
    [
      "two of them, told once",
      `${HEAD}1. Kết nạp 21 đảng viên (chỉ tiêu 35 đảng viên), chưa đạt.\n2. Mở 02 lớp (chỉ tiêu 05 lớp), không đạt.`,
      ["Kết nạp đảng viên", "Mở lớp"],
    ],
    [
      "«nguyên nhân» of something else",
      `${HEAD}${SHORT}\nII. CÔNG TÁC AN NINH\nVụ cháy kho vật tư năm 2023 đã có kết luận, nguyên nhân là chập điện.`,
      ["Kết nạp đảng viên", "Mở lớp trung cấp"],
    ],
    [
      "causes of what went well",
      `${HEAD}${SHORT}\nII. ĐÁNH GIÁ CHUNG\n1. Ưu điểm và nguyên nhân\nChi bộ hoàn thành nhiệm vụ. Nguyên nhân là có sự lãnh đạo sát sao của cấp trên.\n2. Bài học\nNguyên nhân của những kết quả trên là sự đoàn kết.`,
      ["Kết nạp đảng viên", "Mở lớp trung cấp"],
    ],
    [
      "causes that are yet to be found, in the plan",
      `${HEAD}${SHORT}\nII. PHƯƠNG HƯỚNG, NHIỆM VỤ\nKịp thời làm rõ nguyên nhân, khắc phục hạn chế, khuyết điểm.`,
      ["Kết nạp đảng viên", "Mở lớp trung cấp"],
    ],
    [
      "the cause of one of two, in the section on causes",
      `${HEAD}${SHORT}\nII. HẠN CHẾ, NGUYÊN NHÂN\nChỉ tiêu kết nạp đảng viên chưa đạt do nguồn kết nạp ít.`,
      ["Mở lớp trung cấp"],
    ],
    [
      "the cause of one of two, elsewhere",
      `${HEAD}${SHORT}\nII. XÂY DỰNG ĐẢNG\nViệc mở lớp trung cấp gặp khó khăn do kinh phí cấp chậm.`,
      ["Kết nạp đảng viên"],
    ],
    [
      "the cause of one row in its note, the other row without",
      `${HEAD}| TT | Chỉ tiêu | Nghị quyết | Kết quả | Đánh giá | Ghi chú |\n| 1 | Mở lớp trung cấp | 05 lớp | 02 lớp | Chưa đạt | Do dịch bệnh |\n| 2 | Kết nạp đảng viên | 35 | 21 | Chưa đạt | |`,
      ["Kết nạp đảng viên"],
    ],
    [
      "a bare heading on causes",
      `${HEAD}${SHORT}\nII. HẠN CHẾ, NGUYÊN NHÂN\nIII. KIẾN NGHỊ\nĐề nghị cấp trên quan tâm hỗ trợ.`,
      ["Kết nạp đảng viên", "Mở lớp trung cấp"],
    ],
  ])("tells: %s", (_, source, names) => {
    expect(observed(targetCause, source).map(({ data }) => data.names)).toEqual([names]);
  });

  it.each([
    [
      "the cause stands beside it",
      `${HEAD}1. Kết nạp 21 đảng viên (chỉ tiêu 35 đảng viên), chưa đạt do nguồn kết nạp hạn chế.`,
    ],
    [
      "the cause stands in its row",
      `${HEAD}| TT | Chỉ tiêu | Nghị quyết | Kết quả | Đánh giá | Nguyên nhân |\n| 1 | Mở lớp | 05 lớp | 02 lớp | Chưa đạt | Dịch bệnh |`,
    ],
    [
      "causes are told elsewhere",
      `${HEAD}1. Kết nạp 21 đảng viên (chỉ tiêu 35 đảng viên), chưa đạt.\nII. HẠN CHẾ, NGUYÊN NHÂN\nNguồn kết nạp ít.`,
    ],
    [
      "causes of shortcomings in general, as items",
      `${HEAD}${SHORT}\nII. ĐÁNH GIÁ CHUNG\n- Hạn chế: một số chỉ tiêu đạt thấp.\n- Nguyên nhân khách quan: dịch bệnh kéo dài.\n- Nguyên nhân chủ quan: chưa chủ động tạo nguồn.`,
    ],
    [
      "causes below a heading of their own, one naming a target",
      `${HEAD}${SHORT}\nII. HẠN CHẾ\nMột số việc còn chậm.\nIII. NGUYÊN NHÂN\n1. Khách quan\nDịch bệnh kéo dài.\n2. Chủ quan\nChỉ tiêu kết nạp đảng viên chưa đạt do chưa tạo nguồn.`,
    ],
    [
      "a cause in the next paragraph of the section",
      `${HEAD}{b}1. Phát triển đảng viên\nKết nạp 21 đảng viên (chỉ tiêu 35 đảng viên), chưa đạt chỉ tiêu.\nTrong đó, nguyên nhân chính là nguồn kết nạp ít.\n{b}2. Tuyên truyền\nTổ chức 12 buổi.`,
    ],
    [
      "a cause of that very target in the section on shortcomings, without the word",
      `${HEAD}1. Kết nạp 21 đảng viên (chỉ tiêu 35 đảng viên), chưa đạt chỉ tiêu.\nII. HẠN CHẾ, KHUYẾT ĐIỂM\nCông tác kết nạp đảng viên còn chậm do nguồn ít.`,
    ],
    [
      "a cause told in the heading itself",
      `${HEAD}${SHORT}\nII. HẠN CHẾ\n1. Một số chỉ tiêu đạt thấp\n2. Nguyên nhân là nguồn kết nạp ít, kinh phí cấp chậm`,
    ],
    [
      "a cause in the midst of the assessment",
      `${HEAD}${SHORT}\nII. ĐÁNH GIÁ CHUNG\nBên cạnh đó còn hạn chế, khuyết điểm mà nguyên nhân chủ yếu là do thiếu chủ động.`,
    ],
    [
      "two targets named by fewer words",
      `${HEAD}${SHORT}\nII. HẠN CHẾ, NGUYÊN NHÂN\nChỉ tiêu kết nạp đảng viên và mở lớp đều chưa đạt vì dịch bệnh.`,
    ],
    [
      "the cause beside the same target by another name, in another section",
      `${HEAD}1. Kết nạp 21 đảng viên (chỉ tiêu 35 đảng viên), chưa đạt chỉ tiêu.\nII. XÂY DỰNG ĐẢNG\nCông tác phát triển đảng viên bằng 60% chỉ tiêu. Nguyên nhân là năm 2023 nguồn ít.`,
    ],
    ["all are met", `${HEAD}1. Kết nạp 40 đảng viên (chỉ tiêu 35 đảng viên), vượt chỉ tiêu.`],
    [
      "behind the full figure, ahead of the pace",
      "Sơ kết giữa nhiệm kỳ 2025 - 2030\nI. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU\n1. Kết nạp 21 đảng viên (chỉ tiêu cả nhiệm kỳ 35 đảng viên).",
    ],
    ["no figure to tell by", `${HEAD}1. Công tác bồi dưỡng cấp ủy viên (đạt chỉ tiêu).`],
  ])("is silent: %s", (_, source) => {
    expect(said(targetCause, source)).toEqual([]);
  });

  it("is silent where a note at the target gives its cause", () => {
    const source = `${HEAD}1. Kết nạp 21 đảng viên (chỉ tiêu 35 đảng viên), chưa đạt chỉ tiêu.\nII. KIẾN NGHỊ\nKhông.`;
    const note = { kind: "footnote", paragraph: 2, text: "Do dịch bệnh, nguồn kết nạp ít." } as const;
    expect(observed(targetCause, source, { document: { notes: [note] } })).toEqual([]);
    const opening = { ...note, paragraph: 4, text: "Nguyên nhân: dịch bệnh kéo dài." };
    expect(observed(targetCause, source, { document: { notes: [opening] } })).toEqual([]);
    const other = { ...note, paragraph: 4 };
    expect(observed(targetCause, source, { document: { notes: [other] } })).toHaveLength(1);
  });

  it("takes the section the outline asks causes of for one on shortcomings", () => {
    const outline = outlineOf(
      "ĐỀ CƯƠNG\nI. Kết quả thực hiện các chỉ tiêu\nII. Đánh giá chung\n- Nêu rõ nguyên nhân khách quan, chủ quan.",
    );
    const source = (title: string): string =>
      `${HEAD}${SHORT}\n${title}\nNhìn chung, các mặt công tác đều tiến bộ. Có nơi còn chậm, nguyên nhân là thiếu chủ động.`;
    expect(observed(targetCause, source("II. ĐÁNH GIÁ CHUNG"), { outline })).toEqual([]);
    expect(observed(targetCause, source("II. CÔNG TÁC TUYÊN TRUYỀN"), { outline })).toHaveLength(1);
  });
});
