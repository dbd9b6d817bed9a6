/**
 * A webpack plugin: prints what a page loads before it shows itself, gzipped as a server would send it, and fails the
 * build above the limit. Pages are opened in Word on slow machines and slow lines.
 */
import { gzipSync } from "node:zlib";

const NAME = "InitialSize";

export class InitialSize {
  /** @param {{ limits: Record<string, number> }} options bytes after gzip, by the name of the page */
  constructor({ limits }) {
    this.limits = limits;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => this.weigh(compiler, compilation));
    });
  }

  weigh(compiler, compilation) {
    for (const [name, entry] of compilation.entrypoints) {
      const scripts = entry.getFiles().filter((file) => file.endsWith(".js"));
      const bytes = scripts.reduce(
        (sum, file) => sum + gzipSync(compilation.assets[file].buffer(), { level: 9 }).length,
        0,
      );
      const limit = this.limits[name] ?? 0;
      const weighed = `${name}: ${kilobytes(bytes)} of JavaScript at first (gzip), limit ${kilobytes(limit)}`;
      process.stdout.write(`${weighed}\n`);
      if (bytes > limit) compilation.errors.push(new compiler.webpack.WebpackError(`Too large: ${weighed}`));
    }
  }
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
