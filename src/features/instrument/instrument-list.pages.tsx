/** The catalogue: every instrument by what it is about, with one sentence each. */
import { say } from '../../kernel/language.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Tag } from '../../ui/tag.tsx';
import { byTheme } from './instrument.ts';
import { NamedMeasures } from './named-measure-card.tsx';
import { ruleText } from './rule-words.ts';

/** Shows all instruments; `today` says which have ended. */
export function InstrumentListPage({ today }: { today: string }) {
  return (
    <>
      <PageHead
        title={say`Instrumenten`}
        lead={say`Maatregelen op weg naar werk: voor wie ze zijn, wat moet kloppen en in welke wet dat staat.`}
        acts={<ButtonLink href="/hulpmiddelen">{say`Kijk na of reken uit`}</ButtonLink>}
      />
      <Stack>
        {byTheme().map(({ title, items }) => (
          <Card title={title}>
            <Lines
              items={items.map((one) => (
                <>
                  <a href={`/instrumenten/${one.slug}`}>{ruleText(one.name)}</a>{' '}
                  {one.until !== undefined && one.until < today && (
                    <Tag>{say`niet meer voor nieuwe starters`}</Tag>
                  )}
                  <div class="source">{ruleText(one.card.summary)}</div>
                </>
              ))}
            />
          </Card>
        ))}
        <NamedMeasures />
        <Card title={say`Betwiste punten`}>
          <p>
            <a href="/betwiste-punten">{say`Waar bronnen elkaar tegenspreken of zwijgen, en welke lezing gevolgd wordt`}</a>
          </p>
        </Card>
      </Stack>
    </>
  );
}
