// biome-ignore-all lint/correctness/noComponentHookFactories: these are the names of Word's own members, not components
/**
 * `window.external`: the object Word for Windows gives to the page of an add-in (facts of the wire: hook A). Everything
 * the client wants to know at once stands in `Information`; everything it does goes through `execute` and is answered
 * later, so that the host may as well live in another window or process.
 */

/** What Word says of itself and of the document when an add-in starts. */
export interface Information {
  readonly platform: "win32" | "web";
  /** Requirement set → version, «1.3». */
  readonly announced: Readonly<Record<string, string>>;
  readonly displayLanguage: string;
  readonly readOnly: boolean;
  /** Settings of the add-in kept in the document, as JSON texts. */
  readonly settings: ReadonlyMap<string, string>;
}

/** An error number of the Common API, or the payload of success. */
export type Answer = { readonly error: number } | { readonly payload: unknown };

export interface NativeHost {
  readonly information: () => Information;
  /** `dispatchId` 93 is a request of the rich API; the others are calls of the Common API. */
  readonly execute: (dispatchId: number, parameters: readonly unknown[]) => Promise<Answer>;
  readonly saveSettings: (settings: ReadonlyMap<string, string>) => Promise<Answer>;
  /** Called when an add-in listens, with what to call when it happens. */
  readonly listen: (eventId: number, raise: () => void) => void;
  readonly unlisten: (eventId: number) => void;
}

const INTERNAL_ERROR = 5001;

type Reply = (response: SafeArray | number) => void;

/** The COM array of the Windows client. */
interface SafeArray {
  readonly toArray: () => unknown[];
}

function safeArray(items: unknown[]): SafeArray {
  return { toArray: () => items };
}

/** The object; `current` gives the host that answers now. */
export function nativeWord(current: () => NativeHost): object {
  return {
    GetHostInfo: () => "Word|Win32|16.01|en-US|telemetry||disableLogging|0",
    GetContext: () => nativeContext(current),
    Execute: (dispatchId: number, parameters: unknown[], reply: Reply) => {
      const answered = (answer: Answer) => reply("error" in answer ? answer.error : safeArray([0, answer.payload]));
      void current()
        .execute(dispatchId, parameters)
        .then(answered, (bug: unknown) => {
          // A host that breaks is no Word: the add-in gets an answer, and the test run the stack.
          reply(INTERNAL_ERROR);
          throw bug;
        });
    },
    RegisterEvent: (
      eventId: number,
      _target: string,
      handler: (id: number, payload: unknown) => void,
      reply: Reply,
    ) => {
      current().listen(eventId, () => handler(eventId, safeArray([])));
      reply(safeArray([0]));
    },
    UnregisterEvent: (eventId: number, _target: string, reply: Reply) => {
      current().unlisten(eventId);
      reply(safeArray([0]));
    },
  };
}

function nativeContext(current: () => NativeHost): object {
  const information = () => current().information();
  return {
    GetAppType: () => 2,
    GetSolutionRef: () => "{00000000-0000-4000-8000-00000000a001}",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetHostFullVersion: () => "16.0.18000.20000",
    GetAppUILocale: () => information().displayLanguage,
    GetAppDataLocale: () => "vi-VN",
    GetDocUrl: () => "C:\\bao-cao.docx",
    GetAppCapabilities: () => (information().readOnly ? 1 : 0),
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetInstanceId: () => "host",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetOfficeThemeInfo: () => "{}",
    GetSupportedMatrix: () => JSON.stringify(information().announced),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of information().settings) {
          keys.push(key);
          values.push(value);
        }
      },
      WriteAsync: (keys: string[], values: string[], done: (status: number) => void) => {
        const settings = new Map(keys.map((key, index) => [key, values[index] ?? ""]));
        void current()
          .saveSettings(settings)
          .then((answer) => done("error" in answer ? answer.error : 0));
      },
    }),
  };
}
