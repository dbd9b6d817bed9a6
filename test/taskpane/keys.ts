/** Going through a page by keys alone. */
import type { Page } from "playwright-core";

type Role = "button" | "tab" | "combobox" | "textbox" | "searchbox" | "treeitem";

/** Presses Tab until the element with this accessible name has the focus. */
export async function tabTo(page: Page, role: Role, name: string | RegExp): Promise<void> {
  const target = page.getByRole(role, { name, exact: typeof name === "string" }).first();
  await target.waitFor();
  for (let pressed = 0; pressed < 80; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${role} ${name}`);
}
