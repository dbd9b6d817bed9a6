/** Runs `decuong` in-process in a folder of its own and keeps what it says. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../../src/cli/run.ts";

export interface Said {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export class Desk {
  readonly folder = mkdtempSync(path.join(tmpdir(), "decuong-"));
  /** Whether its errors go to a terminal. */
  interactive = false;

  /** Lays a file on the desk. */
  put(name: string, content: Uint8Array | string): void {
    writeFileSync(path.join(this.folder, name), content);
  }

  bytes(name: string): Uint8Array {
    return new Uint8Array(readFileSync(path.join(this.folder, name)));
  }

  text(name: string): string {
    return readFileSync(path.join(this.folder, name), "utf8");
  }

  async decuong(...args: string[]): Promise<Said> {
    let out = "";
    let err = "";
    const status = await run(args, {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      interactive: this.interactive,
      workingFolder: this.folder,
      today: "2027-12-01",
      time: "14:05",
    });
    return { status, out, err };
  }

  clear(): void {
    rmSync(this.folder, { recursive: true });
  }
}
