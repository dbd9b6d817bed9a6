/**
 * The built-in outlines, word for word as they were issued, misprints included. They are official texts:
 *
 * - phu-tho-2023-so-ket: outline issued with Kế hoạch 41-KH/ĐUK of 21/3/2023 by the standing board of the Party
 *   committee of the agencies of Phú Thọ province, for the mid-term review of 2020-2025;
 * - tra-vinh-2022-bao-cao-chinh-tri: outline of 2022 for the congresses of the Party cells of an agency Party committee
 *   in Trà Vinh province, terms 2020-2022 and 2022-2025;
 * - dang-uy-khoi-doanh-nghiep-2018-so-ket: section II of the plan of 2018 by the standing board of a provincial Party
 *   committee of enterprises, issued under Kế hoạch 316-KH/TU of 04/5/2018, for the mid-term review of 2015-2020.
 *
 * Each file is what the parser makes of the issued text, and a test holds it to that.
 */
import type { Outline } from "../outline.ts";
import doanhNghiep from "./dang-uy-khoi-doanh-nghiep-2018-so-ket.decuong.json" with { type: "json" };
import phuTho from "./phu-tho-2023-so-ket.decuong.json" with { type: "json" };
import traVinh from "./tra-vinh-2022-bao-cao-chinh-tri.decuong.json" with { type: "json" };

/**
 * The outlines that come with the product, in the order they are listed. Not validated here, which would delay every
 * start: that they read back from a file as they are is tested.
 */
export const builtinOutlines: readonly Outline[] = [phuTho, traVinh, doanhNghiep].map(
  ({ format: _, version: __, ...outline }) => outline as unknown as Outline,
);

/** The built-in outline of an id; undefined for any other. */
export function builtinOutline(id: string): Outline | undefined {
  return builtinOutlines.find((outline) => outline.id === id);
}
