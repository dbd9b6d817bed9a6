/** What each column of a pasted table holds: as recognised, and as the user says. */
import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { addWords, roleWords } from "../../strings/vi/pane-targets.ts";
import type { PastedRole, PastedTable } from "../../targets/owed/pasted.ts";

const ROLES = Object.keys(roleWords) as readonly PastedRole[];
const LONGEST_SAMPLE = 28;

const useStyles = makeStyles({
  columns: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: 0, border: "none" },
  unsure: { color: tokens.colorStatusWarningForeground1 },
  legend: { padding: 0, marginBottom: "4px" },
});

export interface PastedColumnsProps {
  readonly table: PastedTable;
  readonly roles: readonly PastedRole[];
  /** Whether the user has said what the columns hold. */
  readonly said: boolean;
  readonly onRoles: (roles: readonly PastedRole[]) => void;
}

export function PastedColumns({ table, roles, said, onRoles }: PastedColumnsProps) {
  const styles = useStyles();
  const sample = (column: number): string => {
    const cells = [table.heads?.[column] ?? "", ...table.rows.map((row) => row[column] ?? "")];
    const text = cells.find((cell) => cell.trim() !== "") ?? "";
    return text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE).trimEnd()}…` : text;
  };
  return (
    <fieldset className={styles.columns}>
      <Text as="strong" size={200} className={styles.legend}>
        {addWords.columns}
      </Text>
      {table.sure || said ? null : (
        <Text size={200} role="status" className={styles.unsure}>
          {addWords.columnsUnsure}
        </Text>
      )}
      {roles.map((role, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name and keep their places
        <Field key={column} size="small" label={addWords.column(column + 1, sample(column))}>
          <Select
            size="small"
            value={role}
            onChange={(_, { value }) => onRoles(withRole(roles, column, value as PastedRole))}
          >
            {ROLES.map((one) => (
              <option key={one} value={one}>
                {roleWords[one]}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </fieldset>
  );
}

/** A role that only one column can have is taken from the other. */
function withRole(roles: readonly PastedRole[], column: number, role: PastedRole): readonly PastedRole[] {
  return roles.map((known, at) => (at === column ? role : known === role && role !== "none" ? "none" : known));
}
