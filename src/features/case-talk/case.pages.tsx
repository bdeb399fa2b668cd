/** One person in a case talk: first the conditions, then the question, what each does in the dossier, and what came of it. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ActForm } from '../../ui/form.tsx';
import { Columns } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Refused } from '../../ui/refused.tsx';
import { Name, Written } from '../../ui/text.tsx';
import { withReason } from '../dossier/dossier.ts';
import { nameIn, RowSource } from '../dossier/part-page.tsx';
import { planAddress } from '../plan/plan-address.ts';
import { ConditionsCard, ConfirmCard } from './case-condition.tsx';
import { OutcomeCard } from './case-outcome.tsx';
import { OutcomeForm, Unkept } from './case-outcome-form.tsx';
import { aims, CASE_TALKS, type Case, casePage, talkPage } from './case-talk.ts';
import { TalkChange } from './case-talk-change.pages.tsx';
import type { CaseView, OneView } from './case-view.ts';

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
