/**
 * A table with a row a unit («Xã | Chỉ tiêu giao | Thực hiện») beside the targets of the report itself: what one unit has to
 * reach is read, and is none of them.
 */
import { describe, expect, it } from "vitest";
import { checkContext } from "../../src/check/check-context.ts";
import { targetCause } from "../../src/check/rules/target-cause.ts";
import { targetCount } from "../../src/check/rules/target-count.ts";
import { targetDiffers } from "../../src/check/rules/target-differs.ts";
import { targetMissing } from "../../src/check/rules/target-missing.ts";
import { comparisonRow } from "../../src/strings/vi/target-words.ts";
import { tableUpdate } from "../../src/targets/owed/table-update.ts";
import type { OwedTarget } from "../../src/targets/target.ts";
import { observed } from "../support/observed.ts";
import { report } from "../support/report.ts";

const FILES = `Kết quả thực hiện chỉ tiêu hồ sơ trực tuyến giao cho các xã
| STT | Đơn vị | Chỉ tiêu giao (%) | Thực hiện (%) |
| 1 | Xã Tân Lập | 80 | 87 |
| 2 | Xã Yên Sơn | 80 | 71 |
| | Tổng cộng | 80 | 74 |`;
const INSURANCE = `Kết quả thực hiện chỉ tiêu bảo hiểm y tế
| STT | Đơn vị | Chỉ tiêu giao (%) | Thực hiện (%) |
| 1 | Xã Tân Lập | 95 | 96 |
| 2 | Xã Yên Sơn | 95 | 97 |`;
const REPORT = `Tổng kết thực hiện Nghị quyết Đại hội, nhiệm kỳ 2020 - 2025
I. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU
Đến nay đã vượt 3/3 chỉ tiêu Đại hội đề ra:
1. Kết nạp 45 đảng viên (chỉ tiêu 40 đảng viên) - vượt chỉ tiêu.
2. Hằng năm Chi bộ hoàn thành tốt nhiệm vụ - đạt chỉ tiêu.
3. Mở 06 lớp (chỉ tiêu 05 lớp) - vượt.
II. CẢI CÁCH HÀNH CHÍNH`;

const OWED: OwedTarget = {
  id: "t1",
  name: "hồ sơ trực tuyến",
  unit: "%",
  goal: { comparator: "gte", value: 80 },
  base: { kind: "share" },
  better: "higher",
  source: { kind: "typed", text: "" },
};

describe("a table with a row a unit", () => {
  it("is read row by row, the sum under the name of what is measured", () => {
    const { targets } = checkContext(report(`${REPORT}\n${FILES}`), { outline: null, today: "2026-01-10" });
    const rows = targets.rows.map(({ reading: { name, byUnits } }) => [name.value, byUnits]);
    expect(rows).toEqual([
      ["Xã Tân Lập", "part"],
      ["Xã Yên Sơn", "part"],
      ["hồ sơ trực tuyến", "total"],
    ]);
  });

  it("leaves the targets counted as they were", () => {
    const before = observed(targetCount, REPORT).map(({ data }) => data);
    expect(before).toHaveLength(1);
    expect(observed(targetCount, `${REPORT}\n${FILES}`).map(({ data }) => data)).toEqual(before);
  });

  it("needs no cause for a unit behind its target, only for all of them together", () => {
    expect(observed(targetCause, `${REPORT}\n${FILES}`).map(({ data }) => data.names)).toEqual([["hồ sơ trực tuyến"]]);
    expect(observed(targetCause, `${REPORT}\n${FILES.replace("| 80 | 74 |", "| 80 | 81 |")}`)).toEqual([]);
  });

  it("tells nothing in two ways though a unit stands in two tables", () => {
    expect(observed(targetDiffers, `${REPORT}\n${FILES}\n${INSURANCE}`)).toEqual([]);
  });

  it("answers a target that is owed by its sum alone", () => {
    const missing = (source: string, name: string) => observed(targetMissing, source, { owed: [{ ...OWED, name }] });
    expect(missing(`${REPORT}\n${FILES}`, "hồ sơ trực tuyến")).toEqual([]);
    expect(missing(`${REPORT}\n${FILES}`, "xã Tân Lập")).toHaveLength(1);
  });

  it("gets no rows for targets of the report", () => {
    expect(tableUpdate(report(`${REPORT}\n${FILES}`), [OWED], comparisonRow)).toBeNull();
  });
});
