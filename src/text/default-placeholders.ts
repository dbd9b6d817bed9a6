/** What Word and its kin show in a content control that is empty. */

const PLACEHOLDERS: ReadonlySet<string> = new Set([
  "click or tap here to enter text",
  "click here to enter text",
  "click or tap to enter a date",
  "click here to enter a date",
  "choose an item",
  "choose a building block",
  "enter any content that you want to repeat, including other content controls",
  "bấm hoặc gõ nhẹ vào đây để nhập văn bản",
  "bấm hoặc nhấn vào đây để nhập văn bản",
  "bấm vào đây để nhập văn bản",
  "nhấp hoặc nhấn vào đây để nhập văn bản",
  "nhấn hoặc bấm vào đây để nhập văn bản",
  "nhấp vào đây để nhập văn bản",
  "bấm hoặc gõ nhẹ để nhập ngày",
  "bấm hoặc nhấn để nhập ngày",
  "nhấp hoặc nhấn để nhập ngày",
  "chọn một mục",
  "chọn khối dựng",
]);

const LONGEST = Math.max(...[...PLACEHOLDERS].map((text) => text.length));

/** Takes folded text. */
export function isDefaultPlaceholder(folded: string): boolean {
  let end = folded.length;
  while (folded.charAt(end - 1) === "." || folded.charAt(end - 1) === " ") end--;
  return end <= LONGEST && PLACEHOLDERS.has(folded.slice(0, end));
}
