/** What was sent along with a referral, as it was at sending, with the flow under which it came. */
import { presentValue } from '../../gate/field-value.ts';
import { fieldOf, placeOf } from '../../gate/field.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Fact, Facts } from '../../ui/fact.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { Why } from '../../ui/why.tsx';
import { organisationNamed } from '../dossier/dossier.ts';
import { municipalityName } from '../organisation/municipality.ts';
import { sourceKind } from '../organisation/organisation-kind.ts';
import { day } from './referral-day.ts';
import type { OpenedReferral, SnapshotFact } from './referral.sql.ts';

/** Shows the facts of the snapshot that pass, and until when they are seen. */
export function Snapshot({ opened }: { opened: OpenedReferral }) {
  const { facts, flows, referral } = opened;
  const inOrder = facts.toSorted((a, b) => placeOf(a.field) - placeOf(b.field));
  return (
    <Card title={say`Wat u mag weten`}>
      <Facts>
        {inOrder.map((fact) => (
          <Fact label={fieldOf(fact.field).label} statements={[statementOf(opened, fact)]} />
        ))}
      </Facts>
      {facts.length === 0 && <p>{say`${referral.from.name} stuurde geen gegevens mee die u mag zien.`}</p>}
      <Why>{tell`${referral.from.name} stuurde u deze gegevens zoals ze waren op ${day(referral.sentOn)}${flows.map((flow) => <>{tell`, onder ${<a href={`/stromen/${flow.id}`}>{say`stroom ${flow.number}`}</a>} (${flow.act}${flow.article === null ? '' : `, ${flow.article}`})`}</>)}. U ziet ze tot u antwoordt, en ten laatste tot en met ${day(referral.closesOn)}.`}</Why>
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
