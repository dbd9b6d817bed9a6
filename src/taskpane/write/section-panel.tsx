/** One section beside the writing: its guidance, what it demands, and how it stands. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import type { DemandState } from "../../check/demands-met.ts";
import type { SectionStatus } from "../../check/section-status.ts";
import type { SectionMatch } from "../../match/match.ts";
import type { Demand } from "../../outline/outline.ts";
import { demandWords } from "../../strings/vi/outline-words.ts";
import { checkTab, writeTab } from "../../strings/vi/pane.ts";
import { statusText } from "../../strings/vi.ts";
import { GuidanceLines } from "../guidance-lines.tsx";
import { sectionHeading } from "../section-heading.ts";
import { DemandMark, StatusMark } from "../status-mark.tsx";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  status: { display: "flex", alignItems: "center", gap: "6px" },
  label: { margin: "0 0 4px" },
  demands: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
  demand: { display: "flex", alignItems: "center", gap: "8px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface SectionPanelProps {
  readonly entry: SectionMatch;
  readonly status: SectionStatus;
  /** Why it is declared not to arise; undefined where it is not. */
  readonly declared: string | undefined;
  readonly demands: ReadonlyMap<Demand, DemandState>;
  readonly busy: boolean;
  /** Null where the section is not in the report, or the host cannot show places. */
  readonly onShow: (() => void) | null;
  /** Null where it cannot be inserted. */
  readonly onInsert: (() => void) | null;
}

export function SectionPanel({ entry, status, declared, demands, busy, onShow, onInsert }: SectionPanelProps) {
  const words = statusText(status, declared);
  const styles = useStyles();
  const { section, heading, via } = entry;
  return (
    <section className={styles.panel} aria-label={sectionHeading(section)}>
      <Text as="h2" size={400} weight="semibold" style={{ margin: 0, overflowWrap: "anywhere" }}>
        {sectionHeading(section)}
      </Text>
      <span className={styles.status}>
        <StatusMark status={status} />
        <Text size={200}>{via === "link" ? `${words} · ${writeTab.linked}` : words}</Text>
      </span>
      {heading !== null && heading.title !== section.title ? (
        <Text size={200} className={styles.quiet}>
          {writeTab.answers([heading.marker, heading.title].filter((piece) => piece !== "").join(" "))}
        </Text>
      ) : null}
      <div>
        <Text as="h3" block size={200} className={`${styles.quiet} ${styles.label}`}>
          {writeTab.guidance}
        </Text>
        {section.guidance.length === 0 ? (
          <Text>{writeTab.noGuidance}</Text>
        ) : (
          <GuidanceLines guidance={section.guidance} />
        )}
      </div>
      {demands.size === 0 ? null : (
        <div>
          <Text as="h3" block size={200} className={`${styles.quiet} ${styles.label}`}>
            {writeTab.demands}
          </Text>
          <ul className={styles.demands}>
            {[...demands].map(([demand, met]) => (
              <li key={demand} className={styles.demand}>
                <DemandMark met={met} label={demandState(met)} />
                <span>{demandWords[demand]}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {onShow === null && onInsert === null ? null : (
        <div className={styles.actions}>
          {onShow === null ? null : (
            <Button size="small" icon={<ArrowRightRegular />} iconPosition="after" onClick={onShow}>
              {writeTab.show}
            </Button>
          )}
          {onInsert === null ? null : (
            <Button size="small" disabled={busy} onClick={onInsert}>
              {checkTab.insertSection}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function demandState(met: DemandState): string {
  if (met === null) return writeTab.own;
  return met ? writeTab.met : writeTab.open;
}
