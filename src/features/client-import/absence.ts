// What it means that someone who was in the previous nightly file is not in this one. The meaning is the organisation's
// choice; this room only decides who is concerned, and refuses when a file looks cut off. Ending is done elsewhere.
import { say } from '../../kernel/language.ts';

export type AbsenceMeaning = 'nothing' | 'ended';

export type Absence = {
  meaning: AbsenceMeaning;
  /** References of the persons in the last file that went in whole, and in this one; keyed hashes, compared as text. */
  previous: ReadonlySet<string>;
  current: ReadonlySet<string>;
  /** Rows came back or the file stopped: someone may be missing only because their row was bad. */
  hadErrors: boolean;
  /** A person looked at the number of missing and agreed; this lifts the share, never the errors. */
  confirmed?: boolean;
};

export type AbsenceVerdict =
  | { kind: 'nothing' }
  | { kind: 'ended'; references: readonly string[] }
  | { kind: 'refused'; reason: 'errors' | 'tooMany'; missing: number; message: string };

/** The largest share of the previous file that may end without a person looking. */
export const largestShare = 0.2;

/** Decides whose guidance ends because they are missing from a nightly file. */
export function judgeAbsence({ meaning, previous, current, hadErrors, confirmed }: Absence): AbsenceVerdict {
  if (meaning === 'nothing') return { kind: 'nothing' };
  const references = [...previous].filter((reference) => !current.has(reference));
  const missing = references.length;
  if (missing === 0) return { kind: 'nothing' };
  if (hadErrors) {
    const message =
      missing === 1
        ? say`Er ontbreekt 1 persoon, maar het bestand had fouten. We beëindigen niets. Verbeter het bestand en stuur het opnieuw.`
        : say`Er ontbreken ${missing} personen, maar het bestand had fouten. We beëindigen niets. Verbeter het bestand en stuur het opnieuw.`;
    return { kind: 'refused', reason: 'errors', missing, message };
  }
  if (missing > previous.size * largestShare && !confirmed) {
    const share = largestShare * 100;
    const message =
      missing === 1
        ? say`Er ontbreekt 1 persoon, meer dan ${share} % van het vorige bestand. We beëindigen niets voor iemand dit nakijkt.`
        : say`Er ontbreken ${missing} personen, meer dan ${share} % van het vorige bestand. We beëindigen niets voor iemand dit nakijkt.`;
    return { kind: 'refused', reason: 'tooMany', missing, message };
  }
  return { kind: 'ended', references };
}
