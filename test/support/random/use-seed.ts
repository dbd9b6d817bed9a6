/** Gives the run's seed to fast-check, before each test file. */
import fc from "fast-check";
import { inject } from "vitest";

fc.configureGlobal({ seed: inject("seed") });
