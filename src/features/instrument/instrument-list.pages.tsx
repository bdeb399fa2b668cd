/** The catalogue: every instrument by what it is about, with one sentence each. */
import { say } from '../../kernel/language.ts';
import { instrumentNamed } from '../../rules/catalogue.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Door, Doors } from '../../ui/door.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Tag } from '../../ui/tag.tsx';
import { idFrom } from '../../ui/text.tsx';
import { byTheme } from './instrument.ts';
import type { DueText } from './instrument-text.sql.ts';
import { NamedMeasures } from './named-measure-card.tsx';
import { ruleText, writtenDay } from './rule-words.ts';

/** Shows all instruments; `today` says which have ended, and `due` what waits for the editor who reads. */
export function InstrumentListPage({ today, due }: { today: string; due?: readonly DueText[] }) {
  return (
    <>
      <PageHead
        title={say`Instrumenten`}
        lead={say`Maatregelen op weg naar werk: voor wie ze zijn, wat moet kloppen en in welke wet dat staat.`}
        acts={<ButtonLink href="/hulpmiddelen">{say`Kijk na of reken uit`}</ButtonLink>}
      />
      <Stack>
        {due && <DueCard due={due} />}
        {byTheme().map(({ title, items }) => (
          <section aria-labelledby={idFrom(title)}>
            <h2 id={idFrom(title)}>{title}</h2>
            <Doors>
              {items.map((one) => (
                <Door
                  href={`/instrumenten/${one.slug}`}
                  title={ruleText(one.name)}
                  mark={
                    one.until !== undefined &&
                    one.until < today && <Tag>{say`niet meer voor nieuwe starters`}</Tag>
                  }
                >
                  {ruleText(one.card.summary)}
                </Door>
              ))}
            </Doors>
          </section>
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

function DueCard({ due }: { due: readonly DueText[] }) {
  return (
    <Card title={say`Voor de redactie`}>
      {due.length === 0 ? (
        <p>{say`Er wacht geen ontwerp en geen uitleg moet opnieuw nagekeken worden. Kies een instrument om er een uitleg bij te schrijven.`}</p>
      ) : (
        <Lines items={due.map((one) => <DueLine one={one} />)} />
      )}
    </Card>
  );
}

function DueLine({ one: { instrument, state, nextReviewOn } }: { one: DueText }) {
  const found = instrumentNamed(instrument);
  if (found === undefined) return null;
  return (
    <>
      <a href={`/instrumenten/${found.slug}/tekst${state === 'draft' ? '/ontwerp' : ''}`}>
        {state === 'draft'
          ? say`Ontwerp bij ${ruleText(found.name)}`
          : say`Uitleg bij ${ruleText(found.name)}`}
      </a>
      <div class="source">
        {state === 'draft'
          ? say`Een andere redacteur dan de schrijver publiceert het.`
          : say`Opnieuw na te kijken sinds ${writtenDay(nextReviewOn)}.`}
      </div>
    </>
  );
}
