/** The next step of a GPMI for its own OCMW: how it stands, whose turn it is, and the one thing to do. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { readClock } from '../../rules/gpmi-clock.ts';
import type { Duty } from '../../rules/gpmi-duty.ts';
import { gpmiRules } from '../../rules/gpmi-rule.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Tag } from '../../ui/tag.tsx';
import { withReason } from '../dossier/dossier.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import { type Contract, gpmiAddress, stateOf, stateWords, timed, unsignedBy } from './gpmi.ts';

export interface Turn {
  /** Whose turn it is, as a sentence. */
  readonly turn: string;
  readonly text: string;
  readonly act?: { readonly page: string; readonly label: string };
}

/** Says whose turn it is and what the OCMW can do now. */
export function turnOf(contract: Contract | undefined, duty: Duty, today: CivilDate): Turn {
  if (contract === undefined) return withoutContract(duty);
  const state = stateOf(contract);
  if (state === 'toComplete')
    return {
      turn: say`Aan zet: u`,
      text: say`Schrijf samen wat de persoon doet en wat het OCMW doet. Daarna kan iedereen tekenen.`,
      act: { page: 'opstellen', label: say`Vul het GPMI aan` },
    };
  if (state === 'toSign' || state === 'resign') return toSign(contract);
  const { evaluate } = readClock(gpmiRules, timed(contract), today);
  return {
    turn: say`Aan zet: u en de persoon`,
    text: [
      say`Iedereen doet wat afgesproken is.`,
      ...(evaluate === undefined ? [] : [say`Bekijk het samen voor ${formatDate(evaluate.on)}.`]),
    ].join(' '),
    act: { page: 'evaluatie', label: say`Leg een evaluatie vast` },
  };
}

function withoutContract({ answer }: Duty): Turn {
  const act = { page: 'opstellen', label: say`Stel het GPMI op` };
  if (answer === 'obliged')
    return {
      turn: say`Aan zet: u`,
      text: say`Er is nog geen GPMI dat loopt, en volgens de regels moet het er zijn.`,
      act,
    };
  if (answer === 'exempt' || answer === 'outside')
    return { turn: say`Aan zet: niemand`, text: say`Er is geen GPMI nodig. Het mag wel.`, act };
  return { turn: say`Aan zet: u`, text: say`Er is nog geen GPMI dat loopt.`, act };
}

function toSign(contract: Contract): Turn {
  const [latest] = contract.versions;
  const waiting = latest === undefined ? [] : unsignedBy(latest);
  const act = { page: 'tekenen', label: say`Leg een handtekening vast` };
  if (latest === undefined)
    return { turn: say`Aan zet: u`, text: say`De woorden van dit GPMI ziet u nu niet.` };
  if (!waiting.includes('ocmw'))
    return {
      turn: say`Aan zet: de persoon`,
      text: say`De persoon leest en tekent op de eigen pagina, of op papier bij u.`,
      act,
    };
  if (!waiting.includes('person'))
    return { turn: say`Aan zet: u`, text: say`De persoon tekende. Nu tekent het OCMW.`, act };
  return {
    turn: say`Aan zet: u en de persoon`,
    text: say`Het GPMI is klaar om te lezen en te tekenen.`,
    act,
  };
}

type TurnCardProps = {
  contract: Contract | undefined;
  duty: Duty;
  person: string;
  reason: string | undefined;
  today: CivilDate;
  mayWrite: boolean;
  mayMove: boolean;
};

/** Shows the next step. */
export function TurnCard({ contract, duty, person, reason, today, mayWrite, mayMove }: TurnCardProps) {
  const { turn, text, act } = turnOf(contract, duty, today);
  return (
    <Card title={say`Volgende stap`}>
      {contract && (
        <p>
          <StateTag contract={contract} />
        </p>
      )}
      <p>{text}</p>
      <p class="source">{turn}</p>
      {mayWrite && (
        <Acts>
          {act && (
            <ButtonLink look="primary" href={withReason(gpmiAddress(person, act.page), reason)}>
              {act.label}
            </ButtonLink>
          )}
          {contract === undefined && mayMove && (
            <ButtonLink
              href={withReason(gpmiAddress(person, 'verhuis'), reason)}
            >{say`Komt van een ander OCMW`}</ButtonLink>
          )}
        </Acts>
      )}
    </Card>
  );
}

/** Shows how a contract stands, in a word. */
export function StateTag({ contract }: { contract: Contract }) {
  const state = stateOf(contract);
  const tone = state === 'running' ? 'ok' : state === 'ended' ? 'plain' : 'wait';
  return <Tag tone={tone}>{stateWords[state]}</Tag>;
}
