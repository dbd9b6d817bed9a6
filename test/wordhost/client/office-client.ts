/**
 * The unmodified client library of Word add-ins in this process. It loads once (its classes are global); after that each
 * host in turn is handed to it the way Word does at the start of an add-in.
 */
import { type NativeHost, nativeWord } from "./native-word.ts";
import { openPage } from "./page.ts";

export interface OfficeClient {
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Word: typeof Word;
}

/** The parts of the loader that start an add-in; its own code calls them in this order. */
interface Loader {
  readonly _OfficeAppFactory: {
    readonly getHostInfo: () => { hostPlatform: string };
    readonly getInitializationHelper: () => {
      readonly getAppContext: (page: object, then: (context: object) => void) => void;
      readonly loadAppSpecificScriptAndCreateOM: (context: object, then: () => void, base: string) => void;
      readonly prepareApiSurface: (context: object) => void;
    };
  };
}

let current: NativeHost | null = null;
let loading: Promise<void> | null = null;

/** The client with `host` at the other end from now on; a host handed in before gets no more calls. */
export async function officeClient(host: NativeHost): Promise<OfficeClient> {
  loading ??= loadedClient();
  await loading;
  current = host;
  startAddIn(host);
  const { Office, OfficeExtension, Word } = globalThis as unknown as OfficeClient;
  return { Office, OfficeExtension, Word };
}

async function loadedClient(): Promise<void> {
  let ready = () => {};
  // The client reports that its page is ready as soon as it is: that request has no document to go to yet.
  const reported = new Promise<void>((resolve) => {
    ready = resolve;
  });
  current = {
    information: () => ({
      platform: "win32",
      announced: { WordApi: "1.3" },
      displayLanguage: "en-US",
      readOnly: false,
      settings: new Map(),
    }),
    execute: async (_dispatchId, [message]) => {
      setTimeout(ready, 0);
      return { payload: [200, [], JSON.stringify({ Results: readiness(message) })] };
    },
    saveSettings: async () => ({ payload: null }),
    listen: () => {},
    unlisten: () => {},
  };
  openPage(nativeWord(() => current as NativeHost));
  await (globalThis as unknown as OfficeClient).Office.onReady();
  await reported;
}

function readiness(message: unknown): { ActionId: number; Value: null }[] {
  const body: { Actions: { Id: number }[] } = JSON.parse((message as readonly string[])[4] ?? "{}");
  return body.Actions.map(({ Id }) => ({ ActionId: Id, Value: null }));
}

function startAddIn(host: NativeHost): void {
  const loader = (globalThis as unknown as { OSF: Loader }).OSF._OfficeAppFactory;
  loader.getHostInfo().hostPlatform = host.information().platform;
  const helper = loader.getInitializationHelper();
  helper.getAppContext(globalThis, (context) => {
    helper.loadAppSpecificScriptAndCreateOM(context, () => helper.prepareApiSurface(context), "");
  });
}
