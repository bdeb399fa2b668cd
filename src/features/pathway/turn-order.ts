/** Everything that has to be done in a pathway, the most pressing first. Pure: told from what the viewer sees. */
import type { OpenedPathway } from './pathway.ts';
import { type Turn, handoverTurns, leadTurns, releaseTurns } from './turn.ts';
import { phaseTurns } from './phase-turn.ts';

/** Lists what has to be done, the first thing first; never empty. */
export function turnsOf(opened: OpenedPathway): Turn[] {
  const turns = [
    ...handoverTurns(opened.parts.handovers, opened.actor),
    ...leadTurns(opened),
    ...releaseTurns(opened),
    ...phaseTurns(opened),
  ];
  return [...turns.filter(({ yours }) => yours), ...turns.filter(({ yours }) => !yours)];
}
