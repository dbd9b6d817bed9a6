/** How a title is put together: matters side by side, and matters governed by others. */

const FIRST = /^[^,;]*?(?=[,;]|\svà\s|$)/u;
const GOVERNING = / (?:của|về|đối với|trong) /iu;

/** Up to the first comma or «và»: «Nguyên nhân» of «Nguyên nhân và những vấn đề cần rút ra». */
export function firstPiece(title: string): string {
  return FIRST.exec(title)?.[0] ?? "";
}

/**
 * What the title is about, without what that is about in turn: «Nguyên nhân» of «Nguyên nhân của hạn chế, khuyết điểm»;
 * the whole title when nothing in it governs the rest.
 */
export function governor(title: string): string {
  return title.split(GOVERNING, 1)[0] ?? title;
}

const UP_TO_ABOUT = /^(?:\S+\s+){1,6}?về\s+(?=\S)/iu;

/** «Nhóm chỉ tiêu về » of «Nhóm chỉ tiêu về xây dựng Đảng»; "" when nothing in the title is about something. */
export function openingUpToAbout(title: string): string {
  return UP_TO_ABOUT.exec(title)?.[0] ?? "";
}

const COUNT = /(?<=\S)\s*\((?:gồm |có |tổng số |tổng cộng )?\d{1,3}\s[^()\d]{1,40}\)[.:]?\s*$/iu;

/** Without a count in brackets at its end: «(06 chỉ tiêu)». */
export function withoutCount(title: string): string {
  return title.replace(COUNT, "");
}
