/**
 * A webpack plugin: after a build of the command line, checks the sample report with it and keeps beside the program
 * what Node compiled for that (src/cli/launch.ts).
 */
import { spawnSync } from "node:child_process";
import path from "node:path";

const NAME = "CompiledProgram";
const sample = path.join(path.dirname(import.meta.dirname), "assets", "sample", "bao-cao-mau.docx");

export class CompiledProgram {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.afterEmit.tap(NAME, ({ errors }) => {
      if (errors.length > 0) return;
      const { status, error, stderr } = spawnSync(
        process.execPath,
        [path.join(compiler.outputPath, "decuong.mjs"), "check", sample],
        { env: { ...process.env, DECUONG_KEEP_COMPILED: "1" }, encoding: "utf8" },
      );
      // Status 1 says «the report has errors», which the sample is meant to have.
      if (status === null || status > 1)
        errors.push(new compiler.webpack.WebpackError(`The program as built does not run: ${error ?? stderr}`));
    });
  }
}
