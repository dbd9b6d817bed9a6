/** Fewer findings: by severity, by kind, by words. */
import { Input, makeStyles, Select, ToggleButton } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import type { Counts } from "../../check/check.ts";
import type { RuleGroup, Severity } from "../../check/rule.ts";
import type { AnyFinding } from "../../check/rules/index.ts";
import { checkTab } from "../../strings/vi/pane.ts";
import { groupWords, severityWords } from "../../strings/vi.ts";
import type { Filter } from "../pane-state.ts";

const useStyles = makeStyles({
  filter: { display: "flex", flexDirection: "column", gap: "8px" },
  levels: { display: "flex", flexWrap: "wrap", gap: "4px", border: "none", margin: 0, padding: 0 },
  level: { minWidth: "auto" },
});

const LEVELS: readonly Severity[] = ["error", "warning", "note"];

export interface FindingFilterProps {
  readonly counts: Counts;
  readonly findings: readonly AnyFinding[];
  readonly filter: Filter;
  readonly onFilter: (filter: Partial<Filter>) => void;
}

export function FindingFilter({ counts, findings, filter, onFilter }: FindingFilterProps) {
  const styles = useStyles();
  const kinds = groupsOf(findings, filter.group);
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
      {kinds.length > 1 ? (
        <Select
          size="small"
          value={filter.group}
          aria-label={checkTab.kindLegend}
          onChange={(_, { value }) => onFilter({ group: kinds.find(({ group }) => group === value)?.group ?? "all" })}
        >
          <option value="all">{checkTab.allKinds}</option>
          {kinds.map(({ group, count }) => (
            <option key={group} value={group}>
              {`${groupWords[group]} (${count})`}
            </option>
          ))}
        </Select>
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

/**
 * The kinds among the findings in the order they are told, each with how many; the kind filtered by even where it has
 * none.
 */
function groupsOf(findings: readonly AnyFinding[], chosen: Filter["group"]) {
  return (Object.keys(groupWords) as RuleGroup[])
    .map((group) => ({ group, count: findings.filter((finding) => finding.group === group).length }))
    .filter(({ group, count }) => count > 0 || group === chosen);
}
