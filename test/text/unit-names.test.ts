import { describe, expect, it } from "vitest";
import { areDifferentUnits, unitNamesIn, unitOf } from "../../src/text/unit-names.ts";

describe("unitNamesIn", () => {
  it.each([
    ["Nghị quyết Đại hội Chi bộ Trường THPT Nguyễn Trãi, nhiệm kỳ", ["Chi bộ Trường THPT Nguyễn Trãi"]],
    ["ĐẠI HỘI ĐẢNG BỘ XÃ TÂN LẬP LẦN THỨ I", ["ĐẢNG BỘ XÃ TÂN LẬP"]],
    ["Đảng ủy phường 5 và Chi bộ khu phố Tân An", ["Đảng ủy phường 5", "Chi bộ khu phố Tân An"]],
    ["Chi bộ Quỹ Bảo vệ môi trường tỉnh Phú Thọ báo cáo", ["Chi bộ Quỹ Bảo vệ môi trường tỉnh Phú Thọ"]],
    ["  CHI BỘ HOA SEN", ["CHI BỘ HOA SEN"]],
    ["Chi bộ đã kết nạp 03 đảng viên; chi bộ trực thuộc; Chi bộ 12 đảng viên", []],
    ["SINH HOẠT CHI BỘ ĐỊNH KỲ, CHẤT LƯỢNG CHI BỘ", []],
    ["Đảng bộ Khối, Đảng bộ tỉnh, chi bộ nhà trường", []],
  ])("in «%s»", (text, expected) => {
    expect(unitNamesIn(text).map(({ raw }) => raw)).toEqual(expected);
  });
});

describe("areDifferentUnits", () => {
  const unit = (name: string) => unitOf(name, "cell")!;

  it.each([
    ["Chi bộ Trường Tiểu học Hoa Sen", "Chi bộ Trường Tiểu học Hoa Mai", true],
    ["Trường Tiểu học Hoa Sen", "Chi bộ Bệnh viện Đa khoa tỉnh", true],
    ["Đảng bộ xã Tân Lập", "Đảng bộ phường Hoà Bình", true],
    ["Chi bộ Trường Tiểu học Hoa Sen", "CHI BỘ TRƯỜNG TIỂU HỌC HOA SEN", false],
    ["Chi bộ Trường Tiểu học Hoa Sen", "Chi bộ Hoa Sen", false],
    ["Chi bộ Sở Nội vụ", "Chi bộ Văn phòng Sở Nội vụ", false],
    ["Chi bộ Sở Nội vụ", "Đảng bộ Sở Tài chính", false],
    ["Đảng bộ xã Tân Lập", "Đảng bộ tỉnh Phú Thọ", false],
    ["Đảng bộ Khối các cơ quan tỉnh", "Đảng bộ Khôi", false],
    ["Chi bộ Trường Tiểu học Hoa Sen", "Chi bộ VP.HĐND", false],
  ])("%s and %s: %s", (own, other, expected) => {
    expect(areDifferentUnits(unit(own), unit(other))).toBe(expected);
  });
});
