/** One decision: what was decided, who carries it out by when, what it belongs to, and each step since. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { instruments } from '../../rules/catalogue.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { type Definition, DefinitionList } from '../../ui/definition-list.tsx';
import { fieldIn, filledOf } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Columns } from '../../ui/grid.tsx';
import { NotKept } from '../../ui/not-kept.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Refused } from '../../ui/refused.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import { Name, Written } from '../../ui/text.tsx';
import { DateField, TextArea } from '../../ui/text-field.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { readers, underBody } from '../body/body.ts';
import { ruleText } from '../instrument/rule-words.ts';
import { DecisionSide, type DecisionView } from './decision-side.tsx';
import {
  decisionAddress,
  isOverdue,
  type OpenedDecision,
  type State,
  type StepState,
  states,
  stepCodes,
} from './follow-up.ts';

/** Shows a decision with its trail. */
export function DecisionTrailPage(view: DecisionView) {
  const { decision, signedIn, refused } = view;
  const { body, number, text, reports, part } = decision;
  const above = underBody(body);
  return (
    <>
      <PageHead
        {...(signedIn ? { above } : {})}
        title={say`Besluit ${number}`}
        lead={decision.title === null ? body.name : `${body.name}. ${decision.title}`}
      />
      <Columns side={<DecisionSide {...view} />}>
        <Refused message={refused} />
        <Card title={say`Wat is beslist`}>
          <Written text={text} />
          <p>
            <StateTag decision={decision} />
          </p>
          <DefinitionList items={factsOf(decision)} />
        </Card>
        {reports ? <ReportCard {...view} /> : <NotKept texts={[view.typed['toelichting']]} />}
        <Card title={say`Wat ermee gebeurde`}>
          <Timeline label={say`Stappen, de laatste eerst`} moments={momentsOf(decision)} />
          {!part && decision.steps.length > 0 && (
            <p class="source">{say`De toelichting bij elke stap is voor wie aan het overleg meewerkt.`}</p>
          )}
        </Card>
      </Columns>
    </>
  );
}

const tones: Readonly<Record<State, Tone>> = {
  open: 'plain',
  busy: 'plain',
  moved: 'wait',
  done: 'ok',
  dropped: 'plain',
};

/** Shows in which state a decision is, and whether it is late. */
function StateTag({ decision }: { decision: OpenedDecision }) {
  const { state } = decision;
  return (
    <>
      <Tag tone={tones[state]}>{states[state]}</Tag>{' '}
      {isOverdue(decision) && <Tag tone="late">{say`te laat`}</Tag>}
    </>
  );
}

function factsOf(decision: OpenedDecision): Definition[] {
  const { owner, due, firstDue, endedOn, readers: who, agreement, action, rule } = decision;
  const instrument = instruments.find((one) => one.code === rule);
  const facts: (Definition | false)[] = [
    { term: say`Wie voert uit`, details: <Name>{owner}</Name> },
    { term: say`Tegen`, details: formatDate(due) },
    firstDue !== null && { term: say`Eerst afgesproken`, details: formatDate(firstDue) },
    endedOn !== null && { term: say`Afgesloten op`, details: formatDate(endedOn) },
    agreement !== null && {
      term: say`Overeenkomst`,
      details: <a href={`/overeenkomsten/${agreement.id}`}>{agreement.name}</a>,
    },
    action !== null &&
      agreement !== null && {
        term: say`Actie`,
        details: <a href={`/overeenkomsten/${agreement.id}/acties/${action.id}`}>{action.name}</a>,
      },
    instrument !== undefined && {
      term: say`Instrument`,
      details: <a href={`/instrumenten/${instrument.slug}`}>{ruleText(instrument.name)}</a>,
    },
    { term: say`Te lezen door`, details: readers[who] },
  ];
  return facts.filter((one) => one !== false);
}

function momentsOf({ steps, on }: OpenedDecision) {
  return [
    ...steps.map(({ state, note, due, organisation, on: day }) => ({
      iso: day,
      when: formatDate(day, 'short'),
      title: due === null ? states[state] : say`doorgeschoven naar ${formatDate(due)}`,
      text: note === null ? undefined : <Written text={note} />,
      source: organisation,
    })),
    { iso: on, when: formatDate(on, 'short'), title: say`beslist` },
  ];
}

const choices = (): Readonly<Record<StepState, string>> => ({
  busy: say`Er wordt aan gewerkt`,
  done: say`Het is klaar`,
  moved: say`Het wordt later`,
  dropped: say`Het vervalt`,
});

function ReportCard({ decision, csrf, ...sent }: DecisionView) {
  const filled = filledOf('stand', sent);
  const codes = decision.kept ? stepCodes : stepCodes.filter((code) => code !== 'dropped');
  const words = choices();
  return (
    <Card title={say`Meld hoe ver het staat`}>
      <Form action={`${decisionAddress(decision.id)}/stand`} csrf={csrf} problems={filled.problems}>
        <input type="hidden" name="versie" value={filled.typed['versie'] ?? decision.version} />
        <RadioGroup
          {...fieldIn(filled, 'stand')}
          label={say`Hoe ver staat het?`}
          options={codes.map((value) => ({ value, label: words[value] }))}
        />
        <TextArea
          {...fieldIn(filled, 'toelichting')}
          label={say`Toelichting`}
          hint={say`Noem geen personen.`}
          rows={3}
          maxlength={1000}
        />
        <DateField {...fieldIn(filled, 'tegen')} label={say`Nieuwe dag, als het later wordt`} optional />
        <Acts>
          <Button look="primary">{say`Meld dit`}</Button>
        </Acts>
      </Form>
    </Card>
  );
}
