/** Fewer findings: by severity, by words. */
import { Input, makeStyles, ToggleButton } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import type { Counts } from "../../check/check.ts";
import type { Severity } from "../../check/rule.ts";
import { checkTab } from "../../strings/vi/pane.ts";
import { severityWords } from "../../strings/vi.ts";
import type { Filter } from "../pane-state.ts";

const useStyles = makeStyles({
  filter: { display: "flex", flexDirection: "column", gap: "8px" },
  levels: { display: "flex", flexWrap: "wrap", gap: "4px", border: "none", margin: 0, padding: 0 },
  level: { minWidth: "auto" },
});

const LEVELS: readonly Severity[] = ["error", "warning", "note"];

export interface FindingFilterProps {
  readonly counts: Counts;
  readonly filter: Filter;
  readonly onFilter: (filter: Partial<Filter>) => void;
}

export function FindingFilter({ counts, filter, onFilter }: FindingFilterProps) {
  const styles = useStyles();
  const levels = LEVELS.filter((level) => counts[level] > 0 || filter.severity === level);
  return (
    <div className={styles.filter}>
      {levels.length > 1 || filter.severity !== "all" ? (
        <fieldset className={styles.levels} aria-label={checkTab.filterLegend}>
          {(["all", ...levels] as const).map((level) => (
            <ToggleButton
              key={level}
              size="small"
              className={styles.level}
              checked={filter.severity === level}
              onClick={() => onFilter({ severity: level })}
            >
              {level === "all" ? checkTab.all : `${severityWords[level]} ${counts[level]}`}
            </ToggleButton>
          ))}
        </fieldset>
      ) : null}
      <Input
        size="small"
        type="search"
        value={filter.text}
        contentBefore={<SearchRegular aria-hidden />}
        placeholder={checkTab.search}
        aria-label={checkTab.search}
        onChange={(_, { value }) => onFilter({ text: value })}
      />
    </div>
  );
}
