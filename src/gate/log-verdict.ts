/** What verifying the log comes to, for the log in the database and for an export alike. */

export type WitnessVerdict = 'agrees' | 'behind' | 'disagrees' | 'unreachable' | 'none';

export interface Finding {
  readonly what: 'entry' | 'header' | 'position' | 'checkpoint' | 'removal' | 'witness' | 'file';
  /** The number of the header, the position, the checkpoint or the line. */
  readonly id: number;
  readonly says: string;
}

export interface LogVerdict {
  readonly whole: boolean;
  /** Person rows, sealed or not. */
  readonly entries: number;
  readonly headers: number;
  /** Headers that the last checkpoint covers. */
  readonly sealed: number;
  readonly witness: WitnessVerdict;
  /** Numbers of headers that were handed out and hold none: undone, broken off or lost in a crash. They prove nothing. */
  readonly gaps: number;
  readonly firstBad?: Finding;
}

/** A number that was handed out less long ago may still be written, so it is no gap yet. */
export const SETTLED_MS = 300_000;

/** Remembers the first thing that is wrong. */
export interface Findings {
  readonly first: Finding | undefined;
  note(what: Finding['what'], id: number, says: string): void;
}

/** Starts with nothing wrong. */
export function noFindings(): Findings {
  let first: Finding | undefined;
  return {
    get first() {
      return first;
    },
    note(what, id, says) {
      first ??= { what, id, says };
    },
  };
}
