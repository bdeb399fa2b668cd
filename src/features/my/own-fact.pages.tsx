/** What one organisation knows of the person, and since when. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Fact, Facts, type SourceKind, type Statement } from '../../ui/fact.tsx';
import { Fold, ShowMore } from '../../ui/fold.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { sourceKind } from '../organisation/organisation-kind.ts';
import { factLabel, factText, type SourceSays } from './my.ts';
import type { OwnFact, OwnRecord } from './my.sql.ts';

/** How many facts stand there before someone asks for more. */
const FACTS_SHOWN = 8;

/** Counts what one source knows, and opens it. */
export function Known({ source, record }: { source: SourceSays; record: OwnRecord }) {
  const kind = sourceKind(source.kind);
  const lines = [...Map.groupBy(source.facts, (fact) => `${fact.bit} ${factLabel(fact)}`).values()];
  const newest = source.facts
    .map(({ asOf }) => asOf)
    .toSorted()
    .at(-1);
  const what = source.facts.length === 1 ? say`1 gegeven` : say`${source.facts.length} gegevens`;
  return (
    <Fold
      summary={
        <>{tell`${<Name>{source.name}</Name>} weet ${what} over u${newest !== undefined && <span class="source">{say`Het nieuwste is van ${formatDate(newest)}.`}</span>}`}</>
      }
    >
      <ShowMore items={lines} first={FACTS_SHOWN}>
        {(some) => (
          <Facts>
            {some.map((facts) => (
              <Fact
                label={facts[0] === undefined ? '' : factLabel(facts[0])}
                statements={facts.map((fact) => statementOf(record, fact, kind))}
              />
            ))}
          </Facts>
        )}
      </ShowMore>
    </Fold>
  );
}

function statementOf(record: OwnRecord, fact: OwnFact, kind: SourceKind): Statement {
  const via = fact.authentic === null ? '' : say`, volgens ${fact.authentic}`;
  return {
    value: <Name>{factText(record, fact)}</Name>,
    source: say`op ${formatDate(fact.asOf)}${via}`,
    kind,
    ...(fact.status === 'provisional'
      ? { status: { word: say`kan nog veranderen`, tone: 'wait' as const } }
      : {}),
  };
}
