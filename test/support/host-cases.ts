/** A report, blocks and questions for the contract of the port. */
import type { Block, GuidedBlock, Insertion } from "../../src/document/blocks.ts";
import type { Paragraph, ReportDocument } from "../../src/document/document.ts";
import { type Host, HostFault } from "../../src/document/host.ts";

/** An adapter: the host of a document given as the bytes of a .docx. */
export type MakeHost = (bytes: Uint8Array) => Promise<Host>;

export const REPORT = `BÁO CÁO
Kết quả công tác năm 2024
I. Đặc điểm tình hình
Chi bộ có 25 đảng viên.
II. Kết quả thực hiện
Chi bộ đã hoàn thành nhiệm vụ.
Chi bộ đã hoàn thành nhiệm vụ.`;

export const TABLE = {
  after: "Chi bộ có 25 đảng viên.",
  rows: [
    ["Chỉ tiêu", "Kết quả"],
    ["Kết nạp", "3"],
  ],
};

export const heading = (title: string): Block => ({
  type: "heading",
  level: 2,
  marker: "III.",
  title,
  look: { bold: true, caps: false, italic: false, centered: false },
});
export const guided = (tag: string): GuidedBlock => ({
  type: "guided",
  tag,
  title: `Mục ${tag}`,
  placeholder: ["Nêu rõ kết quả.", "- Số liệu"],
});
export const table: Block = { type: "table", tag: "t", head: ["Chỉ tiêu", "Kết quả"], rows: [[]], widths: [0.5, 0.5] };

/** The insertion after the n-th paragraph (from 0) of this text. */
export function behind(document: ReportDocument, text: string, blocks: readonly Block[], nth = 0): Insertion {
  const place = document.paragraphs.filter((paragraph) => paragraph.text.trim() === text)[nth];
  if (place === undefined) throw new Error(`no paragraph «${text}»`);
  return { after: place.index, anchor: place.text, blocks };
}

/** Text and look of paragraphs, whatever their index and controls. */
export function shown(paragraphs: readonly Paragraph[]) {
  return paragraphs.map(({ text, number, runs, style, alignment }) => ({ text, number, runs, style, alignment }));
}

export function texts({ paragraphs }: ReportDocument): string[] {
  return paragraphs
    .map(({ text, number }) => `${number} ${text}`.replace(/\s+/g, " ").trim())
    .filter((text) => text !== "");
}

/** Resolves to the code of the HostFault a promise rejects with. */
export async function faultOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => "none",
    (fault: unknown) => (fault instanceof HostFault ? fault.code : `not a HostFault: ${String(fault)}`),
  );
}
