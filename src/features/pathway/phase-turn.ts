/** Whose turn it is by the phase of a pathway: to begin one, to say what follows, or to do the next step. */
import { say } from '../../kernel/language.ts';
import { type Handover, isRunning, sideOf } from '../handover/handover.ts';
import { type OpenedPathway, openPhaseOf, type PhaseRow } from './pathway.ts';
import { type Standstill, standstillOf } from './phase.ts';
import { dayWords, type Turn, you } from './turn.ts';

export function phaseTurns(opened: OpenedPathway): Turn[] {
  const { parts, actor } = opened;
  const own = openPhaseOf(parts.phases, actor.organisation);
  if (own === undefined)
    return [
      {
        ...you(),
        text: say`Uw organisatie schreef nog niet op in welke fase deze persoon is.`,
        act: { label: say`Begin met een fase`, path: '/traject/fase' },
      },
    ];
  const standstill = standstillOf(own, actor.today);
  if (standstill !== undefined)
    return [{ ...you(), text: standstillWords(standstill, own), act: writeStep() }];
  if (own.phase === 'closed')
    return [
      {
        yours: false,
        whose: say`niemand`,
        text: say`Dit traject is afgesloten.`,
        act: { label: say`Heropen het traject`, path: '/traject/fase' },
      },
    ];
  const spent = handoverSince(opened, own);
  if (spent !== undefined)
    return isRunning(spent)
      ? []
      : [
          {
            ...you(),
            text: say`Er was een warme overdracht. Klopt uw volgende stap nog? ${stepWords(own)}`,
            act: writeStep(),
          },
        ];
  const other = own.mine === true ? null : (own.owner ?? own.ownerTeam);
  const whose = other === null ? you() : { yours: false, whose: other };
  return [{ ...whose, text: stepWords(own), act: writeStep() }];
}

function writeStep() {
  return { label: say`Schrijf de volgende stap`, path: '/traject/stap' };
}

function standstillWords(why: Standstill, { nextStep, nextStepBy }: PhaseRow): string {
  switch (why) {
    case 'noOwner':
      return say`Niemand volgt deze fase op.`;
    case 'stepPassed':
      return say`De volgende stap moest gebeuren tegen ${nextStepBy === null ? '' : dayWords(nextStepBy)}: ${nextStep}`;
    case 'noStep':
      return say`Er is al vier weken geen volgende stap.`;
  }
}

/** Finds the hand-over that the own organisation began after it wrote its next step: that step may be done with it. */
function handoverSince({ parts, actor }: OpenedPathway, own: PhaseRow): Handover | undefined {
  return parts.handovers.find(
    (one) =>
      sideOf(one, actor.organisation) === 'giver' &&
      own.nextStep !== null &&
      own.asOf < one.asOf &&
      (isRunning(one) || one.state === 'done'),
  );
}

function stepWords({ nextStep, nextStepBy }: PhaseRow): string {
  if (nextStep === null) return say`Er is nog geen volgende stap.`;
  return nextStepBy === null ? `${nextStep}.` : say`${nextStep} tegen ${dayWords(nextStepBy)}.`;
}
