/** How far an action is and by which rule; of a draft, what keeps it from starting. */
import type { CivilDate } from '../../kernel/civil-date.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Card } from '../../ui/card.tsx';
import { Lines } from '../../ui/list.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Written } from '../../ui/text.tsx';
import type { Agreement } from '../agreement/agreement.ts';
import { type Action, figure, missingParts, partWords, standOf } from './action.ts';
import { lightOf, lights, reasons } from './light.ts';

interface Standing {
  readonly action: Action;
  readonly today: CivilDate;
}

/** Says what a draft still lacks. */
export function Missing({ agreement, action, today }: Standing & { readonly agreement: Agreement }) {
  const missing = missingParts(action, agreement, today);
  return (
    <Card title={say`Nog niet gestart`}>
      {missing.length === 0 ? (
        <p>{say`Alles is ingevuld. Zodra de actie start, verandert ze niet meer.`}</p>
      ) : (
        <>
          <p>{say`De actie start pas als niets meer ontbreekt. Dit ontbreekt nog:`}</p>
          <Lines items={missing.map((part) => beginning(partWords(part, action.indicator)))} />
        </>
      )}
    </Card>
  );
}

/** Says where an action stands, and which light that gives. */
export function Progressed({ action, today }: Standing) {
  const stand = standOf(action, today);
  const shown = lightOf(action, today);
  const { unit, target, endedOn, endedBecause, status } = action;
  return (
    <Card title={say`Hoe ver staat het?`}>
      {status === 'done' && endedOn !== null && <p>{say`Afgerond op ${formatDate(endedOn)}.`}</p>}
      {status === 'stopped' && endedOn !== null && <p>{say`Gestopt op ${formatDate(endedOn)}.`}</p>}
      {endedBecause !== null && <Written text={endedBecause} />}
      {stand !== undefined && target !== null && action.indicator === 'proof' && (
        <Progress label={say`Geteld`} value={stand.value} max={target} />
      )}
      {stand !== undefined &&
        action.indicator === 'proof' &&
        action.realisedOn !== null &&
        action.realisedOn < today && (
          <p class="source">{say`Stand op ${formatDate(stand.on)}. Dit cijfer verandert hoogstens één keer per kwartaal, en pas bij 10 of meer verschil. Zo vertelt het van niemand apart.`}</p>
        )}
      {stand !== undefined && target !== null && action.indicator !== 'proof' && (
        <p>
          {tell`Op ${formatDate(stand.on)}: ${<b>{figure(stand.value, unit)}</b>}. Het doel is ${figure(target, unit)}.`}
        </p>
      )}
      {shown !== undefined && (
        <p>
          <Tag tone={lights[shown.light].tone}>{lights[shown.light].label}</Tag> {reasons[shown.reason]}{' '}
          {shown.expected !== undefined &&
            shown.reason !== 'reached' &&
            shown.reason !== 'pastDue' &&
            expectedInWords(figure(rounded(shown.expected), unit), stand?.on === today)}
        </p>
      )}
    </Card>
  );
}

function expectedInWords(told: string, isToday: boolean): string {
  return isToday
    ? say`Volgens de lijn is het vandaag ${told}.`
    : say`Volgens de lijn is het op die dag ${told}.`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
