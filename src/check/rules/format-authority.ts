/**
 * The signature does not name on whose behalf it is given as the format pack wants («T/M BAN THƯỜNG VỤ», of State bodies
 * «TM.»), the lines of it look otherwise, or a finished paper has none.
 *
 * Silent for a draft without a foot, and for a signature without «T/M»: heads of advisory bodies sign plainly.
 *
 * Note; the sign after the T is mended in one click.
 */
import { type Citation, citationOf, type FormatPack } from "../../format/format-pack.ts";
import type { PaperLine } from "../../format/paper-lines.ts";
import { type LineFault, lineFaults } from "../form/line-faults.ts";
import type { Paper } from "../form/paper.ts";
import { type Fix, type Observation, rule } from "../rule.ts";

export type FormatAuthority = { readonly cite: Citation } & (
  | { readonly about: "missing" }
  | { readonly about: "sign"; readonly is: string; readonly wanted: string }
  | { readonly about: "look"; readonly lines: readonly LineFault[] }
);

export const formatAuthority = rule({
  id: "format-authority",
  severity: "note",
  group: "format",
  *check({ document, paper }): Generator<Observation<FormatAuthority>> {
    const { pack, frame, isFramed } = paper();
    if (!isFramed) return;
    const { authority, posts, signer } = frame.foot;
    const forms = pack.foot;
    if (authority.length === 0 && posts.length === 0) {
      if (isComplete(paper()))
        yield { paragraph: null, data: { about: "missing", cite: citationOf(pack, forms.authority) } };
      return;
    }
    for (const line of authority) yield* signFault(line, pack);
    const lines = lineFaults(document, [
      ...authority.map((line) => ["authority", line, forms.authority] as const),
      ...posts.map((line) => ["post", line, forms.post] as const),
      ["signer", signer, forms.signer],
    ]);
    const [first] = lines;
    if (first === undefined) return;
    yield { paragraph: first.paragraph, data: { about: "look", lines, cite: citationOf(pack, forms.post) } };
  },
});

/** A head and a title, or recipients: what goes out in this form is signed. */
function isComplete({ frame }: Paper): boolean {
  const { head, foot } = frame;
  return foot.recipients !== null || (head.number !== null && head.placeDate !== null);
}

/** «TM. », «T/M», «K/T»: letters, sign, letters. */
const SHORT = /^(t|k)(\/|\.)?(m|l|t|uq)(\.?)\s*(?=\S)/iu;

function* signFault({ paragraph, text }: PaperLine, pack: FormatPack): Generator<Observation<FormatAuthority>> {
  const found = SHORT.exec(text);
  if (found === null) return;
  const [short, first = "", slash = "", second = "", dot = ""] = found;
  const { sign } = pack.foot.authority;
  const isRight = sign === "/" ? slash === "/" && dot === "" : slash === "" && dot === ".";
  if (isRight) return;
  const wanted = sign === "/" ? `${first}/${second} ` : `${first}${second}. `;
  const cite = citationOf(pack, pack.foot.authority);
  const fix: Fix = {
    type: "replaceText",
    paragraph,
    before: text,
    after: `${wanted}${text.slice(short.length)}`,
  };
  yield { paragraph, excerpt: text, data: { about: "sign", is: short.trim(), wanted: wanted.trim(), cite }, fix };
}
