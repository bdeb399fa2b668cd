/** What the organisation compared: what can be looked at now, what waits, and what came of the rest, good or bad. */
import { dayInWords } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DifferenceChart, signed } from '../../ui/difference-chart.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import { approachLabel, type Comparison, type Standing, standingOf } from './comparison.ts';
import type { ComparisonsShown } from './comparison.sql.ts';

const tags = dutch(
  {
    ready: { word: 'klaar om te bekijken', tone: 'wait' },
    waiting: { word: 'nog te vroeg', tone: 'plain' },
    shown: { word: 'bekeken', tone: 'ok' },
    tooFew: { word: 'te weinig mensen', tone: 'plain' },
    withdrawn: { word: 'ingetrokken', tone: 'plain' },
  },
  'word',
) satisfies Readonly<Record<Standing, { word: string; tone: Tone }>>;

export function StandingTag({ standing }: { standing: Standing }) {
  return <Tag tone={tags[standing].tone}>{tags[standing].word}</Tag>;
}

export function ComparisonsPage({ shown: { items, actor } }: { shown: ComparisonsShown }) {
  return (
    <>
      <PageHead
        above={[{ href: '/cijfers/eigen', label: say`Cijfers` }]}
        title={say`Wat werkt?`}
        lead={say`U probeert iets uit en wilt weten of het helpt. Leg eerst vast wat u vergelijkt. Pas later ziet u de uitkomst, en die blijft hier staan, goed of slecht.`}
      />
      <Stack>
        <Card title={say`Uw vergelijkingen`}>
          {items.length === 0 ? (
            <Empty
              title={say`U vergeleek nog niets.`}
              act={{ href: '/cijfers/wat-werkt/nieuw', label: say`Leg een vergelijking vast` }}
            >{say`Bijvoorbeeld: vinden mensen met jobcoaching vaker werk dan mensen zonder?`}</Empty>
          ) : (
            <>
              <Lines items={items.map((one) => lineOf(one, standingOf(one, actor.today)))} />
              <Acts>
                <ButtonLink href="/cijfers/wat-werkt/nieuw">{say`Leg een vergelijking vast`}</ButtonLink>
              </Acts>
            </>
          )}
        </Card>
        <Together items={items} />
      </Stack>
    </>
  );
}

function lineOf(one: Comparison, standing: Standing) {
  return (
    <>
      <a href={`/cijfers/wat-werkt/${one.id}`}>{one.question}</a> <StandingTag standing={standing} />
      <div class="source">
        {standing === 'waiting'
          ? say`Met of zonder ${approachLabel(one.approach)}. U kunt kijken vanaf ${dayInWords(one.readyOn)}.`
          : say`Met of zonder ${approachLabel(one.approach)}. Vastgelegd op ${dayInWords(one.definedOn)}.`}
      </div>
    </>
  );
}

/** Of many comparisons some differ by chance: how many there were stands beside what came of them. */
function Together({ items }: { items: readonly Comparison[] }) {
  const told = items.flatMap(({ question, result }) =>
    result === null ? [] : [{ name: question, ...result }],
  );
  if (told.length === 0) return null;
  return (
    <Card title={say`Alles wat u bekeek`}>
      <DifferenceChart
        label={say`Per vergelijking het verschil op 100 mensen, en tussen welke getallen het ligt`}
        less={say`minder met de aanpak`}
        more={say`meer met de aanpak`}
        rows={told}
      />
      <ol>
        {told.map(({ name, difference, low, high }) => (
          <li>
            {name}
            <span class="source">{say`Verschil op 100 mensen: ${signed(difference)} (tussen ${signed(low)} en ${signed(high)}).`}</span>
          </li>
        ))}
      </ol>
      <p class="source">{say`U bekeek er ${told.length}. Van 20 vergelijkingen van iets dat niets uitmaakt, toont er gemiddeld 1 toch een verschil, door toeval.`}</p>
    </Card>
  );
}
