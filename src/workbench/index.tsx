/** Where the workbench begins: the pane over a file, in a browser, without Word. */
import { createRoot } from "react-dom/client";
import { sampleFile } from "./sample.ts";
import { Workbench } from "./workbench.tsx";

const place = document.getElementById("workbench");
if (place !== null) createRoot(place).render(<Workbench sample={sampleFile} />);
