/** The checks of aftercare on the page: the one that is due with its form, and all of them with what came of each. */
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { fieldIn, type Filled } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { RowSource } from '../dossier/part-page.tsx';
import { type CheckLine, findings, type Outflow } from './outcome.ts';
import { SaidBy } from './outcome-form.tsx';
import { workSources } from './outflow-kind.ts';

/** Says that nobody has to do anything now, and when the next check is. */
export function nextWords(lines: readonly CheckLine[]): string {
  const next = lines.find(({ check, passed }) => check === undefined && !passed);
  if (next === undefined) return say`Niemand is nu aan zet.`;
  return say`Niemand is nu aan zet. De volgende controle is op ${formatDate(next.on)}.`;
}

/** Asks what is known of the work at the check that is due; one that was noted late is asked once. */
export function DueCheck({
  outflow,
  line,
  csrf,
  to,
  shown,
}: {
  outflow: Outflow;
  line: CheckLine;
  csrf: string;
  to: string;
  shown: Filled;
}) {
  const notedLate = line.months > 1 && outflow.asOf > line.on;
  return (
    <Card title={notedLate ? say`Hoe is het nu met het werk?` : say`Controle na ${monthsWords(line.months)}`}>
      <p>
        <b>{say`U bent aan zet.`}</b>{' '}
        {notedLate
          ? say`Het werk begon al op ${formatDate(outflow.from, 'short')}. De controles van toen zijn voorbij: vraag één keer hoe het nu is.`
          : say`Werkt de persoon nog? Deze controle is van ${formatDate(line.on, 'short')}.`}
        {line.months === 12 && <> {say`Het is de laatste: daarna stopt de nazorg.`}</>}
      </p>
      <Form action={to} csrf={csrf} problems={shown.problems}>
        <input type="hidden" name="uitstroom" value={outflow.id} />
        <input type="hidden" name="maanden" value={String(line.months)} />
        <RadioGroup
          {...fieldIn(shown, 'antwoord')}
          label={say`Wat weet u?`}
          options={[
            { value: 'atWork', label: say`Aan het werk` },
            { value: 'notAtWork', label: say`Niet aan het werk` },
            {
              value: 'notReached',
              label: say`Niet bereikt`,
              hint: say`U hoeft dan hieronder niets te kiezen`,
            },
          ]}
        />
        <SaidBy id="controle-bron" {...shown} />
        <Acts>
          <Button look="primary">{say`Noteer de controle`}</Button>
        </Acts>
      </Form>
    </Card>
  );
}

function monthsWords(months: number): string {
  return months === 1 ? say`1 maand` : say`${months} maanden`;
}

/** Lists all checks, each with what came of it. */
export function Checks({ opened, lines }: { opened: OpenedParts<object>; lines: readonly CheckLine[] }) {
  return (
    <Card title={say`Controles`}>
      <Lines
        items={lines.map(({ months, on, check, due, passed }) => (
          <>
            <b>{say`Na ${monthsWords(months)}`}</b>, {formatDate(on, 'short')}{' '}
            {check === undefined ? (
              <Tag tone={due ? 'wait' : 'plain'}>
                {due ? say`nu` : passed ? say`niet gedaan` : say`later`}
              </Tag>
            ) : (
              <Tag tone={check.found === 'atWork' ? 'ok' : 'plain'}>{findings[check.found]}</Tag>
            )}
            {check !== undefined && (
              <>
                {check.saidBy !== null && <div>{beginning(workSources[check.saidBy])}</div>}
                <RowSource opened={opened} row={check} />
              </>
            )}
          </>
        ))}
      />
    </Card>
  );
}
