/** Before the suite: every program it compares with is there, or the run fails and says what to install. */
import { installTools } from "../support/tools.ts";

export function setup(): void {
  installTools(["pandoc", "soffice"]);
}
