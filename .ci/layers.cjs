/**
 * Who may import whom: the architecture as a table, and dependency-cruiser's rules made from it. `npm run layers` runs
 * it over src; test/architecture.test.ts proves that it catches planted violations.
 */

/** The core, each folder with those below it that it may import. */
const core = {
  text: [],
  ooxml: [],
  document: ["text", "ooxml"],
  format: ["text", "document"],
  outline: ["text", "document"],
  targets: ["text", "document", "outline"],
  match: ["text", "document", "outline"],
  check: ["text", "ooxml", "document", "format", "outline", "targets", "match"],
  skeleton: ["text", "ooxml", "document", "format", "outline", "targets", "match", "check"],
};
const cores = Object.keys(core);

/** Folder of src → the folders it may import (itself always). */
const layers = {
  ...core,
  results: [...cores, "strings"],
  docx: ["text", "document", "ooxml"],
  word: ["text", "document", "ooxml"],
  cli: [...cores, "strings", "results", "docx"],
  taskpane: [...cores, "strings", "results"],
  workbench: ["taskpane", "docx", "document", "ooxml", "format", "outline", "check", "strings", "results"],
};

/** What runs anywhere. */
const portable = [...cores, "strings", "results"].join("|");
const root = process.env.LAYERS_ROOT ?? "src";
/** Where running begins: the command line and what starts it, the pane inside Word, the workbench and its worker. */
const entries = `^${root}/(cli/launch\\.ts|cli/main\\.ts|taskpane/index\\.tsx|workbench/index\\.tsx|workbench/batch/worker\\.ts)$`;
/** The one file of the pane that knows which host it has. */
const wiring = `^${root}/taskpane/index\\.tsx$`;

module.exports = {
  forbidden: [
    ...Object.entries(layers).map(([layer, below]) => ({
      name: `${layer}-imports`,
      comment: `${root}/${layer} may import: ${below.join(", ") || "nothing of src"}. Move the code down, or pass it in.`,
      severity: "error",
      from: { path: `^${root}/${layer}/`, pathNot: wiring },
      to: { path: `^${root}/`, pathNot: [layer, ...below].map((name) => `^${root}/${name}/`) },
    })),
    {
      name: "taskpane-index-imports",
      comment: "It joins the pane to Word and knows nothing else below them.",
      severity: "error",
      from: { path: wiring },
      to: { path: `^${root}/`, pathNot: `^${root}/(taskpane|strings|word/word-host\\.ts$)` },
    },
    {
      name: "strings-know-types-only",
      comment: "The catalogue may know the shape of what it words, never run it: use `import type`.",
      severity: "error",
      from: { path: `^${root}/strings/` },
      to: { path: `^${root}/`, pathNot: `^${root}/strings/`, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "core-knows-no-host",
      comment: "The core runs anywhere: no Node, no browser, no Word. Let the adapter hand it in.",
      severity: "error",
      from: { path: `^${root}/(${portable})/` },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "core-reaches-no-host",
      comment: "Not even through others: adapters and screens stand above the core.",
      severity: "error",
      from: { path: `^${root}/(${portable})/` },
      to: {
        reachable: true,
        path: `^${root}/(docx|word|cli|taskpane|workbench|commands)/|node_modules/(react|@fluentui)`,
      },
    },
    {
      name: "src-knows-no-test",
      comment: "What ships never needs what proves it.",
      severity: "error",
      from: { path: `^${root}/` },
      to: { path: "^test/(?!fixtures/layers/)" },
    },
    {
      name: "no-circular",
      comment: "Two files that need each other are one idea or hide a third.",
      severity: "error",
      from: { path: `^${root}/` },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-unresolvable",
      comment: "Every import leads somewhere.",
      severity: "error",
      from: { path: `^${root}/` },
      to: { couldNotResolve: true },
    },
    {
      name: "no-dev-dependency",
      comment: "What ships is built from `dependencies`; devDependencies are for tests and tools.",
      severity: "error",
      from: { path: `^${root}/` },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-dead-code",
      comment: "Not reachable from an entry: delete it, or use it.",
      severity: "error",
      from: { path: entries },
      to: { path: `^${root}/`, pathNot: [entries, "\\.d\\.ts$"], reachable: false },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "default"],
    },
  },
};
