/** Beside a decision: what it belongs to, and for who may the form to say so. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { instruments } from '../../rules/catalogue.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { fieldIn, filledOf, type Sent } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Form } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { concernPage } from '../concern/concern.ts';
import { ruleText } from '../instrument/rule-words.ts';
import { minutesPage } from '../minutes/minutes.ts';
import { decisionAddress, type OpenedDecision } from './follow-up.ts';

export interface DecisionView extends Sent {
  readonly decision: OpenedDecision;
  readonly csrf: string;
  readonly signedIn: boolean;
  readonly refused?: string | undefined;
}

export function DecisionSide(view: DecisionView) {
  const { id, meeting, concern, kept } = view.decision;
  return (
    <>
      {kept && <LinkCard {...view} />}
      <Card title={say`Meer hierover`}>
        <Lines
          items={[
            meeting.minutes ? (
              <a href={minutesPage(meeting.id)}>{say`Verslag van ${formatDate(meeting.on)}`}</a>
            ) : (
              say`Vergadering van ${formatDate(meeting.on)}`
            ),
            ...(concern === null ? [] : [<a href={concernPage(concern)}>{say`Het signaal`}</a>]),
            <a href={`${decisionAddress(id)}/afdruk`}>{say`Afdrukken`}</a>,
            <a href={`${decisionAddress(id)}/tekst`}>{say`Als tekst`}</a>,
            <a href={`${decisionAddress(id)}/markdown`}>{say`Als Markdown`}</a>,
          ]}
        />
      </Card>
    </>
  );
}

function LinkCard({ decision, csrf, ...sent }: DecisionView) {
  const { typed, problems } = filledOf('verband', sent);
  const { id, version, agreements, agreement, action, rule } = decision;
  const standing = {
    overeenkomst: agreement?.id,
    actie: action?.id,
    instrument: rule ?? undefined,
    ...typed,
  };
  const filled = { typed: standing, problems };
  const options = (agreements ?? []).map((one) => ({ value: one.id, label: one.name }));
  const actions = (agreements ?? []).flatMap((one) =>
    one.actions.map((sub) => ({ value: sub.id, label: `${one.name}: ${sub.name}` })),
  );
  return (
    <Card title={say`Waar hoort dit bij?`}>
      <Fold summary={say`Kies een overeenkomst, een actie of een instrument`} open={problems.length > 0}>
        <Form action={`${decisionAddress(id)}/verband`} csrf={csrf} problems={problems}>
          <input type="hidden" name="versie" value={version} />
          <SelectField
            {...fieldIn(filled, 'overeenkomst')}
            label={say`Overeenkomst`}
            choose={say`geen`}
            options={options}
          />
          <SelectField
            {...fieldIn(filled, 'actie')}
            label={say`Actie`}
            choose={say`geen`}
            options={actions}
          />
          <SelectField
            {...fieldIn(filled, 'instrument')}
            label={say`Instrument`}
            choose={say`geen`}
            options={instruments.map((one) => ({ value: one.code, label: ruleText(one.name) }))}
          />
          <Acts>
            <Button>{say`Bewaar`}</Button>
          </Acts>
        </Form>
      </Fold>
    </Card>
  );
}
