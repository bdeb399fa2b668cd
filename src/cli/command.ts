/** What a command of the administrator's command line is, and what it may use. No command stands here. */
import type { Config } from '../config.ts';
import type { Installation } from '../installation.ts';

export interface Command {
  /** How it is used, in a few lines; shown by `--help`. */
  readonly help: string;
  /** Runs with the words after its name and returns the exit code: 0 done, 1 not done or something is wrong. */
  run(args: readonly string[], context: Context): Promise<number>;
}

export interface Context {
  readonly config: Config;
  /** `--json` was given: report with `result` only. */
  readonly json: boolean;
  /** Prints a line for people; silent with `--json`. */
  say(text: string): void;
  /** Reports: the object as JSON with `--json`, otherwise the lines. */
  result(value: object, lines: readonly string[]): void;
  /** Reaches the database, which runs until the command is done; the same one each time. */
  installation(): Promise<Installation>;
}

/** Wrong use of a command; its message says what is wrong, and the exit code is 2. */
export class UsageError extends Error {}

/** A failure to be told in one sentence, without a trace. */
export class CommandFailed extends Error {}
