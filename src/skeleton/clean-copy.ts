/**
 * The copy to submit: the report as its writers wrote it, without anything of ours. No guidance, no prompts, no controls
 * of a skeleton (their text stays), no state, no remarks. What the writers wrote is the same, run by run; every part that
 * held nothing of ours is the bytes it was.
 *
 * An empty section keeps its heading. Guidance that was changed, or stands amid the writer's words, stays: no word is
 * taken that might be somebody's, and the check of the copy tells it.
 */

import type { CheckOptions } from "../check/check.ts";
import { checkContext } from "../check/check-context.ts";
import type { CheckContext } from "../check/rule.ts";
import { type ReadDocument, readDocument } from "../document/read.ts";
import { withoutState } from "../document/state-package.ts";
import { withoutControls } from "../document/without-controls.ts";
import { withoutRemarks } from "../document/without-remarks.ts";
import type { Link } from "../match/match.ts";
import type { OfficePackage } from "../ooxml/package.ts";
import { filledOutline } from "../outline/fields.ts";
import { fold } from "../text/fold.ts";
import { guidanceLeft } from "./guidance-left.ts";
import { ownControls } from "./own-controls.ts";

export interface CleanCopy {
  readonly pkg: OfficePackage;
  readonly removed: {
    /** Paragraphs of guidance and prompts. */
    readonly guidance: number;
    /** Controls, their text kept. */
    readonly controls: number;
    readonly remarks: number;
    readonly state: boolean;
  };
  /** Remarks of ours that somebody has answered: they stay, with the answers. */
  readonly answered: number;
  /** With what the copy is to be checked, to be read as the draft was. */
  readonly options: CheckOptions;
}

/**
 * Makes the copy of a report checked with these options. Without an outline no control is known as ours. Throws
 * FileFault.
 */
export function cleanCopy(pkg: OfficePackage, options: CheckOptions): CleanCopy {
  const draft = readDocument(pkg);
  const remarks = withoutRemarks(pkg, draft.spans);
  const controls = withoutSkeleton(remarks.pkg, options);
  const left = withoutState(controls.pkg, draft.document.customXml);
  return {
    pkg: left,
    removed: {
      guidance: controls.paragraphs,
      controls: controls.controls,
      remarks: remarks.removed,
      state: left !== controls.pkg,
    },
    answered: remarks.kept,
    options: { ...options, links: [...(options.links ?? []), ...controls.links] },
  };
}

function withoutSkeleton(pkg: OfficePackage, { outline: issued = null, fields = {}, ...options }: CheckOptions) {
  if (issued === null) return { pkg, controls: 0, paragraphs: 0, links: [] };
  const read: ReadDocument = readDocument(pkg);
  const outline = filledOutline(issued, fields);
  const outlines = [issued, outline];
  const controls = ownControls(outlines);
  const context = checkContext(read.document, { ...options, outline, fields });
  const left = withoutControls(pkg, read, {
    paragraphs: guidanceLeft(context, outlines, controls),
    isControl: controls.isOwn,
    isText: (text, tag) => controls.isShown(fold(text), tag),
  });
  return { ...left, links: tagged(context) };
}

/**
 * The sections whose headings are known by the control below them, as links: a heading reworded past recognition is the
 * same section's in the copy, which has no controls. A text two headings share would lead to the wrong one.
 */
function tagged({ match, folded }: CheckContext): readonly Link[] {
  const texts = (match?.headings ?? []).map(({ paragraph }) => folded(paragraph));
  return (match?.sections ?? []).flatMap(({ section, heading, via }) => {
    const text = heading === null || via !== "tag" ? "" : folded(heading.paragraph);
    return texts.filter((one) => one === text).length === 1 ? [{ section: section.id, text }] : [];
  });
}
