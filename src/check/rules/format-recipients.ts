/**
 * «Nơi nhận:» is missing below a signature, looks otherwise than the format pack wants, or its list does not end with the
 * copy that is kept («- Lưu Văn phòng», of State bodies «- Lưu: VT»).
 *
 * Silent for a draft without a foot, and for lines of mixed look.
 *
 * Note: nothing of the report is lost.
 */
import { type Citation, citationOf, type FormatPack } from "../../format/format-pack.ts";
import type { PaperFoot } from "../../format/paper-foot.ts";
import { ARCHIVE, ARCHIVE_COLON } from "../../text/frame-words.ts";
import { type LineFault, lineFaults } from "../form/line-faults.ts";
import { rule } from "../rule.ts";

export interface FormatRecipients {
  readonly faults: readonly ("missing" | "noArchive" | "archiveColon" | "archiveNoColon")[];
  readonly lines: readonly LineFault[];
  readonly cite: Citation;
}

export const formatRecipients = rule({
  id: "format-recipients",
  severity: "note",
  group: "format",
  *check({ document, paper }) {
    const { pack, frame, isFramed } = paper();
    const { foot } = frame;
    if (!isFramed || (foot.recipients === null && foot.authority.length === 0)) return;
    const forms = pack.foot.recipients;
    const faults = faultsOf(foot, pack);
    const lines = lineFaults(document, [
      ["recipients", foot.recipients, forms.label],
      ["list", foot.list[0], forms.list],
    ]);
    if (faults.length === 0 && lines.length === 0) return;
    const at = foot.recipients ?? foot.authority[0];
    const data: FormatRecipients = { faults, lines, cite: citationOf(pack, forms.label) };
    yield { paragraph: at?.paragraph ?? null, data };
  },
});

function faultsOf({ recipients, list }: PaperFoot, pack: FormatPack): FormatRecipients["faults"] {
  if (recipients === null) return ["missing"];
  const kept = list.find(({ folded }) => ARCHIVE.test(folded));
  if (kept === undefined) return list.length === 0 ? [] : ["noArchive"];
  const { colon } = pack.foot.recipients.archive;
  if (ARCHIVE_COLON.test(kept.folded) === colon) return [];
  return [colon ? "archiveNoColon" : "archiveColon"];
}
