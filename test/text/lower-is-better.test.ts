/** Whether of what a target names less is better. */
import { expect, test } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { lowerIsBetter } from "../../src/text/target-phrases.ts";

test.each([
  "Tỷ lệ hộ nghèo",
  "Số vụ vi phạm",
  "Tỷ lệ không hoàn thành nhiệm vụ",
  "Chi phí quản lý",
  "Giá thành nước sạch",
  "Tỷ lệ đảng viên vi phạm bị xử lý kỷ luật",
])("less is better: %s", (name) => {
  expect(lowerIsBetter(fold(name))).toBe(true);
});

test.each([
  "Tỷ lệ phát hiện, xử lý vi phạm",
  "Tỷ lệ giải quyết đơn thư khiếu kiện",
  "Tỷ lệ điều tra, khám phá tội phạm",
  "Tiết kiệm chi phí quản lý",
  "Giảm hộ nghèo",
  "Hỗ trợ hộ nghèo",
  "Chi phí đầu tư cho đào tạo",
  "Thu nhập bình quân của hộ nghèo so với năm 2022",
  "Tỷ lệ hộ nghèo tham gia bảo hiểm y tế",
  "Số vụ tai nạn giao thông được xử lý",
])("more is better, whatever it is about: %s", (name) => {
  expect(lowerIsBetter(fold(name))).toBe(false);
});
