/**
 * The remark that closes an outline: «Ghi chú: Báo cáo gửi về Ban Tổ chức trước ngày …, kèm Biểu số 1», «* Lưu ý: - Số
 * liệu lấy từ ngày …». It stands under the last section, and speaks of the whole report.
 */
import { fold } from "../text/fold.ts";
import { NOTE_OPENER, OF_THE_REPORT } from "../text/outline-words.ts";
import type { Draft, Note } from "./draft.ts";

/**
 * Takes the closing remark with its items out of the last section and gives it back; [] when there is none. A remark in
 * brackets belongs to what it stands under, and so does one of an outline with a single section.
 */
export function takeClosingNote(sections: readonly Draft[]): readonly Note[] {
  if (sections.length < 2) return [];
  const notes = lastOf(sections)?.notes ?? [];
  const at = notes.findIndex(({ text }) => !text.startsWith("(") && NOTE_OPENER.test(fold(text)));
  if (at < 0 || !notes.slice(at).some(({ text }) => OF_THE_REPORT.test(fold(text)))) return [];
  return notes.splice(at);
}

function lastOf(sections: readonly Draft[]): Draft | undefined {
  const last = sections.at(-1);
  return last === undefined || last.children.length === 0 ? last : lastOf(last.children);
}
