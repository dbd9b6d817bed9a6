/** Which heading of the report answers a section: the headings of the report, to choose from. */
import { Button, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useState } from "react";
import type { Heading, Match } from "../../match/match.ts";
import type { Section } from "../../outline/outline.ts";
import { checkTab, paneWords } from "../../strings/vi/pane.ts";
import { foldLoose } from "../../text/fold.ts";
import { sectionHeading } from "../section-heading.ts";

/** Above so many headings a search is offered. */
const MANY = 8;

const useStyles = makeStyles({
  picker: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    marginTop: "10px",
    paddingTop: "10px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { listStyle: "none", margin: 0, padding: 0, maxHeight: "300px", overflowY: "auto" },
  heading: {
    width: "100%",
    justifyContent: "flex-start",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface LinkPickerProps {
  readonly section: Section;
  readonly match: Match;
  readonly busy: boolean;
  /** Null unties. */
  readonly onPick: (heading: Heading | null) => void;
  readonly onClose: () => void;
}

export function LinkPicker({ section, match, busy, onPick, onClose }: LinkPickerProps) {
  const styles = useStyles();
  const [text, setText] = useState("");
  const wanted = foldLoose(text);
  const answer = match.byId.get(section.id);
  const shown = match.headings.filter((heading) => wanted === "" || foldLoose(headingWords(heading)).includes(wanted));
  return (
    <section className={styles.picker} aria-label={checkTab.link}>
      <Text weight="semibold">{checkTab.linkTitle(`«${sectionHeading(section)}»`)}</Text>
      <Text size={200} className={styles.quiet}>
        {match.headings.length === 0 ? checkTab.linkNone : checkTab.linkHint}
      </Text>
      {match.headings.length > MANY ? (
        <Input
          size="small"
          type="search"
          value={text}
          contentBefore={<SearchRegular aria-hidden />}
          placeholder={checkTab.linkSearch}
          aria-label={checkTab.linkSearch}
          onChange={(_, { value }) => setText(value)}
        />
      ) : null}
      <ul className={styles.list}>
        {shown.map((heading) => {
          const isCurrent = answer?.heading?.paragraph === heading.paragraph;
          return (
            <li key={heading.paragraph}>
              <Button
                appearance="subtle"
                size="small"
                className={styles.heading}
                style={{ paddingLeft: `${8 + heading.level * 12}px` }}
                disabled={busy || isCurrent}
                onClick={() => onPick(heading)}
              >
                {isCurrent ? `${headingWords(heading)} (${checkTab.linkCurrent})` : headingWords(heading)}
              </Button>
            </li>
          );
        })}
      </ul>
      <div className={styles.actions}>
        <Button size="small" onClick={onClose}>
          {paneWords.close}
        </Button>
        {answer?.via === "link" ? (
          <Button size="small" appearance="subtle" disabled={busy} onClick={() => onPick(null)}>
            {checkTab.unlink}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

function headingWords({ marker, title }: Heading): string {
  return [marker, title].filter((piece) => piece !== "").join(" ");
}
