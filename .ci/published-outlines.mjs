/**
 * The outlines a deployer publishes with the pages: every .json file of the folder `outlines/` beside package.json, and an
 * index that names them. Without the folder the index is empty, and a deployer may fill it later by hand.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const FORMATS = ["de-cuong-bao-cao/outline", "de-cuong-bao-cao/outlines"];
const INDEX = "index.json";
/** As src/outline/library-index.ts takes them. */
const NAME = /^[\p{L}\p{N}_][\p{L}\p{N}_ .()-]{0,150}\.json$/u;

export class PublishedOutlines {
  /** @param {{ folder: string }} options */
  constructor({ folder }) {
    this.folder = folder;
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap("PublishedOutlines", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "PublishedOutlines", stage }, () => {
        const files = existsSync(this.folder)
          ? readdirSync(this.folder)
              .filter((name) => name.endsWith(".json") && name !== INDEX)
              .sort()
          : [];
        for (const name of files) {
          const text = readFileSync(path.join(this.folder, name), "utf8");
          const fault = faultOf(name.normalize("NFC"), text);
          if (fault !== null) compilation.errors.push(new WebpackError(`outlines/${name}: ${fault}`));
          compilation.emitAsset(`outlines/${name.normalize("NFC")}`, new sources.RawSource(text));
        }
        const outlines = files.map((name) => name.normalize("NFC"));
        const index = { format: "de-cuong-bao-cao/outline-index", version: 1, outlines };
        compilation.emitAsset(`outlines/${INDEX}`, new sources.RawSource(`${JSON.stringify(index, null, 2)}\n`));
      });
    });
  }
}

/** Why a file cannot be published; null when it can, as far as its head tells. */
function faultOf(name, text) {
  if (!NAME.test(name)) return "the name may hold letters, digits, spaces and . _ ( ) - only";
  try {
    const { format } = JSON.parse(text.replace(/^\ufeff/, ""));
    return FORMATS.includes(format) ? null : "no outline file (decuong outline … --json writes one)";
  } catch {
    return "no JSON";
  }
}
