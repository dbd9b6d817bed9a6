/** A stable ASCII name for an outline. */
import { foldLoose } from "../text/fold.ts";

const LONGEST = 60;

/** The title in plain letters and hyphens, cut between words: «Đề cương báo cáo» → «de-cuong-bao-cao». */
export function outlineId(title: string): string {
  const name = foldLoose(title)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (name.length <= LONGEST) return name === "" ? "de-cuong" : name;
  const cut = name.slice(0, LONGEST + 1);
  return cut.slice(0, cut.lastIndexOf("-") > 0 ? cut.lastIndexOf("-") : LONGEST);
}
