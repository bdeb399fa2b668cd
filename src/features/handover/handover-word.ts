/** Whose turn it is in a hand-over, in one sentence. */
import type { CivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { listed } from '../../kernel/sentence.ts';
import { type Handover, type Side, talkIsDue, confirmers, confirmationOf } from './handover.ts';

/** Says in one sentence whose turn it is and what they do. `side` is the reader's. */
export function turnWords(handover: Handover, side: Side, today: CivilDate): string {
  const { giverName, receiverName } = handover;
  const other = side === 'giver' ? receiverName : giverName;
  switch (handover.state) {
    case 'proposed':
      return side === 'receiver' ? say`U bent aan zet: antwoord.` : say`${other} is aan zet en antwoordt.`;
    case 'countered':
      return side === 'giver'
        ? say`U bent aan zet: kies een moment.`
        : say`${other} is aan zet en kiest een moment.`;
    case 'planned':
      if (!talkIsDue(handover, today)) return say`Het gesprek staat vast. Bereid het samen voor.`;
      return side === 'giver'
        ? say`U bent aan zet: noteer dat het gesprek er was.`
        : say`${other} is aan zet en noteert dat het gesprek er was. U mag dat ook doen.`;
    case 'talked':
      return confirmTurn(handover, side);
    case 'declined':
      return side === 'giver'
        ? say`U bent aan zet: spreek met de persoon en kies wat nu kan.`
        : say`${other} is aan zet: de persoon wil dit liever niet, of anders.`;
    case 'done':
      return say`${receiverName} heeft de regie.`;
    default:
      return say`Er loopt niets meer. ${giverName} heeft de regie.`;
  }
}

function confirmTurn(handover: Handover, side: Side): string {
  const names = { person: say`de persoon`, giver: handover.giverName, receiver: handover.receiverName };
  const missing = confirmers.filter((who) => confirmationOf(handover, who) === undefined);
  if (missing.includes(side)) return say`U bent aan zet: bevestig.`;
  return say`Aan zet: ${listed(missing.map((who) => names[who]))}.`;
}
