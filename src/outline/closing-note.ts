/**
 * The remark that closes an outline: «Ghi chú: Báo cáo gửi về Ban Tổ chức trước ngày …, kèm Biểu số 1», «* Lưu ý: - Số
 * liệu lấy từ ngày …», «Yêu cầu: Báo cáo không quá 15 trang». It stands under the last section, and speaks of the whole report.
 */
import { fold } from "../text/fold.ts";
import { DEMANDS_OPENER, NOTE_OPENER, OF_SENDING, OF_THE_REPORT } from "../text/outline-words.ts";
import type { Draft, Note } from "./draft.ts";

/**
 * Takes the closing remark with its items out of the last section and gives it back; [] when there is none. A remark in
 * brackets belongs to what it stands under, and so does one of an outline with a single section.
 */
export function takeClosingNote(sections: readonly Draft[]): readonly Note[] {
  if (sections.length < 2) return [];
  const notes = lastOf(sections)?.notes ?? [];
  const lastOnReport = lastAbout(notes, OF_THE_REPORT);
  const lastOnSending = lastAbout(notes, OF_SENDING);
  const at = notes.findIndex(({ text }, nth) => {
    if (text.startsWith("(")) return false;
    const folded = fold(text);
    return (nth <= lastOnReport && NOTE_OPENER.test(folded)) || (nth <= lastOnSending && DEMANDS_OPENER.test(folded));
  });
  return at < 0 ? [] : notes.splice(at);
}

/** Position of the last note with such words: «Lưu ý: …» speaks of the report, «Yêu cầu: …» of sending it. */
function lastAbout(notes: readonly Note[], words: RegExp): number {
  return notes.findLastIndex(({ text }) => words.test(fold(text)));
}

function lastOf(sections: readonly Draft[]): Draft | undefined {
  const last = sections.at(-1);
  return last === undefined || last.children.length === 0 ? last : lastOf(last.children);
}
