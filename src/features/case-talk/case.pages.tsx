/** One person in a case talk: first the conditions, then the question, what each does in the dossier, and what came of it. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ActForm, Form } from '../../ui/form.tsx';
import { Columns } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Refused } from '../../ui/refused.tsx';
import { Name, Written } from '../../ui/text.tsx';
import { withReason } from '../dossier/dossier.ts';
import { nameIn, RowSource } from '../dossier/part-page.tsx';
import { planAddress } from '../plan/plan-address.ts';
import { OutcomeCard } from './case-outcome.tsx';
import { OutcomeForm, Unkept } from './case-outcome-form.tsx';
import { agreements, aims, CASE_TALKS, type Case, casePage, talkPage, tellings } from './case-talk.ts';
import { TalkChange } from './case-talk-change.pages.tsx';
import type { CaseView, OneView } from './case-view.ts';
import { ConditionTicks } from './condition-ticks.tsx';

/** Shows one person in a talk. */
export function CasePage(view: CaseView) {
  const { opened, cases, reason } = view;
  const [first] = cases;
  if (first === undefined) return null;
  const { talk } = first;
  return (
    <>
      <PageHead
        above={[
          { href: CASE_TALKS, label: say`Casusoverleg` },
          { href: talkPage(talk.id, reason), label: formatDate(talk.on) },
        ]}
        title={<Name>{nameIn(opened.parts.head)}</Name>}
        lead={say`Op het casusoverleg van ${formatDate(talk.on)}.`}
        acts={
          <ButtonLink
            href={withReason(`/dossiers/${opened.person}`, reason)}
          >{say`Open het dossier`}</ButtonLink>
        }
      />
      <Columns side={cases.map((one) => one.open && <ConditionsCard one={one} />)}>
        {(talk.cancelled || talk.changes.length > 0) && (
          <Alert tone="warning">
            <TalkChange talk={talk} />
          </Alert>
        )}
        <Refused message={view.refused} />
        {cases.map((one) => (
          <OneCase {...view} one={one} />
        ))}
      </Columns>
    </>
  );
}

function OneCase(view: OneView) {
  const { one, opened, typed } = view;
  const own = one.source === opened.actor.organisation;
  const over = one.talk.on < opened.actor.today;
  const sent = typed['rij'] === one.id;
  if (one.off !== null)
    return (
      <>
        <OffCard one={one} />
        {sent && <Unkept {...view} />}
      </>
    );
  if (!one.open) return <ConfirmCard {...view} over={over} />;
  const moved = own && !one.stands && one.outcome === null && !one.talk.cancelled && !over;
  const asks = own && one.here && one.talk.on <= opened.actor.today && !one.talk.cancelled;
  return (
    <>
      {moved && <ConfirmCard {...view} over={over} />}
      <QuestionCard {...view} />
      {one.outcome === null ? (
        <>
          <BringCard {...view} />
          {asks ? <OutcomeForm {...view} /> : sent && <Unkept {...view} />}
          {own && !one.here && <LeftCard />}
          {own && <TakeOff {...view} />}
        </>
      ) : (
        <>
          <OutcomeCard {...view} />
          {sent && <Unkept {...view} />}
        </>
      )}
    </>
  );
}

function QuestionCard({ one, opened }: OneView) {
  return (
    <Card title={say`De vraag`} id={`vraag-${one.id}`}>
      {one.aim !== null && <p>{say`Doel: ${aims[one.aim]}`}</p>}
      {one.question !== null ? (
        <Written text={one.question} />
      ) : (
        <p class="source">{say`De vraag wordt niet bewaard na het overleg.`}</p>
      )}
      <RowSource opened={opened} row={one} />
    </Card>
  );
}

