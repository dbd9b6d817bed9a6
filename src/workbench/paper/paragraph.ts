/** One paragraph as an element: its number, its text in its looks, and what stands beside it. */
import type { Alignment, Paragraph, Run, Spacing } from "../../document/document.ts";
import { paperWords } from "../../strings/vi/workbench.ts";
import { type Drawing, element } from "./drawing.ts";

/** The element of a paragraph with what hangs on it; noted in the drawing under its index. */
export function paragraphElement(drawing: Drawing, paragraph: Paragraph): readonly HTMLElement[] {
  const { index, outlineLevel } = paragraph;
  const { beside } = drawing;
  const drawn = element("p", classesOf(drawing, paragraph));
  drawn.dataset.paragraph = String(index);
  drawn.tabIndex = -1;
  if (outlineLevel !== null && paragraph.text.trim() !== "") {
    drawn.role = "heading";
    drawn.ariaLevel = String(outlineLevel + 1);
  }
  layOut(drawn.style, paragraph.alignment, paragraph.spacing);
  fill(drawn, paragraph);
  for (const { part, width, height } of drawing.look.pictures.get(index) ?? []) {
    drawn.append(pictureElement(drawing.picture(part), width, height));
  }
  for (const number of beside.notes.get(index) ?? []) drawn.append(element("sup", "", String(number)));
  drawing.paragraphs[index] = drawn;
  return [
    ...(beside.textBoxes.get(index) ?? []).map((text) => element("div", "text-box", text)),
    drawn,
    ...(beside.comments.get(index) ?? []).map(({ author, text }) =>
      element("div", "margin-note", paperWords.comment(author, text)),
    ),
  ];
}

function classesOf({ beside }: Drawing, { index, controls }: Paragraph): string {
  const held = controls.map((id) => beside.controls.get(id)).filter((placeholder) => placeholder !== undefined);
  return [
    "paragraph",
    beside.changed.has(index) ? "changed" : "",
    held.length > 0 ? "control" : "",
    held.at(-1) === true ? "placeholder" : "",
  ]
    .filter((name) => name !== "")
    .join(" ");
}

const ALIGNMENTS: { readonly [Key in Alignment]: string } = {
  left: "start",
  center: "center",
  right: "end",
  justify: "justify",
};

/** A line of text is higher than its letters: what Word calls single. */
const SINGLE = 1.2;
const HIGHEST_LINE = 5;
const FARTHEST = 300;

function layOut(style: CSSStyleDeclaration, alignment: Alignment, spacing: Spacing): void {
  if (alignment !== "left") style.textAlign = ALIGNMENTS[alignment];
  const { before, after, line, firstLine, left } = spacing;
  if (before !== null) style.marginTop = points(before, 0);
  if (after !== null) style.marginBottom = points(after, 0);
  if (left !== null && left !== 0) style.marginLeft = points(left, 0);
  if (firstLine !== null && firstLine !== 0) style.textIndent = points(firstLine, -FARTHEST);
  // A fixed height cuts off whatever is taller, a picture too; on the paper nothing is cut off.
  if (line?.rule === "multiple") style.lineHeight = String(Math.min(HIGHEST_LINE, Math.max(1, line.value * SINGLE)));
}

/** A length that stays on the paper, whatever the file says. */
function points(value: number, least: number): string {
  return `${Math.min(FARTHEST, Math.max(least, value))}pt`;
}

type Look = Omit<Run, "text">;

const PLAIN: Look = {
  bold: false,
  italic: false,
  underline: false,
  caps: false,
  hidden: false,
  highlight: null,
  color: null,
  font: null,
  size: null,
  inserted: false,
};

/** Font and size of the first run are the paragraph's own, so that most runs need no element. */
function fill(drawn: HTMLElement, { number, runs }: Paragraph): void {
  const [first = PLAIN] = runs;
  const base: Look = { ...PLAIN, font: first.font, size: first.size };
  setLook(drawn.style, base, PLAIN);
  if (number !== "") {
    const shown = element("span", "number", `${number} `);
    setLook(shown.style, { ...base, bold: first.bold, italic: first.italic }, base);
    drawn.append(shown);
  }
  for (const run of runs) {
    if (isSame(run, base)) {
      drawn.append(run.text);
      continue;
    }
    const shown = element(run.inserted ? "ins" : "span", run.hidden ? "hidden-text" : "", run.text);
    setLook(shown.style, run, base);
    drawn.append(shown);
  }
}

const LOOKS = Object.keys(PLAIN) as readonly (keyof Look)[];

function isSame(a: Look, b: Look): boolean {
  return LOOKS.every((key) => a[key] === b[key]);
}

const SMALLEST = 4;
const LARGEST = 96;

/** Sets what differs. Values go in one by one, so that nothing in a file can be more than the value of its property. */
function setLook(style: CSSStyleDeclaration, look: Look, around: Look): void {
  if (look.font !== null && look.font !== around.font) style.fontFamily = fontFamily(look.font);
  if (look.size !== null && look.size !== around.size)
    style.fontSize = `${Math.min(LARGEST, Math.max(SMALLEST, look.size))}pt`;
  if (look.bold) style.fontWeight = "bold";
  if (look.italic) style.fontStyle = "italic";
  if (look.underline) style.textDecoration = "underline";
  if (look.caps) style.textTransform = "uppercase";
  if (look.color !== null && /^[0-9a-f]{6}$/i.test(look.color)) style.color = `#${look.color}`;
  if (look.highlight !== null) style.backgroundColor = highlightColor(look.highlight);
}

function fontFamily(name: string): string {
  return `"${name.replace(/["\\\n\r]/g, "")}", "Times New Roman", "Liberation Serif", Tinos, serif`;
}

/** Names that CSS has otherwise or not at all (ECMA-376 part 1, §17.18.40). */
const HIGHLIGHTS: Readonly<Record<string, string>> = {
  darkYellow: "olive",
  lightGray: "lightgray",
  darkGray: "darkgray",
};

function highlightColor(name: string): string {
  return /^[0-9a-f]{6}$/i.test(name) ? `#${name}` : (HIGHLIGHTS[name] ?? name);
}

function pictureElement(address: string | null, width: number | null, height: number | null): HTMLElement {
  if (address === null) return element("span", "no-picture", paperWords.noPicture);
  const drawn = document.createElement("img");
  drawn.alt = paperWords.picture;
  drawn.decoding = "async";
  if (width !== null) drawn.style.width = `${width}pt`;
  if (width !== null && height !== null) drawn.style.aspectRatio = `${width} / ${height}`;
  drawn.src = address;
  return drawn;
}
