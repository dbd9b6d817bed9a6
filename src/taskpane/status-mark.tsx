/** Small marks of severity and of a section's status: a shape each, so that colour never speaks alone. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { CircleHalfFillFilled } from "@fluentui/react-icons/svg/circle-half-fill";
import { DismissCircleFilled } from "@fluentui/react-icons/svg/dismiss-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { SubtractCircleRegular } from "@fluentui/react-icons/svg/subtract-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { Severity } from "../check/rule.ts";
import type { SectionStatus } from "../check/section-status.ts";
import { severityWords, statusWords } from "../strings/vi.ts";

const useStyles = makeStyles({
  mark: { display: "inline-flex", flexShrink: 0, fontSize: "16px", lineHeight: 1, "& svg": { display: "block" } },
  danger: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  success: { color: tokens.colorStatusSuccessForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

type Tone = "danger" | "warning" | "success" | "quiet";

function Mark({
  tone,
  label,
  children,
}: {
  readonly tone: Tone;
  readonly label: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <span className={`${styles.mark} ${styles[tone]}`} role="img" aria-label={label} title={label}>
      {children}
    </span>
  );
}

const SEVERITIES: { readonly [Key in Severity]: readonly [Tone, ReactNode] } = {
  error: ["danger", <DismissCircleFilled key="error" />],
  warning: ["warning", <WarningFilled key="warning" />],
  note: ["quiet", <InfoRegular key="note" />],
};

export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const [tone, icon] = SEVERITIES[severity];
  return (
    <Mark tone={tone} label={severityWords[severity]}>
      {icon}
    </Mark>
  );
}

const STATUSES: { readonly [Key in SectionStatus]: readonly [Tone, ReactNode] } = {
  filled: ["success", <CheckmarkCircleFilled key="filled" />],
  declaredNone: ["success", <SubtractCircleRegular key="declaredNone" />],
  thin: ["warning", <CircleHalfFillFilled key="thin" />],
  guidanceOnly: ["quiet", <CircleRegular key="guidanceOnly" />],
  empty: ["quiet", <CircleRegular key="empty" />],
  missing: ["danger", <DismissCircleFilled key="missing" />],
};

export function StatusMark({ status }: { readonly status: SectionStatus }) {
  const [tone, icon] = STATUSES[status];
  return (
    <Mark tone={tone} label={statusWords[status]}>
      {icon}
    </Mark>
  );
}

/** Met, open, or for the writer to judge. */
export function DemandMark({ met, label }: { readonly met: boolean | null; readonly label: string }) {
  return (
    <Mark tone={met === true ? "success" : "quiet"} label={label}>
      {met === true ? <CheckmarkCircleFilled /> : met === false ? <CircleRegular /> : <InfoRegular />}
    </Mark>
  );
}
