/** Where the work places for someone stand. */
import { withReason } from '../dossier/dossier.ts';
import { readKind } from './workplace.ts';

/** The page of someone's work places, narrowed to a measure; nothing for a measure that has none. */
export function placesAddress(
  person: string,
  kind: string | undefined,
  reason: string | undefined,
): string | undefined {
  return readKind(kind) === undefined
    ? undefined
    : withReason(`/dossiers/${person}/werkplek?instrument=${kind}`, reason);
}
