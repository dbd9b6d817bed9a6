/** The slip as one page to open, print and keep. */
import type { Block, ColumnLine, ColumnsBlock, TableBlock, TextBlock } from "../../document/blocks.ts";
import { slipWords } from "../../strings/vi/slip.ts";
import { escapeHtml } from "../escape-html.ts";
import { htmlPage } from "../html-page.ts";
import type { Slip } from "./slip.ts";
import { slipBlock } from "./slip-data.ts";
import { slipPaper } from "./slip-paper.ts";

const STYLE = `
:root { color-scheme: light; }
body { font: 13pt/1.35 "Times New Roman", Times, "Liberation Serif", serif; color: #000; background: #fff; max-width: 165mm; margin: 8mm auto; padding: 0 4mm; }
p { margin: 0 0 3pt; text-align: justify; text-indent: 10mm; overflow-wrap: anywhere; }
p.center, p.centerBold, p.centerItalic, h1 { text-align: center; text-indent: 0; }
p.right { text-align: right; text-indent: 0; }
p.centerBold { font-weight: 700; } p.centerItalic { font-style: italic; }
h1 { font-size: 15pt; margin: 6pt 0 3pt; }
h2 { font-size: 13pt; margin: 8pt 0 3pt; padding-left: 10mm; break-after: avoid; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: 3pt 0 6pt; }
tr { break-inside: avoid; }
.lined { font-size: 11pt; } .lined th, .lined td { border: 1px solid #000; padding: 2pt 5pt; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
.lined th { text-align: center; }
.plain td { padding: 0 4pt; vertical-align: top; }
.plain p { text-indent: 0; margin: 0; text-align: left; } .plain p.center { text-align: center; }
.bold { font-weight: 700; } .italic { font-style: italic; } .underline { text-decoration: underline; text-underline-offset: 3pt; }
@media screen and (max-width: 480px) { body { font-size: 9pt; } h1 { font-size: 11pt; } h2, .plain p { font-size: 9pt !important; } .lined { font-size: 8pt; } }
@page { size: A4; margin: 20mm 15mm 20mm 30mm; }
@media print { body { margin: 0; max-width: none; padding: 0; } }
`;

/** The whole page. The same slip gives the same text. */
export function slipPage(slip: Slip): string {
  return htmlPage(
    slipWords.title,
    STYLE,
    `<main>
${slipMarkup(slip)}
</main>
${slipBlock(slip.fingerprint)}`,
  );
}

function slipMarkup(slip: Slip): string {
  return slipPaper(slip).map(piece).join("\n");
}

function piece(block: Block): string {
  switch (block.type) {
    case "columns":
      return columns(block);
    case "heading":
      return `<h2>${escapeHtml(`${block.marker} ${block.title}`.trim())}</h2>`;
    case "table":
      return lined(block);
    case "text":
      return paragraph(block);
    case "guided":
      return (block.text ?? block.placeholder).map((text) => `<p>${escapeHtml(text)}</p>`).join("");
  }
}

function paragraph({ text, look }: TextBlock): string {
  return look === "docType" ? `<h1>${escapeHtml(text)}</h1>` : `<p class="${look}">${escapeHtml(text)}</p>`;
}

function columns({ rows, widths }: ColumnsBlock): string {
  const cells = (row: ColumnsBlock["rows"][number]) =>
    widths.map((_, at) => `<td>${(row[at] ?? []).map(line).join("")}</td>`).join("");
  return `<table class="plain" role="presentation">${widthsOf(widths)}${rows.map((row) => `<tr>${cells(row)}</tr>`).join("")}</table>`;
}

function line({ text, bold, italic, underline, centered, size, before }: ColumnLine): string {
  const names = Object.entries({ bold, italic, underline, center: centered })
    .filter(([, on]) => on)
    .map(([name]) => name);
  const style = [
    size === undefined ? "" : `font-size: ${size}pt`,
    before === undefined ? "" : `padding-top: ${before}pt`,
  ].filter((rule) => rule !== "");
  return `<p class="${names.join(" ")}" style="${style.join("; ")}">${escapeHtml(text)}</p>`;
}

function lined({ head, rows, widths }: TableBlock): string {
  const titles = head.map((title) => `<th scope="col">${escapeHtml(title)}</th>`).join("");
  const cells = (row: readonly string[]) => head.map((_, at) => `<td>${escapeHtml(row[at] ?? "")}</td>`).join("");
  return `<table class="lined">${widthsOf(widths)}<thead><tr>${titles}</tr></thead><tbody>${rows
    .map((row) => `<tr>${cells(row)}</tr>`)
    .join("")}</tbody></table>`;
}

function widthsOf(shares: readonly number[]): string {
  return `<colgroup>${shares.map((share) => `<col style="width: ${Math.round(share * 100)}%">`).join("")}</colgroup>`;
}
