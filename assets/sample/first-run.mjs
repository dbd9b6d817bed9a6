// `npm run sample`: the main job on a sample report, by the very commands a user would type.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname ?? ".", "../..");
const program = path.join("dist", "cli", "decuong.mjs");
const sample = path.join("assets", "sample", "bao-cao-mau.docx");
mkdirSync(path.join(root, "out"), { recursive: true });

const steps = [
  ["Một báo cáo viết dở, kiểm tra theo đề cương kèm trong tệp:", ["check", sample, "--today", "2027-11-20"]],
  [
    "Khung báo cáo mới từ một đề cương có sẵn:",
    ["skeleton", "phu-tho-2023-so-ket", "-o", path.join("out", "khung-bao-cao.docx"), "--field", "term=2025-2030"],
  ],
  [
    "Chèn vào báo cáo viết dở những mục còn thiếu, thành tệp mới:",
    [
      "skeleton",
      "phu-tho-2023-so-ket",
      "--into",
      sample,
      "-o",
      path.join("out", "bao-cao-mau-du-muc.docx"),
      "--field",
      "term=2025-2030",
    ],
  ],
];

for (const [title, args] of steps) {
  const made = args[args.indexOf("-o") + 1];
  if (args.includes("-o")) rmSync(path.join(root, made), { force: true });
  process.stdout.write(`\n── ${title}\n   decuong ${args.join(" ")}\n\n`);
  const { status, error } = spawnSync(process.execPath, [program, ...args], { cwd: root, stdio: "inherit" });
  // Status 1 says «the report has errors», which the sample is meant to have.
  if (error !== undefined || status === null || status > 1) process.exit(status ?? 2);
}
process.stdout.write(
  "\nMở hai tệp trong thư mục out bằng Word hoặc LibreOffice để xem. «node dist/cli/decuong.mjs --help» cho các lệnh khác.\n",
);
