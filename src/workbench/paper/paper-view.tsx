/** The open file on its desk, drawn anew whenever the file changes, and the cursor in it. */
import { useEffect, useRef, useState } from "react";
import type { ReportDocument } from "../../document/document.ts";
import { readDocument } from "../../document/read.ts";
import type { FileHost } from "../../docx/file-host.ts";
import { pageLook } from "../../docx/page-look.ts";
import { paperWords, workbenchWords } from "../../strings/vi/workbench.ts";
import { inSlices } from "../../taskpane/slices.ts";
import { freshParagraphs, sameParagraph } from "./changes.ts";
import { type Cursor, firstInSight, paperCursor } from "./cursor.ts";
import { type Paper, paperSteps } from "./paper.ts";
import { type Pictures, pictures } from "./pictures.ts";

export interface PaperViewProps {
  readonly host: FileHost;
  /** Told when the pane has gone to a place, so that a narrow window turns to the paper. */
  readonly onShow: () => void;
}

export function PaperView({ host, onShow }: PaperViewProps) {
  const desk = useRef<HTMLElement>(null);
  const [state, setState] = useState<"drawing" | "drawn" | "failed">("drawing");
  useEffect(() => {
    if (desk.current === null) return;
    return showOn(desk.current, host, { onState: setState, onShow });
  }, [host, onShow]);
  return (
    <section ref={desk} id="paper" className="desk" aria-label={workbenchWords.report} aria-describedby="paper-keys">
      <p id="paper-keys" className="for-readers">
        {paperWords.keys}
      </p>
      {state === "drawn" ? null : (
        <p className="desk-note" role="status">
          {state === "failed" ? paperWords.notDrawn : paperWords.drawing}
        </p>
      )}
      <div className="sheets" />
    </section>
  );
}

interface Telling {
  readonly onState: (state: "drawing" | "drawn" | "failed") => void;
  readonly onShow: () => void;
}

interface Shown {
  readonly document: ReportDocument;
  readonly paragraphs: readonly HTMLElement[];
  readonly pictures: Pictures;
  /** The text of the main part it was drawn from. */
  readonly source: string;
}

/** Keeps the paper on the desk like the file of the host; returns the way to stop. */
function showOn(desk: HTMLElement, host: FileHost, { onState, onShow }: Telling): () => void {
  const sheets = desk.querySelector<HTMLElement>(".sheets");
  if (sheets === null) return () => undefined;
  const cursor = paperCursor(desk, (paragraph) => host.point(paragraph));
  let shown: Shown | null = null;
  let wanted: number | null = null;
  let drawing = new AbortController();
  const goThere = (): void => {
    if (wanted === null) return;
    onShow();
    cursor.mark(wanted, true);
    wanted = null;
  };
  const redraw = async (): Promise<void> => {
    drawing.abort();
    drawing = new AbortController();
    const { signal } = drawing;
    try {
      const next = await drawn(host, signal, shown);
      if (next === null || signal.aborted) return;
      if (next !== shown) place(desk, sheets, cursor, shown, next);
      shown = next;
      goThere();
      onState("drawn");
    } catch {
      if (!signal.aborted) onState("failed");
    }
  };
  const stops = [
    host.onChange(() => void redraw()),
    host.onGoTo((paragraph) => {
      wanted = paragraph;
      if (shown !== null && shown.source === sourceOf(host)) goThere();
    }),
    () => drawing.abort(),
    () => shown?.pictures.dispose(),
    () => sheets.replaceChildren(),
  ];
  onState("drawing");
  void redraw();
  return () => {
    for (const stop of stops) stop();
  };
}

function sourceOf({ current }: FileHost): string {
  return current.text(current.mainDocument) ?? "";
}

/** The file as it is now; what is shown already where its text is the same; null when called off. */
async function drawn(
  host: FileHost,
  signal: AbortSignal,
  shown: Shown | null,
): Promise<(Shown & Partial<Paper>) | null> {
  const source = sourceOf(host);
  if (source === shown?.source) return shown;
  const pkg = host.current;
  const { document, spans } = readDocument(pkg);
  const addresses = pictures((part) => pkg.bytes(part));
  const look = pageLook(pkg, document, spans);
  const steps = paperSteps({ document, look, picture: addresses.address });
  const paper = await inSlices(steps, { onStep: () => undefined, signal });
  if (paper === null) {
    addresses.dispose();
    return null;
  }
  return { document, paragraphs: paper.paragraphs, pictures: addresses, source, sheets: paper.sheets };
}

/** Lays the new paper in the place of the old one, where the reader was, with what is new on it marked. */
function place(
  desk: HTMLElement,
  sheets: HTMLElement,
  cursor: Cursor,
  before: Shown | null,
  now: Shown & Partial<Paper>,
): void {
  const anchor = before === null ? null : firstInSight(desk, before.paragraphs);
  const offset = anchor?.getBoundingClientRect().top ?? 0;
  const at = anchor === null ? -1 : (before?.paragraphs.indexOf(anchor) ?? -1);
  const marked = before?.paragraphs.findIndex((element) => element.ariaCurrent === "true") ?? -1;
  if (now.sheets !== undefined) sheets.replaceChildren(now.sheets);
  before?.pictures.dispose();
  cursor.renew(now.paragraphs);
  if (before === null) {
    desk.scrollTop = 0;
    return;
  }
  const texts = [before.document.paragraphs, now.document.paragraphs] as const;
  const fresh = freshParagraphs(...texts);
  for (const index of fresh) now.paragraphs[index]?.classList.add("fresh");
  const same = at === -1 ? undefined : now.paragraphs[sameParagraph(...texts, at)];
  if (same !== undefined) desk.scrollTop += same.getBoundingClientRect().top - offset;
  if (marked !== -1) cursor.mark(sameParagraph(...texts, marked), false);
  const first = fresh[0];
  if (first !== undefined) now.paragraphs[first]?.scrollIntoView({ block: "nearest" });
}
