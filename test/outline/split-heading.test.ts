/** Title and guidance on one line. */
import { describe, expect, test } from "vitest";
import { splitHeading } from "../../src/outline/split-heading.ts";

describe("a heading with guidance run on", () => {
  test.each([
    ["Về bối cảnh tình hình: Nêu thuận lợi, khó khăn.", "Về bối cảnh tình hình", "Nêu thuận lợi, khó khăn."],
    ["Mục đích:Nhằm đánh giá", "Mục đích", "Nhằm đánh giá"],
    ["Nguyên nhân: khách quan, chủ quan", "Nguyên nhân", "khách quan, chủ quan"],
    ["Hạn chế, nguyên nhân (Đánh giá theo mục II).", "Hạn chế, nguyên nhân", "(Đánh giá theo mục II)."],
    ["Ưu điểm (kết quả nổi bật nhiệm kỳ qua)", "Ưu điểm", "(kết quả nổi bật nhiệm kỳ qua)"],
    ["Mô hình hay (tên? hiệu quả?)", "Mô hình hay", "(tên? hiệu quả?)"],
    ["Kiến nghị (nếu có)", "Kiến nghị", "(nếu có)"],
    ["KIẾN NGHỊ (NẾU CÓ)", "KIẾN NGHỊ", "(NẾU CÓ)"],
    ["Đặc điểm (nêu khái quát", "Đặc điểm", "(nêu khái quát"],
    ["Phát triển đảng. Nêu rõ số lượng từng năm.", "Phát triển đảng", "Nêu rõ số lượng từng năm."],
    ["Đánh giá chung - Nêu ưu điểm nổi bật", "Đánh giá chung", "Nêu ưu điểm nổi bật"],
    ["Kết quả (Chi bộ) (có số liệu cụ thể)", "Kết quả (Chi bộ)", "(có số liệu cụ thể)"],
  ])("«%s» parts into «%s» and «%s»", (line, title, guidance) => {
    expect(splitHeading(line)).toEqual({ title, guidance });
  });

  test.each([
    "Kết quả thực hiện Nghị quyết Đại hội Đảng bộ (Chi bộ)",
    "Việc thực hiện Nghị quyết Trung ương 4 (khóa XII)",
    "Phương hướng nhiệm kỳ tới (2025 - 2030)",
    "Kết quả lãnh đạo (có số liệu cụ thể) và hạn chế",
    "Thực hiện Nghị quyết “về xây dựng Đảng: ngăn chặn suy thoái” trong đảng bộ",
    "KẾT QUẢ THỰC HIỆN: NHỮNG VẤN ĐỀ ĐẶT RA",
    "Lãnh đạo thực hiện nhiệm vụ quốc phòng - an ninh",
    "Công tác lãnh đạo. Công tác tổ chức",
    "Tỷ lệ 1:3 trong bố trí cán bộ",
    "(nêu cả số liệu)",
    "",
  ])("«%s» stays whole", (line) => {
    expect(splitHeading(line)).toEqual({ title: line, guidance: "" });
  });

  test("the colon of a heading that announces is dropped", () => {
    expect(splitHeading("Tập trung vào các vấn đề sau :")).toEqual({
      title: "Tập trung vào các vấn đề sau",
      guidance: "",
    });
  });
});