/** Before the own organisation confirmed, nothing of the question is shown. */
function ConfirmCard({
  one,
  opened,
  csrf,
  reason,
  ticked,
  typed,
  problems,
  over,
}: OneView & { over: boolean }) {
  const here = typed['rij'] === one.id ? problems : [];
  // Two organisations may have asked about one person: each form has its own.
  const ticks = `bevestig-${one.id}`;
  const kept = say`Uw bevestiging wordt bewaard, met uw naam en de datum.`;
  const lead = one.open
    ? say`Het overleg is verplaatst. Vertel de persoon de nieuwe dag, en bevestig dit daarna opnieuw.`
    : say`U leest de vraag pas als uw organisatie dit bevestigt.`;
  const named = here.map((problem) => ({ ...problem, field: ticks }));
  return (
    <Card title={say`Eerst de voorwaarden`} id={`voorwaarden-${one.id}`}>
      <RowSource opened={opened} row={one} />
      {one.talk.cancelled ? (
        <p>{say`Dit overleg gaat niet door. U hoeft niets te bevestigen.`}</p>
      ) : over ? (
        <p>{say`Dit overleg is voorbij. Uw organisatie bevestigde de voorwaarden niet, en nam voor deze persoon dus niet deel.`}</p>
      ) : (
        <>
          <p>{`${lead} ${kept}`}</p>
          <Form
            action={casePage(one.talk.id, opened.person, reason, '/bevestig')}
            csrf={csrf}
            problems={named}
          >
            <input type="hidden" name="rij" value={one.id} />
            <ConditionTicks id={ticks} ticked={here.length > 0 ? ticked : []} problems={here} />
            <Acts>
              <Button look="primary">
                {one.open ? say`Bevestig opnieuw` : say`Bevestig en lees de vraag`}
              </Button>
            </Acts>
          </Form>
        </>
      )}
    </Card>
  );
}

function ConditionsCard({ one }: { one: Case }) {
  return (
    <Card title={say`Voorwaarden`} id={`bevestigd-${one.id}`}>
      {one.toldOn !== null && one.toldHow !== null && (
        <p>{say`De persoon weet dit sinds ${formatDate(one.toldOn)}, ${tellings[one.toldHow]}.`}</p>
      )}
      {one.agreement !== null && <p>{agreements[one.agreement]}</p>}
      <p>{say`Bevestigd door:`}</p>
      <Lines
        items={one.confirmed.map(({ name, on }) => (
          <>
            <Name>{name}</Name>
            <div class="source">{formatDate(on)}</div>
          </>
        ))}
      />
    </Card>
  );
}

/** What someone brings is written where it always stands. */
function BringCard({ opened, reason, one }: OneView) {
  const { person, actor } = opened;
  const at = (path: string) => withReason(`/dossiers/${person}${path}`, reason);
  return (
    <Card title={say`Wat u inbrengt`} id={`inbreng-${one.id}`}>
      <p>{say`Schrijf in het dossier op wat u doet. Wie het mag lezen, leest het daar. Van het gesprek zelf komt geen verslag.`}</p>
      <Lines
        items={[
          <a href={planAddress(person, 'actie', { reason })}>{say`Zet een actie in het plan`}</a>,
          <a href={at('/afspraken')}>{say`Maak een afspraak`}</a>,
          actor.purposes.includes('referral') && (
            <a href={at('/verwijzen')}>{say`Verwijs naar een partner`}</a>
          ),
          <a href={at('/notities')}>{say`Schrijf een notitie`}</a>,
        ].filter((line) => line !== false)}
      />
    </Card>
  );
}

function OffCard({ one }: { one: Case }) {
  return (
    <Card title={say`Niet meer op het overleg`} id={`af-${one.id}`}>
      <p>
        {one.off === 'personDeclined'
          ? say`De persoon wil hier niet besproken worden. Dat geldt vanaf nu voor iedereen. Spreek er samen over.`
          : say`Uw organisatie haalde deze persoon van het overleg.`}
      </p>
    </Card>
  );
}

function LeftCard() {
  return (
    <Card title={say`Niet meer aan tafel`}>
      <p>{say`Uw organisatie zit niet meer aan tafel bij dit overleg. Niemand anders ziet deze persoon hier nog. Leg vast wat u zelf doet in het plan.`}</p>
    </Card>
  );
}

function TakeOff({ one, opened, csrf, reason }: OneView) {
  return (
    <ActForm action={casePage(one.talk.id, opened.person, reason, '/af')} csrf={csrf}>
      <input type="hidden" name="rij" value={one.id} />
      <Acts>
        <Button look="subtle">{say`Haal deze persoon van het overleg`}</Button>
      </Acts>
    </ActForm>
  );
}
