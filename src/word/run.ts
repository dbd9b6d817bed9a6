/**
 * Talking to Word: one short conversation at a time, each with a limit. This is the only place that sees what Office
 * throws; everybody else gets plain data or a HostFault.
 */
import { HostFault } from "../document/host.ts";
import { type Doing, hostFault } from "./office-errors.ts";

/**
 * Sends what has been asked for so far; the one round trip there is. `doing` says what it is about, where that is not
 * what the conversation is about. Rejects with a HostFault.
 */
export type Sync = (doing?: Doing) => Promise<void>;

/** A conversation: asks through proxies, sends, and gives plain data. No proxy leaves it. */
export type Conversation<T> = (context: Word.RequestContext, sync: Sync) => Promise<T>;

/** Makes a call of the Common API, which answers through a callback; a round trip each. */
export type Ask = <T>(call: (answer: (result: Office.AsyncResult<T>) => void) => void) => Promise<T>;

export interface Runs {
  readonly run: <T>(doing: Doing, conversation: Conversation<T>) => Promise<T>;
  /** A conversation through the Common API. */
  readonly calls: <T>(doing: Doing, conversation: (ask: Ask) => Promise<T>) => Promise<T>;
}

/** Milliseconds. Word for the web needs seconds where Word on a desk needs a fifth of one (office-js 5944). */
export interface Limits {
  readonly reading: number;
  readonly writing: number;
}

export const LIMITS: Limits = { reading: 30_000, writing: 90_000 };

interface Turn {
  /** False once the caller has been told that Word did not answer: nothing more may be asked in its name. */
  alive: boolean;
}

/** Runs conversations and calls one after another, in the order they are asked for. */
export function newRuns(limits: Limits = LIMITS): Runs {
  let told: Promise<unknown> = Promise.resolve();
  let over: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(doing: Doing, action: (turn: Turn) => Promise<T>): Promise<T> => {
    const turn: Turn = { alive: true };
    const before = { told, over };
    // One that Word has left unanswered may still wake up and write: the next waits for it, as long as its own limit.
    const work = before.over.then(() => {
      if (!turn.alive) throw new HostFault("timeout");
      return action(turn);
    });
    const answer = before.told
      .then(() => limited(work, limits[doing], turn))
      .catch((error) => {
        throw hostFault(error, doing);
      });
    told = answer.catch(() => {});
    over = work.catch(() => {});
    return answer;
  };

  return {
    run: (doing, conversation) =>
      inTurn(doing, (turn) => Word.run((context) => conversation(context, sender(context, turn, doing)))),
    calls: (doing, conversation) => inTurn(doing, (turn) => conversation(asker(turn))),
  };
}

/** `context.sync`, for as long as somebody waits for it. */
function sender(context: Word.RequestContext, turn: Turn, usually: Doing): Sync {
  return async (doing = usually) => {
    if (!turn.alive) throw new HostFault("timeout");
    await context.sync().catch((error) => {
      throw hostFault(error, doing);
    });
    if (!turn.alive) throw new HostFault("timeout");
  };
}

function limited<T>(work: Promise<T>, limit: number, turn: Turn): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      turn.alive = false;
      reject(new HostFault("timeout"));
    }, limit);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** A call of the Common API, for as long as somebody waits for it. */
function asker(turn: Turn): Ask {
  return async (call) => {
    if (!turn.alive) throw new HostFault("timeout");
    const result = await new Promise<Parameters<Parameters<typeof call>[0]>[0]>((resolve) => call(resolve));
    if (!turn.alive) throw new HostFault("timeout");
    if (String(result.status) !== "succeeded") throw result.error;
    return result.value;
  };
}
