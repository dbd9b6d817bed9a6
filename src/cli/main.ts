/** The program `decuong`: hands the process's arguments to `run` and its answer back as exit status. */
import { run } from "./run.ts";

const now = new Date();
const two = (value: number) => String(value).padStart(2, "0");

// A reader that closes early (`| head`) is no fault of ours.
process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
  if (fault.code !== "EPIPE") throw fault;
});

// Not awaited here: a module that awaits at its top level is bundled apart from what it imports, and starts later.
const exitStatus = run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  interactive: process.stderr.isTTY === true,
  workingFolder: process.cwd(),
  today: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
  time: `${two(now.getHours())}:${two(now.getMinutes())}`,
});
void exitStatus.then((status) => {
  process.exitCode = status;
});
