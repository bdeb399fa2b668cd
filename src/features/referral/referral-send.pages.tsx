/** Sending someone to another organisation, in three small pages: to whom, what is asked, and exactly what will be sent. */
import type { ComponentChildren } from 'preact';
import { addWorkingDays } from '../../adapters/calendar/working-day.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { CheckboxList, SelectField } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { problemOf } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Columns } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { DateField, TextArea } from '../../ui/text-field.tsx';
import { personsAddress, withReason } from '../dossier/dossier.ts';
import { nameIn } from '../dossier/part-page.tsx';
import { day } from './referral-day.ts';
import { type Choice, choicesIn, type OpenedOffer, offeredTo, refusedIn } from './referral-offer.ts';
import { ownDay, type ReferralForm, terms } from './referral-form.ts';
import { wantedOutcomes } from './referral.ts';

export interface SendView {
  readonly opened: OpenedOffer;
  readonly reason: string | undefined;
  readonly csrf: string;
}

/** Where someone is sent from. */
export function sendAddress(person: string): string {
  return `/dossiers/${person}/verwijzen`;
}

/** The head that the three pages share, with the step one is at. */
export function SendFrame(props: {
  view: SendView;
  step: 1 | 2 | 3;
  lead: string;
  side?: ComponentChildren;
  children: ComponentChildren;
}) {
  const { opened, reason } = props.view;
  return (
    <>
      <PageHead
        above={[
          { href: personsAddress(reason), label: say`Personen` },
          { href: withReason(`/dossiers/${opened.person}`, reason), label: nameIn(opened.parts.head) },
        ]}
        title={<>{tell`Verwijs ${<Name>{nameIn(opened.parts.head)}</Name>}`}</>}
        lead={say`Stap ${props.step} van 3. ${props.lead}`}
      />
      <Columns side={props.side}>{props.children}</Columns>
    </>
  );
}

/** The first step: the directory, with why others cannot be chosen. */
export function ReceiverPage({ view, problem }: { view: SendView; problem?: string | undefined }) {
  const offer = view.opened.parts.referral_offer;
  const choices = choicesIn(offer);
  const refused = refusedIn(offer);
  return (
    <SendFrame view={view} step={1} lead={say`Naar wie?`} side={<WhatFollows />}>
      {problem !== undefined && <Alert tone="warning">{problem}</Alert>}
      {!offer.provable && (
        <Alert tone="warning">{say`Een collega moet eerst bevestigen dat uw organisatie deze persoon begeleidt. Pas daarna kunt u verwijzen.`}</Alert>
      )}
      <Card title={say`Naar deze organisaties kan het`}>
        {choices.length === 0 || !offer.provable ? (
          <Empty
            title={say`U kunt deze persoon nu naar geen enkele organisatie verwijzen.`}
            act={{ href: '/stromen', label: say`Bekijk de gegevensstromen` }}
          />
        ) : (
          <Lines items={choices.map((choice) => ChoiceLine({ choice, view }))} />
        )}
      </Card>
      {refused.length > 0 && (
        <Card title={say`Naar deze organisaties kan het nu niet`}>
          <Lines
            items={refused.map(({ id, name, why, address }) => (
              <>
                <b>{name}</b> <Tag>{say`kan nu niet`}</Tag>
                <div class="source">{why}</div>
                {address === true && (
                  <a href={`/beheer/partners?organisatie=${id}`}>{say`Naar de adressen van partners`}</a>
                )}
              </>
            ))}
          />
        </Card>
      )}
    </SendFrame>
  );
}

function ChoiceLine({ choice: { id, name, receiver }, view }: { choice: Choice; view: SendView }) {
  const query = new URLSearchParams({ naar: id, ...(view.reason && { reden: view.reason }) });
  return (
    <>
      <a href={`${sendAddress(view.opened.person)}?${query}`}>{name}</a>{' '}
      {receiver.waiting !== undefined && (
        <Tag tone="wait">{say`er loopt al een verwijzing, antwoord voor ${day(receiver.waiting)}`}</Tag>
      )}
      {receiver.byLink && (
        <div class="source">{say`Heeft geen account. Antwoordt met een eenmalige link, die naar “${receiver.byLink}” gaat.`}</div>
      )}
    </>
  );
}

function WhatFollows() {
  return (
    <Card title={say`Wat er daarna gebeurt`}>
      <ul>
        <li>{say`De andere organisatie ziet alleen wat u aankruist, zoals het vandaag is.`}</li>
        <li>{say`U kunt nooit meer sturen dan de gegevensstroom toelaat.`}</li>
        <li>{say`Komt er geen antwoord voor de termijn? Dan bent u aan zet, en dat ziet u bij Verwijzingen.`}</li>
        <li>{say`U kunt de verwijzing intrekken zolang er geen antwoord is.`}</li>
      </ul>
    </Card>
  );
}

export interface FormView extends SendView {
  readonly choice: Choice;
  readonly form: ReferralForm;
  readonly problems: readonly Problem[];
}

/** The second step: the question and, under each tick, exactly what it would send. */
export function QuestionPage({ view }: { view: FormView }) {
  const { opened, reason, csrf, choice, form, problems } = view;
  const { today } = opened.actor;
  const error = (field: string) => ({ error: problemOf(problems, field) });
  return (
    <SendFrame view={view} step={2} lead={say`Wat vraagt u aan ${choice.name}?`} side={<WhatFollows />}>
      <Card title={say`Uw vraag`}>
        <Form action={withReason(sendAddress(opened.person), reason)} csrf={csrf} problems={problems}>
          <input type="hidden" name="naar" value={choice.id} />
          <TextArea
            name="vraag"
            label={say`Wat vraagt u?`}
            hint={say`Schrijf wat u hoopt en wat dringend is. Schrijf geen diagnose of schuld op.`}
            value={form.question}
            maxlength={1000}
            {...error('vraag')}
          />
          <CheckboxList
            name="doel"
            label={say`Wat wilt u bereiken?`}
            hint={say`Bij elk doel hoort u later of het gelukt is.`}
            options={Object.entries(wantedOutcomes).map(([value, label]) => ({ value, label }))}
            values={form.outcomes}
            {...error('doel')}
          />
          <CheckboxList
            name="soort"
            label={say`Welke gegevens van uw organisatie stuurt u mee?`}
            options={offeredTo(opened, choice.receiver).map(({ code, label, facts }) => ({
              value: code,
              label,
              hint: facts.map((fact) => `${fact.label}: ${fact.value}`).join(' · '),
            }))}
            values={form.categories}
            {...error('soort')}
          />
          <SelectField
            name="termijn"
            label={say`Wanneer wilt u een antwoord?`}
            value={form.term}
            options={[
              ...terms.map((term) => ({
                value: term,
                label: say`binnen ${term} werkdagen (${formatDate(addWorkingDays(today, Number(term)))})`,
              })),
              { value: ownDay, label: say`op een dag die ik zelf kies` },
            ]}
            {...error('termijn')}
          />
          <DateField
            name="datum"
            label={say`Uw eigen dag`}
            hint={say`Vult u hier een dag in, dan geldt die dag: dd/mm/jjjj. Werkt dan niemand, dan wordt het de volgende werkdag.`}
            value={form.day}
            optional
            {...error('datum')}
          />
          <Acts>
            <Button look="primary" name="stap" value="bekijk">{say`Bekijk wat u verstuurt`}</Button>
            <ButtonLink
              href={withReason(sendAddress(opened.person), reason)}
            >{say`Kies een andere organisatie`}</ButtonLink>
          </Acts>
        </Form>
      </Card>
    </SendFrame>
  );
}
