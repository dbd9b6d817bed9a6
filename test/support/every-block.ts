/** Blocks of every type, look and level, the odd ones among them. */
import type { Block, HeadingBlock } from "../../src/document/blocks.ts";

const looks = ["body", "guidance", "center", "centerBold", "centerItalic", "docType", "right"] as const;
const look = { bold: false, caps: true, italic: true, centered: true };

export const everyBlock: readonly Block[] = [
  ...looks.map((each): Block => ({ type: "text", text: `Dòng ${each}`, look: each })),
  ...[1, 2, 3, 4, 5, 6].map(
    (level): HeadingBlock => ({ type: "heading", level, marker: "1.", title: "Tiêu đề", newPage: true, look }),
  ),
  { type: "guided", tag: "p1", title: "Mục", placeholder: ["Nêu …"] },
  { type: "guided", tag: "p1", title: "", placeholder: [], text: ["a", "b"] },
  { type: "table", tag: "t", head: ["A", "B", "C"], rows: [["x"], []], widths: [0.5] },
  {
    type: "table",
    tag: "wide",
    head: Array.from({ length: 10 }, (_, index) => `Cột ${index}`),
    rows: [[]],
    widths: [],
  },
  { type: "table", tag: "t", head: ["A"], rows: [], widths: [] },
  {
    type: "columns",
    widths: [0.45, 0.55],
    rows: [
      [
        [{ text: "ĐẢNG BỘ XÃ", centered: true, size: 14 }, { text: "*" }],
        [{ text: "TIÊU ĐỀ", bold: true, underline: true }],
      ],
      [[{ text: "Số", italic: true, before: 12 }], []],
    ],
  },
];
