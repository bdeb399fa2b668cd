/** One referral: the question, what was sent along, and the answer. Once it is past, only that there was one. */
import { categoriesIn } from '../../gate/category.ts';
import { presentValue } from '../../gate/field-value.ts';
import { fieldOf, placeOf } from '../../gate/field.ts';
import { categoriesInWords } from '../../gate/words.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Fact, Facts } from '../../ui/fact.tsx';
import { problemOf } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Columns } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { Name, Written } from '../../ui/text.tsx';
import { Why } from '../../ui/why.tsx';
import { organisationNamed, withReason } from '../dossier/dossier.ts';
import { municipalityName } from '../organisation/municipality.ts';
import { sourceKind } from '../organisation/organisation-kind.ts';
import { outcomeWords, turnOf } from './referral.ts';
import { day, ReferralTag, referralsAddress } from './referral.pages.tsx';
import type { OpenedReferral, SnapshotFact } from './referral.sql.ts';

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

function Snapshot({ opened }: { opened: OpenedReferral }) {
  const { facts, flows, referral } = opened;
  const inOrder = facts.toSorted((a, b) => placeOf(a.field) - placeOf(b.field));
  return (
    <Card title="Wat u mag weten">
      <Facts>
        {inOrder.map((fact) => (
          <Fact label={fieldOf(fact.field).label} statements={[statementOf(opened, fact)]} />
        ))}
      </Facts>
      {facts.length === 0 && <p>{referral.from.name} stuurde geen gegevens mee die u mag zien.</p>}
      <Why>
        {referral.from.name} stuurde u deze gegevens zoals ze waren op {day(referral.sentOn)}
        {flows.map((flow) => (
          <>
            , onder <a href={`/stromen/${flow.id}`}>stroom {flow.number}</a> ({flow.act}
            {flow.article === null ? '' : `, ${flow.article}`})
          </>
        ))}
        . U ziet ze tot u antwoordt, en ten laatste tot en met {day(referral.closesOn)}.
      </Why>
    </Card>
  );
}

function statementOf({ organisations }: OpenedReferral, fact: SnapshotFact) {
  const value = presentValue(fact.field, fact.value, {
    municipality: municipalityName,
    organisation: (number) => organisationNamed(organisations, number),
  });
  const source = organisations[fact.source];
  return {
    value: <Name>{value}</Name>,
    source: `${source?.name ?? ''} · ${day(fact.asOf)}`,
    kind: sourceKind(source?.kind),
  };
}

function AnswerCard(props: {
  id: string;
  csrf: string;
  typed: Readonly<Record<string, string>>;
  problems: readonly Problem[];
}) {
  const { id, csrf, typed, problems } = props;
  const error = problemOf(problems, 'reden');
  return (
    <Card title="Uw antwoord">
      <p>
        Als u aanvaardt, begeleidt u deze persoon mee en staat die bij uw personen. Als u weigert, ziet u deze
        gegevens niet meer.
      </p>
      <Form action={`/verwijzingen/${id}`} csrf={csrf} problems={problems}>
        <TextArea
          name="reden"
          label="Reden, als u weigert"
          hint="De ander leest dit. Schrijf geen diagnose of schuld op."
          rows={3}
          maxlength={300}
          value={typed['reden'] ?? ''}
          optional
          {...(error === undefined ? {} : { error })}
        />
        <Acts>
          <Button look="primary" name="antwoord" value="accepted">
            Aanvaard
          </Button>
          <Button name="antwoord" value="refused">
            Weiger
          </Button>
        </Acts>
      </Form>
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
