import { describe, expect, it } from "vitest";
import { targetDiffers } from "../../../src/check/rules/target-differs.ts";
import { observed, said } from "../../support/observed.ts";

const HALF = "BÁO CÁO\nSơ kết giữa nhiệm kỳ 2025 - 2030\nI. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU\n";
const PLAN = "\nPhần thứ hai\nPHƯƠNG HƯỚNG, NHIỆM VỤ\nI. Các chỉ tiêu chủ yếu\n";

describe("target-differs", () => {
  it.each([
    [
      "two results",
      `${HALF}1. Kết nạp 339 đảng viên mới (chỉ tiêu 400 đảng viên).\nII. CÔNG TÁC ĐẢNG VIÊN\nNửa nhiệm kỳ kết nạp 329 đảng viên mới, đạt 82% chỉ tiêu.`,
      { about: "result", here: "329 đảng viên", there: "339 đảng viên" },
    ],
    [
      "text and table",
      `${HALF}| TT | Chỉ tiêu | Đơn vị | Nghị quyết | Kết quả đến nay |\n| 1 | Kết nạp đảng viên mới | đảng viên | 400 | 339 |\nII. CÔNG TÁC ĐẢNG VIÊN\nKết nạp 341 đảng viên mới, bằng 85% chỉ tiêu Đại hội.`,
      { about: "result", here: "341 đảng viên", there: "339" },
    ],
    [
      "two targets for one share",
      `${HALF}1. Trên 95% viên chức đạt danh hiệu lao động tiên tiến (chỉ tiêu Đại hội 80% viên chức đạt danh hiệu lao động tiên tiến) - vượt chỉ tiêu.${PLAN}- 95% viên chức đạt danh hiệu lao động tiên tiến.`,
      { about: "goal", here: "95%", there: "80%", planned: true },
    ],
    [
      "met here, not met there",
      `${HALF}- Việc ban hành nghị quyết chuyên đề của cấp ủy (đạt chỉ tiêu).\nII. HẠN CHẾ\n- Một số chỉ tiêu chưa đạt (chỉ tiêu về ban hành nghị quyết chuyên đề của cấp ủy; về sinh hoạt định kỳ).`,
      { about: "verdict" },
    ],
    [
      "a year in the text and in its column",
      `${HALF}Doanh thu năm 2027 đạt 718,5 tỷ đồng, ước cả năm 2028 đạt 775,0 tỷ đồng (chỉ tiêu đến năm 2030: 900 tỷ đồng).\n| TT | Chỉ tiêu | Đơn vị | Nghị quyết | Năm 2027 | Ước cả năm 2028 |\n| 1 | Doanh thu | tỷ đồng | 900 (năm 2030) | 718,5 | 781,5 |`,
      { about: "result", here: "781,5", there: "775,0 tỷ đồng" },
    ],
    [
      "the year of the report",
      "BÁO CÁO\nTổng kết công tác năm 2028\nI. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU\n- Gia đình văn hóa đạt 93,3% (chỉ tiêu 92%) - vượt.\n| TT | Chỉ tiêu | ĐVT | Chỉ tiêu năm 2028 | Kết quả năm 2028 |\n| 1 | Gia đình văn hóa | % | 92 | 92,8 |",
      { about: "result", here: "92,8", there: "93,3%" },
    ],
    [
      "two targets, in the text and in the table",
      `${HALF}- Gia đình văn hóa đạt 93,3% (chỉ tiêu 92%).\n| TT | Chỉ tiêu | ĐVT | Chỉ tiêu | Kết quả đến nay |\n| 1 | Gia đình văn hóa | % | 90 | 93,3 |`,
      { about: "goal", here: "90", there: "92%", planned: false },
    ],
  ])("tells: %s", (_, source, data) => {
    expect(said(targetDiffers, source)).toHaveLength(1);
    expect(observed(targetDiffers, source)[0]?.data).toMatchObject(data);
  });

  it.each([
    [
      "a rounded figure",
      `${HALF}Doanh thu năm 2027 đạt 719 tỷ đồng (chỉ tiêu đến năm 2030: 900 tỷ đồng).\n| TT | Chỉ tiêu | Đơn vị | Nghị quyết | Năm 2027 |\n| 1 | Doanh thu | tỷ đồng | 900 (năm 2030) | 718,5 |`,
    ],
    [
      "two rows of one table",
      `${HALF}| TT | Chỉ tiêu | Đơn vị | Mục tiêu đến năm 2027 | Năm 2027 | Tỷ lệ so với mục tiêu năm 2027 (%) | Đánh giá |\n| 1 | Sản phẩm du lịch (lũy kế) | sản phẩm | 10 | 11 | 110 | Vượt |\n| 2 | Sản phẩm OCOP gắn với du lịch (lũy kế) | sản phẩm | 8 | 8 | 100 | Đạt |`,
    ],
    [
      "columns of other years",
      `${HALF}Doanh thu năm 2027 đạt 718,5 tỷ đồng (chỉ tiêu đến năm 2030: 900 tỷ đồng).\n| TT | Chỉ tiêu | Đơn vị | Nghị quyết | Năm 2026 | Ước năm 2028 |\n| 1 | Doanh thu | tỷ đồng | 900 (năm 2030) | 661,8 | 775 |`,
    ],
    [
      "a target of another year",
      `${HALF}Doanh thu năm 2027 đạt 718,5 tỷ đồng (chỉ tiêu đến năm 2030: 900 tỷ đồng).\n| TT | Chỉ tiêu | Đơn vị | Kế hoạch năm 2027 | Năm 2027 |\n| 1 | Doanh thu | tỷ đồng | 710 | 718,5 |`,
    ],
    [
      "milestones of one share",
      `${HALF}| TT | Chỉ tiêu | ĐVT | Nghị quyết | Kết quả đến nay |\n| 1 | Tỷ trọng doanh thu FOB, ODM | % | 50 (năm 2030) | 41 |${PLAN}- Tỷ trọng doanh thu FOB, ODM đạt 45% vào năm 2029 và 50% vào năm 2030.`,
    ],
    [
      "the year before in the title",
      "BÁO CÁO\nTổng kết công tác năm 2026\nI. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU\n- Gia đình văn hóa đạt 93,3% (chỉ tiêu 92%) - vượt.\n| TT | Chỉ tiêu | ĐVT | Năm 2026 | Chỉ tiêu năm 2027 | Kết quả năm 2027 |\n| 1 | Gia đình văn hóa | % | 91,9 | 92 | 93,3 |",
    ],
    [
      "chi bộ met theirs, đảng viên not",
      `${HALF}- Năm 2027 có 128/137 đảng viên hoàn thành tốt nhiệm vụ, đạt 93,4%, vượt chỉ tiêu (90% trở lên).\nII. HẠN CHẾ\n- Còn 02 chỉ tiêu đạt thấp (tỷ lệ lao động biến động; tỷ lệ chi bộ hoàn thành tốt nhiệm vụ năm 2026).`,
    ],
    [
      "the same figure twice",
      `${HALF}1. Kết nạp 339 đảng viên mới (chỉ tiêu 400 đảng viên).\nII. ĐẢNG VIÊN\nKết nạp 339 đảng viên mới, đạt 84,75% chỉ tiêu.`,
    ],
    [
      "two periods",
      `${HALF}1. Năm 2026 kết nạp 120 đảng viên, đạt chỉ tiêu.\n2. Năm 2027 kết nạp 150 đảng viên, vượt chỉ tiêu.`,
    ],
    [
      "about and exactly",
      `${HALF}1. Trên 95% đảng viên hoàn thành tốt nhiệm vụ (chỉ tiêu 90%).\n2. 96,2% đảng viên hoàn thành tốt nhiệm vụ (chỉ tiêu 90%).`,
    ],
    [
      "a part of it",
      `${HALF}1. Kết nạp 339 đảng viên mới (chỉ tiêu 400 đảng viên).\n2. Kết nạp 120 đảng viên mới là nữ trong doanh nghiệp tư nhân (chỉ tiêu 100 đảng viên).`,
    ],
    [
      "what is left to do",
      `${HALF}1. Kết nạp 339 đảng viên mới (chỉ tiêu Đại hội 400 đảng viên mới).${PLAN}- Kết nạp 100 đảng viên mới.`,
    ],
    [
      "the same share, strictly or not",
      `${HALF}1. 98% chi bộ hoàn thành tốt nhiệm vụ (chỉ tiêu 90%).${PLAN}- Trên 90% chi bộ hoàn thành tốt nhiệm vụ.`,
    ],
    [
      "a target raised in the plan's own words",
      `${HALF}1. Tỷ lệ người dân tham gia bảo hiểm y tế đạt 98,7% (chỉ tiêu 98%), vượt chỉ tiêu.${PLAN}- Phấn đấu cao hơn Nghị quyết: tỷ lệ người dân tham gia bảo hiểm y tế đạt 99%.`,
    ],
    [
      "targets raised, as the line that leads to them says",
      `${HALF}1. 96,1% đảng viên hoàn thành tốt nhiệm vụ trở lên (chỉ tiêu 90%), vượt chỉ tiêu.${PLAN}Đối với các chỉ tiêu đã vượt, phấn đấu đến hết nhiệm kỳ:\n- Trồng 20 ha rừng.\n- Từ 95% đảng viên hoàn thành tốt nhiệm vụ trở lên.`,
    ],
    [
      "a year on the way",
      `${HALF}1. Tỷ lệ giảng viên có trình độ tiến sĩ đạt 38% (chỉ tiêu đến năm 2030: 45%).${PLAN}- Tỷ lệ giảng viên có trình độ tiến sĩ năm 2029 đạt 42%.`,
    ],
    [
      "the targets of the next term",
      `Tổng kết nhiệm kỳ 2022 - 2025\nI. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU\n1. 98% chi bộ hoàn thành tốt nhiệm vụ (chỉ tiêu 90%).${PLAN}- Trên 95% chi bộ hoàn thành tốt nhiệm vụ.`,
    ],
    [
      "names that differ by one word",
      `${HALF}1. Học sinh hoàn thành chương trình lớp học đạt 99,6% (chỉ tiêu 99%).\n2. Học sinh hoàn thành chương trình tiểu học đạt 100% (chỉ tiêu 100%).`,
    ],
    [
      "figures alike, names apart",
      `${HALF}1. 100% chi bộ có chi ủy (chỉ tiêu 90%).\n2. 95% chi bộ sinh hoạt chuyên đề (chỉ tiêu 90%).`,
    ],
  ])("is silent: %s", (_, source) => {
    expect(said(targetDiffers, source)).toEqual([]);
  });
});
