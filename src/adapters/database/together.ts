/**
 * Calls that wait at the same moment go to PostgreSQL as one statement with one commit. Most of what a short call costs is its
 * commit, and caches that other processes emptied between two calls. Only for what reads and writes down that it read: what
 * changes something goes alone.
 */

/** One call of a function, written as `gate.open($1, $2)`. */
export interface Call {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly joint?: Joint | undefined;
}

/**
 * The function that answers several such calls at once, written as `gate.open_together($1, $2)`: it takes a list with the first
 * values of each call, and then the values that are the same in all; it gives a list of answers.
 */
export interface Joint {
  readonly text: string;
  /** How many of the values are each call's own; what comes after them is the same in all that go together. */
  readonly own: number;
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
 * statement, as one joint call where the function has one. Nobody gets an answer before the commit of all. When a statement fails,
 * each call in it is made `alone`, so that nobody meets the error of another.
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
    const answers = await answersTo(calls, ask).catch(() => undefined);
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

/** Takes the first who waits, and in their order those who wait for the same function and may go together. */
function takeEqual(waiting: Waiting[]): Waiting[] {
  const [first] = waiting;
  const equal = waiting.filter((call) => first !== undefined && mayGoTogether(first, call)).slice(0, MOST);
  for (const call of equal) waiting.splice(waiting.indexOf(call), 1);
  return equal;
}

function mayGoTogether(one: Call, other: Call): boolean {
  if (one.text !== other.text) return false;
  return JSON.stringify(sharedIn(one)) === JSON.stringify(sharedIn(other));
}

function sharedIn({ joint, values }: Call): readonly unknown[] {
  return joint === undefined ? [] : values.slice(joint.own);
}

async function answersTo(calls: readonly Call[], ask: Ask): Promise<readonly unknown[] | undefined> {
  const [first] = calls;
  if (first?.joint === undefined) {
    const row = await ask(
      statementOf(calls),
      calls.flatMap(({ values }) => values),
    );
    return row && calls.map((_, place) => row[`a${place}`]);
  }
  const { text, own } = first.joint;
  const lists = JSON.stringify(calls.map(({ values }) => values.slice(0, own)));
  const row = await ask(`select ${text} as answers`, [lists, ...sharedIn(first)]);
  return row?.['answers'] as readonly unknown[] | undefined;
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
function giveInTurn(calls: readonly Waiting[], answers: readonly unknown[], place = 0): void {
  calls[place]?.give(answers[place]);
  if (place + 1 < calls.length) setImmediate(giveInTurn, calls, answers, place + 1);
}
