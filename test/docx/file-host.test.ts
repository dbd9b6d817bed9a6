import { FileHost } from "../../src/docx/file-host.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import { hostContract } from "../document/host.contract.ts";

hostContract("a file", async (bytes) => new FileHost(openPackage(bytes)));
