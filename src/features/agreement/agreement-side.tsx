/** Beside an agreement: its parties, where it holds, how long and how it stops, and the agreements it is related to. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Card } from '../../ui/card.tsx';
import { Lines } from '../../ui/list.tsx';
import { tell } from '../../ui/tell.ts';
import type { Named } from '../flow/flow.ts';
import type { AgreementDetail } from './agreement.sql.ts';
import type { Party } from './agreement.ts';
import { placesInWords } from './agreement-form.tsx';
import { TermCard } from './term.tsx';

/** Shows what stands beside an agreement. */
export function AgreementSide({ detail }: { detail: AgreementDetail }) {
  const { agreement, parent, renews, children } = detail;
  const related = [
    ...(parent ? [<>{tell`Hoort bij ${<a href={`/overeenkomsten/${parent.id}`}>{parent.name}</a>}`}</>] : []),
    ...(renews && agreement.amends
      ? [<>{tell`Wijzigt ${<a href={`/overeenkomsten/${renews.id}`}>{renews.name}</a>}`}</>]
      : []),
    ...(renews && !agreement.amends
      ? [<>{tell`Komt na ${<a href={`/overeenkomsten/${renews.id}`}>{renews.name}</a>}`}</>]
      : []),
    ...children.map((child) => relatedUnder(child, detail)),
  ];
  return (
    <>
      <Card title={say`Partijen`}>
        <Lines items={agreement.parties.map(partyLine)} />
      </Card>
      {agreement.level !== 'frame' && (
        <Card title={say`Waar ze geldt`}>
          <p>{placesInWords(detail) || say`Overal waar de lokale besturen van de overeenkomst werken.`}</p>
        </Card>
      )}
      <TermCard detail={detail} />
      <Card title={say`Cijfers`}>
        <p>
          <a href={`/overeenkomsten/${agreement.id}/cijfers`}>{say`Doel, resultaat en gemeenten`}</a>
        </p>
      </Card>
      {related.length > 0 && (
        <Card title={say`Verwante overeenkomsten`}>
          <Lines items={related} />
        </Card>
      )}
    </>
  );
}

function relatedUnder(child: Named, { renewal, amendment }: AgreementDetail) {
  const link = <a href={`/overeenkomsten/${child.id}`}>{child.name}</a>;
  if (child.id === renewal?.id) return <>{tell`Daarna komt ${link}`}</>;
  if (child.id === amendment?.id) return <>{tell`Gewijzigd door ${link}`}</>;
  return <>{tell`Hieronder valt ${link}`}</>;
}

function partyLine(party: Party) {
  return (
    <>
      <b>{party.name}</b>
      {party.group && <> {say`(samen in ${party.group})`}</>}
      <span class="source">
        {party.signatory ? say`${beginning(party.role)}, tekent: ${party.signatory}` : beginning(party.role)}
      </span>
      {party.leavesAfter !== null && (
        <span class="source">{say`Partij tot en met ${formatDate(party.leavesAfter)}.`}</span>
      )}
    </>
  );
}
