/** Where the pane begins inside Word: the one file of it that knows which host it has. */
import { createRoot } from "react-dom/client";
import { paneWords } from "../strings/vi/pane.ts";
import { App } from "./app.tsx";
import { systemClock } from "./clock.ts";
import { ownServerFile } from "./library/own-server.ts";
import { partitioned } from "./library/shelf.ts";

/** Office's theme as newer clients give it; its members are missing in older ones. */
interface OfficeTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

// Comes while Office.js gets ready, which takes longer.
const adapter = import("../word/word-host.ts");

void Office.onReady(async ({ host }) => {
  const place = document.getElementById("pane");
  if (place === null) return;
  if (host !== Office.HostType.Word) {
    place.textContent = paneWords.openInWord;
    return;
  }
  const { WordHost } = await adapter;
  const dark = isDark(Office.context.officeTheme as OfficeTheme | undefined);
  createRoot(place).render(
    <App
      host={new WordHost()}
      clock={systemClock}
      shelf={partitioned(() => localStorage, Office.context.partitionKey)}
      published={ownServerFile}
      {...(dark === undefined ? {} : { dark })}
    />,
  );
});

/** Undefined where Office says nothing of its colours. */
function isDark(theme: OfficeTheme | undefined): boolean | undefined {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const [red, green, blue] = (/^#?([0-9a-f]{6})/i.exec(theme?.bodyBackgroundColor ?? "")?.[1]?.match(/../g) ?? []).map(
    (pair) => Number.parseInt(pair, 16),
  );
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
