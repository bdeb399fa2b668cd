/**
 * Calls that wait at the same moment go to PostgreSQL as one statement with one commit. Most of what a short call costs is its
 * commit, and caches that other processes emptied between two calls. Only for what reads and writes down that it read: what
 * changes something goes alone.
 */

/** One call of a function, written as `gate.open($1, $2)`. */
export interface Call {
  readonly text: string;
  readonly values: readonly unknown[];
}

interface Waiting extends Call {
  readonly give: (answer: unknown) => void;
  readonly fail: (error: unknown) => void;
}

type Ask = (statement: string, values: readonly unknown[]) => Promise<Record<string, unknown> | undefined>;

/** More in one statement gain little, and the first would wait for the last. */
const MOST = 8;
/** So many wait before a second statement is sent behind the one under way: PostgreSQL goes on while we are busy drawing. */
const ENOUGH = 3;

/**
 * Returns how to call: what is called while a statement is under way waits, and what waits for the same function goes in one
 * statement. Nobody gets an answer before the commit of all. When a statement fails, each call in it is made `alone`, so that
 * nobody meets the error of another.
 */
export function together(
  ask: Ask,
  alone: (call: Call) => Promise<unknown>,
): (call: Call) => Promise<unknown> {
  const waiting: Waiting[] = [];
  let underWay = 0;
  let planned = false;

  function next(): void {
    planned = false;
    while (underWay < 2 && waiting.length >= (underWay === 0 ? 1 : ENOUGH)) {
      underWay += 1;
      void send(takeEqual(waiting));
    }
  }

  async function send(calls: readonly Waiting[]): Promise<void> {
    const values = calls.flatMap((call) => call.values);
    const answers = await ask(statementOf(calls), values).catch(() => undefined);
    underWay -= 1;
    next();
    if (answers === undefined) for (const call of calls) alone(call).then(call.give, call.fail);
    else giveInTurn(calls, answers);
  }

  return (call) =>
    new Promise((give, fail) => {
      waiting.push({ ...call, give, fail });
      if (planned) return;
      planned = true;
      // Whoever else comes in at this moment goes along.
      setImmediate(next);
    });
}

/** Takes the first who waits, and in their order those who wait for the same function. */
function takeEqual(waiting: Waiting[]): Waiting[] {
  const equal = waiting.filter(({ text }) => text === waiting[0]?.text).slice(0, MOST);
  for (const call of equal) waiting.splice(waiting.indexOf(call), 1);
  return equal;
}

/** Each call becomes a column of its own, with values of its own: `a0`, `a1` … */
function statementOf(calls: readonly Call[]): string {
  let before = 0;
  const columns = calls.map(({ text, values }, place) => {
    const column = text.replace(/\$(\d+)/g, (_, number) => `$${before + Number(number)}`);
    before += values.length;
    return `${column} as a${place}`;
  });
  return `select ${columns.join(', ')}`;
}

/** One page is drawn at a time; what came in meanwhile is looked at in between. */
function giveInTurn(calls: readonly Waiting[], answers: Record<string, unknown>, place = 0): void {
  calls[place]?.give(answers[`a${place}`]);
  if (place + 1 < calls.length) setImmediate(giveInTurn, calls, answers, place + 1);
}
