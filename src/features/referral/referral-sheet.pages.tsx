/** One referral: the question, what was sent along, and the answer. Once it is past, only that there was one. */
import { categoriesIn } from '../../gate/category.ts';
import { categoriesInWords } from '../../gate/words.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Columns } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Name, Written } from '../../ui/text.tsx';
import { withReason } from '../dossier/dossier.ts';
import { outcomeWords, turnOf } from './referral.ts';
import { AnswerCard } from './referral-answer.tsx';
import { Snapshot } from './referral-snapshot.tsx';
import { day, ReferralTag, referralsAddress } from './referral.pages.tsx';
import type { OpenedReferral } from './referral.sql.ts';

type Reason = string | undefined;

export interface SheetView {
  readonly opened: OpenedReferral;
  readonly reason: Reason;
  readonly csrf: string;
  readonly typed?: Readonly<Record<string, string>>;
  readonly problems?: readonly Problem[];
}

/** Shows one referral to its sender or its receiver. */
export function ReferralPage({ opened, reason, csrf, typed = {}, problems = [] }: SheetView) {
  const { referral, phase, incoming } = opened;
  const title = nameOf(opened) ?? (incoming ? `Vraag van ${referral.from.name}` : 'Verwijzing');
  const answerable = incoming && phase === 'open';
  return (
    <>
      <PageHead
        above={[{ href: referralsAddress(incoming, reason), label: 'Verwijzingen' }]}
        title={<Name>{title}</Name>}
        lead={`Van ${referral.from.name} naar ${referral.to.name}, verstuurd op ${day(referral.sentOn)}.`}
      />
      <Columns side={<Standing opened={opened} reason={reason} />}>
        {referral.question !== undefined && <Question opened={opened} />}
        {phase === 'open' && <Snapshot opened={opened} />}
        {answerable && <AnswerCard id={referral.id} csrf={csrf} typed={typed} problems={problems} />}
        {phase === 'past' && <Past />}
        {phase === 'closed' && <Closed />}
      </Columns>
    </>
  );
}

function nameOf({ referral, facts }: OpenedReferral): string | undefined {
  const text = (field: string) => {
    const value = facts.find((fact) => fact.field === field)?.value;
    return typeof value === 'string' ? value : '';
  };
  const sent = `${text('identity.givenName')} ${text('identity.familyName')}`.trim();
  return referral.name || sent || undefined;
}

function Standing({ opened: { referral, incoming }, reason }: { opened: OpenedReferral; reason: Reason }) {
  const turn = turnOf(referral, incoming);
  const lines = [
    { term: 'Toestand', details: <ReferralTag status={referral.status} /> },
    ...(turn === '' ? [] : [{ term: 'Aan zet', details: <Name>{turn}</Name> }]),
    { term: 'Antwoord voor', details: day(referral.answerBy) },
    ...(referral.answeredOn === undefined ? [] : [{ term: 'Beantwoord', details: day(referral.answeredOn) }]),
    ...(referral.answerReason === undefined
      ? []
      : [{ term: 'Reden', details: <Name>{referral.answerReason}</Name> }]),
  ];
  return (
    <Card title="Hoe het staat">
      <DefinitionList items={lines} />
      {referral.dossier !== undefined && (
        <Acts>
          <ButtonLink
            href={withReason(`/dossiers/${referral.dossier}`, reason)}
            {...(incoming ? { look: 'primary' } : {})}
          >
            Open het dossier
          </ButtonLink>
        </Acts>
      )}
    </Card>
  );
}

function Question({ opened: { referral, incoming } }: { opened: OpenedReferral }) {
  return (
    <Card title="De vraag">
      <Written text={referral.question ?? ''} />
      <DefinitionList
        items={[
          { term: 'Doel', details: outcomeWords(referral.wantedOutcomes ?? []) },
          {
            term: incoming ? 'Gestuurd' : 'Wat u stuurde',
            details: categoriesInWords(categoriesIn(referral.mask ?? 0)),
          },
        ]}
      />
    </Card>
  );
}

function Past() {
  return (
    <Card title="Deze verwijzing is voorbij">
      <p>U ziet nog dat er een verwijzing was. Wat er gestuurd werd, is hier niet meer te lezen.</p>
    </Card>
  );
}

function Closed() {
  return (
    <Card title="Nu niet zichtbaar">
      <p>
        Er is nu geen gegevensstroom van kracht die deze gegevens bij u laat komen. Vraag het aan de
        organisatie die verwees.
      </p>
    </Card>
  );
}
