/** Which imports are walls, for tools/walls.mjs. The plan is in ARCHITECTURE.md. */
const STAGES =
  "text|readers|talks|affect|cues|facts|acts|safety|joining|patterns|knowledge|library|reading|drafts|recovery|steps|records"
const TEST = "\\.test\\.tsx?$"

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    { name: "no-circle", severity: "error", from: {}, to: { circular: true } },
    { name: "no-orphan-path", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "core-imports-nothing-of-ours",
      severity: "error",
      from: { path: "^packages/core/src" },
      to: { path: "^(apps|packages/(?!core)|bench|tools)/" },
    },
    {
      name: "core-is-pure",
      comment: "No Node module, and of the packages only the one that opens zip files.",
      severity: "error",
      from: { path: "^packages/core/src", pathNot: TEST },
      to: {
        dependencyTypes: ["core", "npm", "npm-dev", "npm-optional", "npm-no-pkg", "npm-unknown"],
        pathNot: "node_modules/(@zip\\.js/zip\\.js|htmlparser2|postal-mime)/",
      },
    },
    {
      name: "model-imports-no-stage",
      severity: "error",
      from: { path: "^packages/core/src/model/" },
      to: { path: "^packages/core/src/(?!model/)" },
    },
    {
      name: "stages-stand-side-by-side",
      comment:
        "Every stage may use model and text; reading, library and steps may use knowledge. Only pipeline.ts knows the order.",
      severity: "error",
      from: { path: `^packages/core/src/(${STAGES})/`, pathNot: TEST },
      to: {
        path: `^packages/core/src/(${STAGES})/`,
        pathNot: ["^packages/core/src/$1/", "^packages/core/src/text/", "^packages/core/src/knowledge/"],
      },
    },
    {
      name: "knowledge-is-for-reading-and-steps",
      severity: "error",
      from: {
        path: "^packages/core/src/(text|readers|talks|affect|cues|facts|acts|safety|joining|patterns)/",
        pathNot: TEST,
      },
      to: { path: "^packages/core/src/knowledge/" },
    },
    {
      name: "only-apps-use-the-pipeline",
      severity: "error",
      from: { path: `^packages/core/src/(model|${STAGES})/`, pathNot: TEST },
      to: { path: "^packages/core/src/(pipeline|index)\\.ts$" },
    },
    {
      name: "apps-stand-apart",
      severity: "error",
      from: { path: "^apps/([^/]+)/" },
      to: { path: "^apps/", pathNot: "^apps/$1/" },
    },
    {
      name: "screens-reach-the-engine-through-the-worker",
      comment: "The page imports only types and texts of core; the engine itself runs in the worker.",
      severity: "error",
      from: { path: "^apps/web/src/(?!worker/)", pathNot: TEST },
      to: { path: "^packages/core/src/pipeline\\.ts$", dependencyTypesNot: ["type-only"] },
    },
  ],
  options: { exclude: { path: "(^|/)(dist|fixtures|tests|test)/" } },
}
