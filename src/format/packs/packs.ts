/**
 * The packs that come with the product. The values of the Party's rules are those that independent accounts agree on:
 * the text of Hướng dẫn 05-HD/VPTW has not been seen, nor the whole of Hướng dẫn 36-HD/VPTW. Those of State bodies are
 * from Phụ lục I of Nghị định 30/2020/NĐ-CP itself.
 */
import type { BodyKind, FormatPack } from "../format-pack.ts";
import party2018 from "./dang-2018.json" with { type: "json" };
import party2026 from "./dang-2026.json" with { type: "json" };
import state2020 from "./nha-nuoc-2020.json" with { type: "json" };

/**
 * In the order they are offered, the newest of each kind of body first. Not validated here, which would delay every
 * start: that each has the shape of a pack is tested.
 */
export const formatPacks: readonly FormatPack[] = [party2026, party2018, state2020].map(
  ({ format: _, version: __, ...pack }) => pack as unknown as FormatPack,
);

/** The pack of an id; undefined for any other. */
export function formatPack(id: string): FormatPack | undefined {
  return formatPacks.find((pack) => pack.id === id);
}

/** The pack in force for papers of this kind of body on a day (ISO); for a day before all of them the oldest. */
export function packInForce(body: BodyKind, day: string): FormatPack {
  const [first, ...others] = formatPacks.filter((pack) => pack.body === body);
  if (first === undefined) throw new RangeError(`no format pack for ${body}`);
  const fitting = [first, ...others].find(({ from, until }) => from <= day && (until === null || day < until));
  return fitting ?? others.at(-1) ?? first;
}
