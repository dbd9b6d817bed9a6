/** Text and attribute values of HTML: nothing of a report becomes mark-up. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
