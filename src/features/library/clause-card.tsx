/** One clause of the library: its words, whose it is, how often they stand in agreements, and the way to use it. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Hidden, Written } from '../../ui/text.tsx';
import { policyDomains } from '../theme/policy-domain.ts';
import { beginningOf, type Clause, clauseKind, clauseMark, takeAddress } from './library.ts';

/** A long text stands folded, so that the next one is near on a phone too. */
function ClauseText({ body, name }: { body: string; name: string }) {
  const first = beginningOf(body);
  if (first === undefined) return <Written text={body} />;
  return (
    <>
      <Written text={first} />
      <Fold
        summary={
          <>
            {say`Lees de hele tekst`}
            <Hidden>: {name}</Hidden>
          </>
        }
      >
        <Written text={body} />
      </Fold>
    </>
  );
}

/** Shows a clause; who makes agreements finds the way to take it over. */
export function ClauseCard({ clause, takes }: { clause: Clause; takes: boolean }) {
  const { kind, body, agreement, action, domain } = clause;
  const label = clauseKind(kind);
  const mark = clauseMark(clause);
  return (
    <Card
      title={`${label}: ${body}`}
      heading={
        <>
          {action === null ? label : <a href={`/overeenkomsten/${agreement.id}/acties/${action}`}>{body}</a>}
          <Hidden>, {agreement.name}</Hidden>
        </>
      }
      id={`deel-${kind}-${action ?? agreement.id}`}
    >
      {action === null ? (
        <ClauseText body={body} name={`${label}, ${agreement.name}`} />
      ) : (
        <p>{domain === null ? label : say`${label}, ${policyDomains[domain]}`}</p>
      )}
      <p class="source">
        <Attribution clause={clause} />
      </p>
      {mark === 'recurring' && (
        <p>
          <Tag tone="ok">{say`komt meer dan eens voor`}</Tag> {say`In ${clause.same} overeenkomsten.`}
        </p>
      )}
      {mark === 'unusual' && (
        <p>
          <Tag>{say`komt alleen hier voor`}</Tag>
        </p>
      )}
      {takes && (
        <Acts>
          <ButtonLink href={takeAddress(clause)}>
            {tell`Gebruik in mijn ontwerp${(
              <Hidden>
                : {label}, {agreement.name}
              </Hidden>
            )}`}
          </ButtonLink>
        </Acts>
      )}
    </Card>
  );
}

/** Says from which agreement it is, since when, and of whom. */
export function Attribution({ clause }: { clause: Clause }) {
  const { agreement, parties, from } = clause;
  const link = <a href={`/overeenkomsten/${agreement.id}`}>{agreement.name}</a>;
  return <>{tell`Uit ${link}, vanaf ${formatDate(from)}. Partijen: ${parties.join(', ')}.`}</>;
}
