/** The intake of someone: each document or fact with what proves it already, by whom and since when, or how far the asking is. */
import { fieldOf } from '../../gate/field.ts';
import { presentValue } from '../../gate/field-value.ts';
import { organisationName } from '../../gate/opened.ts';
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { dayInWords, formatDate, typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Tag } from '../../ui/tag.tsx';
import { DateField } from '../../ui/text-field.tsx';
import { organisationNamed, withReason } from '../dossier/dossier.ts';
import { PartPage, RowSource } from '../dossier/part-page.tsx';
import { municipalityName } from '../organisation/municipality.ts';
import type { IntakeParts } from './intake.sql.ts';
import { type IntakeFact, type IntakeLine, isSettled, linesOf } from './intake.ts';
import { intakeItems, intakeStates, seenField, stateField } from './intake-item.ts';

interface IntakeView {
  readonly opened: OpenedParts<IntakeParts>;
  readonly csrf: string;
  readonly reason: string | undefined;
  readonly typed: Readonly<Record<string, string | undefined>>;
  readonly problems: readonly Problem[];
}

export function IntakePage(view: IntakeView) {
  const { opened, reason } = view;
  const lines = linesOf(opened.parts.intake_facts, opened.parts.intake_steps);
  const proven = lines.filter(({ proof }) => proof !== undefined);
  const asked = lines.filter(({ proof }) => proof === undefined);
  return (
    <PartPage opened={opened} current="intake" reason={reason} side={<Side view={view} lines={lines} />}>
      {proven.length > 0 && (
        <Card title={say`Al bewezen: vraag het niet opnieuw`}>
          <ul class="plain">
            {proven.map((line) => (
              <li>
                <b>{intakeItems[line.code].label}</b> <Tag tone="ok">{say`bewezen`}</Tag>
                {line.proof && <Said opened={opened} fact={line.proof} />}
              </li>
            ))}
          </ul>
        </Card>
      )}
      <AskedCard view={view} lines={asked} />
    </PartPage>
  );
}

function AskedCard({ view: { opened, csrf, reason }, lines }: { view: IntakeView; lines: IntakeLine[] }) {
  const guides = opened.involvement?.role === 'guidance';
  return (
    <Card title={say`Nog te vragen of na te kijken`}>
      {lines.length === 0 && <p>{say`Alles is bewezen. U hoeft niets meer te vragen.`}</p>}
      <Form action={withReason(`/dossiers/${opened.person}/intake`, reason)} csrf={csrf}>
        {lines.map((line) => (
          <div>
            {guides ? (
              <>
                <input type="hidden" name={seenField(line.code)} value={line.state} />
                <SelectField
                  name={stateField(line.code)}
                  label={intakeItems[line.code].label}
                  hint={intakeItems[line.code].hint}
                  value={line.state}
                  options={Object.entries(intakeStates).map(([value, label]) => ({ value, label }))}
                />
              </>
            ) : (
              <p>
                <b>{intakeItems[line.code].label}</b>: {intakeStates[line.state]}
              </p>
            )}
            {line.step && <p class="source">{keptOf(line)}</p>}
            {line.known.map((fact) => (
              <Said opened={opened} fact={fact} toProve />
            ))}
          </div>
        ))}
        {guides && lines.length > 0 && <Button look="primary">{say`Bewaar`}</Button>}
      </Form>
    </Card>
  );
}

function keptOf({ step }: IntakeLine): string {
  const day = dayInWords(step?.asOf ?? '');
  const state = intakeStates[step?.state ?? 'open'];
  return step?.by ? say`${state}, ${day}, ${step.by}` : say`${state}, ${day}`;
}

/** What a source says, with where it comes from and why it may be read here. */
function Said({ opened, fact, toProve }: { opened: IntakeView['opened']; fact: IntakeFact; toProve?: true }) {
  const value = presentValue(fact.field, fact.value, {
    municipality: municipalityName,
    organisation: (number) => organisationNamed(opened.organisations, number),
  });
  return (
    <div>
      <bdi>{`${fieldOf(fact.field).label}: ${value}`}</bdi>{' '}
      {toProve && (
        <Tag tone="wait">{fact.status === 'provisional' ? say`voorlopig` : say`nog te bewijzen`}</Tag>
      )}
      <RowSource opened={opened} row={fact} />
    </div>
  );
}

function Side({ view, lines }: { view: IntakeView; lines: readonly IntakeLine[] }) {
  const { opened, reason } = view;
  const done = lines.filter(isSettled).length;
  const others = new Set(lines.flatMap(({ proof }) => (proof ? [proof.source] : [])));
  others.delete(opened.actor.organisation ?? -1);
  const names = [...others].map((source) => organisationName(opened, source));
  return (
    <>
      <Card title={say`Hoe ver staat de intake?`}>
        <p>
          <b>{say`${done} van ${lines.length} in orde.`}</b>
        </p>
        {names.length > 0 && <p>{say`Een deel komt van ${names.join(', ')}.`}</p>}
        <Acts>
          <ButtonLink href={withReason(`/dossiers/${opened.person}/intake/brief`, reason)}>
            {say`Brief voor de persoon`}
          </ButtonLink>
          <ButtonLink href={withReason(`/dossiers/${opened.person}/vastleggen`, reason)}>
            {say`Leg een gegeven vast`}
          </ButtonLink>
        </Acts>
      </Card>
      <ApplicationCard view={view} />
    </>
  );
}

/** The day of the first application, from which the federal refund is counted. */
function ApplicationCard({ view: { opened, csrf, reason, typed, problems } }: { view: IntakeView }) {
  const [application] = opened.parts.first_application;
  const guides = opened.involvement?.role === 'guidance';
  const kept = application === undefined ? '' : typedDate(application.appliedOn);
  const form = { typed, problems };
  return (
    <Card title={say`Eerste aanvraag`}>
      {application && (
        <p>
          <b>{formatDate(application.appliedOn)}</b>
        </p>
      )}
      <p>{say`Vanaf die dag telt de federale terugbetaling. Het vergoedingsdossier gebruikt ze.`}</p>
      {guides && (
        <Form
          action={withReason(`/dossiers/${opened.person}/intake/aanvraag`, reason)}
          csrf={csrf}
          problems={problems}
        >
          <DateField
            {...fieldIn(form, 'datum')}
            label={say`Dag van de eerste aanvraag`}
            value={typed['datum'] ?? kept}
          />
          <Button>{say`Bewaar de dag`}</Button>
        </Form>
      )}
    </Card>
  );
}
