/** The library by theme: what was agreed on child care, on transport, and so on, the three that fit best of each. */
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Hidden } from '../../ui/text.tsx';
import { policyDomains } from '../theme/policy-domain.ts';
import { type Theme, themes } from '../theme/theme.ts';
import type { ClauseList } from './library.sql.ts';
import { beginningOf, bestOf, type Clause, clauseKind, LIBRARY, MOST_CLAUSES } from './library.ts';

/** So many clauses of a theme stand here. */
const FEW = 3;

/** What was found about one theme. */
export interface ThemeClauses extends ClauseList {
  readonly theme: Theme;
}

/** Shows each theme about which something was agreed, and names the others. */
export function LibraryThemesPage({ found }: { found: readonly ThemeClauses[] }) {
  const agreed = found.filter(({ total }) => total > 0);
  const nothing = found.filter(({ total }) => total === 0);
  return (
    <>
      <PageHead
        above={[
          { href: '/overeenkomsten', label: say`Overeenkomsten` },
          { href: LIBRARY, label: say`Bibliotheek van afspraken` },
        ]}
        title={say`Afspraken per thema`}
        lead={say`Wat spraken anderen af over kinderopvang, vervoer of werkgevers? Een afspraak kan bij meer dan één thema staan.`}
      />
      <Stack>
        {agreed.length === 0 && (
          <Empty
            title={say`Er is nog niets afgesproken dat iedereen mag lezen.`}
            act={{ href: '/overeenkomsten', label: say`Toon alle overeenkomsten` }}
          />
        )}
        {agreed.map((one) => (
          <ThemeClausesCard {...one} />
        ))}
        {agreed.length > 0 && nothing.length > 0 && (
          <Card title={say`Hierover is nog niets afgesproken`}>
            <Lines items={nothing.map(({ theme }) => beginning(themes[theme]))} />
          </Card>
        )}
      </Stack>
    </>
  );
}

function ThemeClausesCard({ theme, total, items }: ThemeClauses) {
  const address = `${LIBRARY}?thema=${theme}`;
  return (
    <Card title={beginning(themes[theme])} id={`thema-${theme}`}>
      <Lines items={bestOf(items, FEW).map((clause) => <ClauseLine clause={clause} />)} />
      <Acts>
        <ButtonLink href={address}>
          {total > MOST_CLAUSES
            ? say`Meer dan ${MOST_CLAUSES} afspraken`
            : total === 1
              ? say`Lees deze afspraak`
              : say`Lees alle ${total} afspraken`}
          <Hidden>: {themes[theme]}</Hidden>
        </ButtonLink>
      </Acts>
    </Card>
  );
}

function ClauseLine({ clause: { kind, body, action, domain, agreement } }: { clause: Clause }) {
  const label = clauseKind(kind);
  const what = domain === null ? label : say`${label}, ${policyDomains[domain]}`;
  return (
    <>
      {action === null ? (
        (beginningOf(body) ?? body)
      ) : (
        <a href={`/overeenkomsten/${agreement.id}/acties/${action}`}>{body}</a>
      )}
      <span class="source">
        {what} · <a href={`/overeenkomsten/${agreement.id}`}>{agreement.name}</a>
      </span>
    </>
  );
}
