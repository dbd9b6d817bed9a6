/** The guidance of a section as issued, its bullets and their nesting kept. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Guidance } from "../outline/outline.ts";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
  line: { display: "flex", gap: "6px", overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase300 },
  marker: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  below: { paddingLeft: "12px", paddingTop: "4px" },
});

export function GuidanceLines({ guidance }: { readonly guidance: readonly Guidance[] }) {
  const styles = useStyles();
  if (guidance.length === 0) return null;
  return (
    <ul className={styles.list}>
      {guidance.map(({ marker, text, children = [] }) => (
        <li key={`${marker} ${text}`}>
          <span className={styles.line}>
            {marker === "" ? null : <span className={styles.marker}>{marker}</span>}
            <span>{text}</span>
          </span>
          {children.length === 0 ? null : (
            <div className={styles.below}>
              <GuidanceLines guidance={children} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
