import { expect, test } from "vitest";
import { reportTitle } from "../../src/outline/report-title.ts";

test.each([
  [
    "ĐỀ CƯƠNG HƯỚNG DẪN BÁO CÁO Sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội Đảng bộ, Chi bộ cơ sở",
    "BÁO CÁO",
    "Sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội Đảng bộ, Chi bộ cơ sở",
  ],
  [
    "BÁO CÁO CHÍNH TRỊ Tổng kết nhiệm kỳ 2020 - 2022 và phương hướng, nhiệm vụ nhiệm kỳ 2022-2025",
    "BÁO CÁO CHÍNH TRỊ",
    "Tổng kết nhiệm kỳ 2020 - 2022 và phương hướng, nhiệm vụ nhiệm kỳ 2022-2025",
  ],
  ["KẾ HOẠCH Sơ kết giữa nhiệm kỳ 2015 – 2020", "BÁO CÁO", "Sơ kết giữa nhiệm kỳ 2015 – 2020"],
  ["Đề cương báo cáo tổng kết năm 2024", "BÁO CÁO", "Tổng kết năm 2024"],
  ["Gợi ý xây dựng báo cáo chính trị", "BÁO CÁO CHÍNH TRỊ", ""],
  ["ĐỀ CƯƠNG BÁO CÁO Sơ kết năm (Ban hành kèm theo Kế hoạch số 41-KH/ĐUK)", "BÁO CÁO", "Sơ kết năm"],
  ["đề cương: kiểm điểm tập thể", "BÁO CÁO", "Kiểm điểm tập thể"],
  ["Đề cương báo cáo – kết quả quý I".normalize("NFD"), "BÁO CÁO", "Kết quả quý I"],
  ["Hướng dẫnviên", "BÁO CÁO", "Hướng dẫnviên"],
  ["", "BÁO CÁO", ""],
])("an outline called «%s» asks for: %s / %s", (title, kind, subject) => {
  expect(reportTitle(title)).toEqual({ kind, subject });
});
