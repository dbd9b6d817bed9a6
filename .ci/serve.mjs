/** A server of static files for this machine alone: nothing but GET, nothing outside its folder, no other machine. */
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".xml": "text/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".json": "application/json",
};

/** Nobody but this machine may ask: neither over the network nor through a name that somebody else's page resolves. */
const HOST = "127.0.0.1";
const OWN_NAMES = new Set([HOST, "localhost"]);

/**
 * Serves a folder on the port, or on a free one where that is taken. `front` is the page shown at «/».
 * @param {{ folder: string, front: string, port: number }} options
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function serve({ folder, front, port }) {
  const server = createServer((request, response) => answer(folder, front, request, response));
  const taken = await listening(server, port);
  if (taken !== null) {
    if (taken.code !== "EADDRINUSE" && taken.code !== "EACCES") throw taken;
    const fault = await listening(server, 0);
    if (fault !== null) throw fault;
  }
  const address = `http://${HOST}:${server.address().port}/`;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address, close };
}

/** Null when it listens, else what stood against it. */
function listening(server, port) {
  return new Promise((resolve) => {
    server.once("error", resolve);
    server.listen(port, HOST, () => {
      server.off("error", resolve);
      resolve(null);
    });
  });
}

function answer(folder, front, request, response) {
  const refuse = (status) => response.writeHead(status, { "content-type": "text/plain" }).end();
  if (!OWN_NAMES.has((request.headers.host ?? "").replace(/:\d+$/, ""))) return refuse(403);
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(405);
  const file = fileOf(folder, front, request.url ?? "/");
  if (file === null) return refuse(404);
  response.writeHead(200, {
    "content-type": TYPES[path.extname(file)] ?? "application/octet-stream",
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
  });
  if (request.method === "HEAD") return response.end();
  return createReadStream(file).pipe(response);
}

/** The file an address names, or null: none there, a folder, or one outside of what is served. */
function fileOf(folder, front, url) {
  try {
    const { pathname } = new URL(url, "http://localhost");
    const file = path.join(folder, path.normalize(decodeURIComponent(pathname === "/" ? front : pathname)));
    if (!file.startsWith(path.resolve(folder) + path.sep)) return null;
    return statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}
