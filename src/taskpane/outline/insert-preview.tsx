/** What will be inserted, line by line as it will read, each run of lines under the place it goes to. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type Block, cellLines, type Insertion } from "../../document/blocks.ts";
import { outlineTab } from "../../strings/vi/pane.ts";

const LONGEST_ANCHOR = 70;

const useStyles = makeStyles({
  preview: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: "4px 12px 12px",
    maxHeight: "360px",
    overflowY: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  place: {
    margin: "8px 0 4px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  line: { margin: "3px 0", overflowWrap: "anywhere" },
  bold: { fontWeight: tokens.fontWeightSemibold },
  caps: { textTransform: "uppercase" },
  italic: { fontStyle: "italic" },
  center: { textAlign: "center" },
  right: { textAlign: "right" },
  guidance: {
    color: tokens.colorNeutralForeground3,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: "8px",
    margin: "3px 0",
  },
});

export function InsertPreview({ insertions }: { readonly insertions: readonly Insertion[] }) {
  const styles = useStyles();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reached by keyboard
    <section className={styles.preview} aria-label={outlineTab.previewTitle} tabIndex={0}>
      {insertions.map(({ after, anchor, blocks }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list that is drawn whole, never reordered
        <div key={at}>
          <p className={styles.place}>{placeWords(after, anchor)}</p>
          {blocks.map((block, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <BlockLines key={place} block={block} />
          ))}
        </div>
      ))}
    </section>
  );
}

function placeWords(after: number | null, anchor: string): string {
  if (after === null) return outlineTab.atEnd;
  if (after < 0) return outlineTab.atStart;
  const flat = anchor.replace(/\s+/g, " ").trim();
  const shown = flat.length > LONGEST_ANCHOR ? `${flat.slice(0, LONGEST_ANCHOR).trimEnd()}…` : flat;
  return shown === "" ? outlineTab.atCursor : outlineTab.after(shown);
}

function BlockLines({ block }: { readonly block: Block }) {
  const styles = useStyles();
  switch (block.type) {
    case "heading": {
      const { bold, caps, italic, centered } = block.look;
      const look = mergeClasses(
        styles.line,
        bold && styles.bold,
        caps && styles.caps,
        italic && styles.italic,
        centered && styles.center,
      );
      return <p className={look}>{[block.marker, block.title].filter((piece) => piece !== "").join(" ")}</p>;
    }
    case "guided":
      return (
        <div className={styles.guidance}>
          {(block.text ?? block.placeholder).map((line) => (
            <p key={line} className={styles.line}>
              {line}
            </p>
          ))}
        </div>
      );
    case "text": {
      const isGuidance = block.look === "guidance" || block.text === "";
      const look = mergeClasses(
        styles.line,
        isGuidance && styles.guidance,
        /^(center|docType)/.test(block.look) && styles.center,
        block.look === "right" && styles.right,
        (block.look === "centerBold" || block.look === "docType") && styles.bold,
        block.look === "centerItalic" && styles.italic,
      );
      return <p className={look}>{block.text === "" ? outlineTab.writeHere : block.text}</p>;
    }
    case "columns":
      return (
        <>
          {cellLines(block)
            .flat(2)
            .filter(({ text }) => text !== "")
            .map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change places
              <p key={index} className={mergeClasses(styles.line, line.bold === true && styles.bold)}>
                {line.text}
              </p>
            ))}
        </>
      );
    case "table":
      return <p className={styles.guidance}>{outlineTab.tableRow(block.head.join(" | "))}</p>;
  }
}
