/** The manifest of the recorder's page: the product's with another id, another page and other names. Development only. */

const ID = "b1d07c36-52e4-4f8a-8b0d-3c9f6a21e7d5";
const NAMES = [
  ["Đề cương báo cáo", "Ghi lại cách Word trả lời"],
  ["Report Outline", "Word Recorder"],
];

/** @param {string} manifest the product's, as text */
export function recorderManifest(manifest) {
  const other = manifest
    .replace(/<Id>.*<\/Id>/, `<Id>${ID}</Id>`)
    .replaceAll("taskpane.html", "recorder.html")
    .replace(/<TaskpaneId>.*<\/TaskpaneId>/, "<TaskpaneId>Recorder</TaskpaneId>");
  return NAMES.reduce((text, [name, instead]) => text.replaceAll(name, instead), other);
}
