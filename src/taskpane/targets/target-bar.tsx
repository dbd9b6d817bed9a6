/** How far a result has come: the target as the whole bar, the result as its filled part, the pace as a mark on it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { targetsTab } from "../../strings/vi/pane-targets.ts";
import { comparisonWords } from "../../strings/vi/target-words.ts";
import type { Comparison } from "../../targets/target.ts";

const useStyles = makeStyles({
  bar: {
    position: "relative",
    height: "12px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: "hidden",
  },
  done: {
    position: "absolute",
    insetBlock: 0,
    left: 0,
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  mark: {
    position: "absolute",
    insetBlock: 0,
    width: "3px",
    backgroundColor: tokens.colorNeutralForeground1,
    outline: `1px solid ${tokens.colorNeutralBackground1}`,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
});

/** Nothing where result and target are no two figures. The words beside it say the same and more. */
export function TargetBar({ comparison }: { readonly comparison: Comparison }) {
  const styles = useStyles();
  const { ratio, full, due, actual } = comparison;
  if (ratio === null || full === null || actual === null || full <= 0 || ratio < 0) return null;
  // A result beyond its target fills the bar; the target then stands as a mark.
  const most = Math.max(1, ratio);
  const pace = due === null || due >= full ? null : due / full / most;
  const target = ratio > 1 ? 1 / most : null;
  return (
    <div role="img" className={styles.bar} aria-label={targetsTab.bar(comparisonWords(comparison))}>
      <span className={styles.done} style={{ width: `${(ratio / most) * 100}%` }} />
      {[pace, target].map((at, nth) =>
        at === null ? null : (
          <span
            key={nth === 0 ? "pace" : "target"}
            className={styles.mark}
            style={{ left: `calc(${at * 100}% - 1px)` }}
          />
        ),
      )}
    </div>
  );
}
