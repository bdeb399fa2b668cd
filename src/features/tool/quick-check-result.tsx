/** What the rules say so far in the quick check: what fits, what may still fit, and what does not. */
import { say } from '../../kernel/language.ts';
import type { Told } from '../../rules/explain.ts';
import { instrumentNamed } from '../../rules/catalogue.ts';
import { Card } from '../../ui/card.tsx';
import { Fold, ShowMore } from '../../ui/fold.tsx';
import { Lines } from '../../ui/list.tsx';
import { stopsIn } from '../instrument/fit-card.tsx';
import { Outcomes } from '../instrument/fit-line.tsx';
import { ruleText, toldSentence } from '../instrument/rule-words.ts';

export function Results({ told }: { told: readonly Told[] }) {
  const shown = told.filter(({ state }) => state === 'inForce');
  const of = (...results: Told['result'][]) => shown.filter(({ result }) => results.includes(result));
  const fitting = of('eligible');
  const open = of('unknown').toSorted((one, other) => one.missing.length - other.missing.length);
  const not = of('notEligible', 'blocked');
  return (
    <>
      <Card title={say`Past met wat u antwoordde (${fitting.length})`}>
        {fitting.length === 0 ? (
          <p>{say`Nog niets is zeker. Antwoord op de volgende vragen.`}</p>
        ) : (
          <Lines items={fitting.map((one) => <Fitting told={one} />)} />
        )}
      </Card>
      {open.length > 0 && (
        <Card title={say`Kan nog passen (${open.length})`}>
          <ShowMore items={open} first={6}>
            {(items) => (
              <Lines
                items={items.map((one) => (
                  <>
                    <InstrumentLink told={one} />
                    <div class="source">{openWords(one.missing.length)}</div>
                  </>
                ))}
              />
            )}
          </ShowMore>
        </Card>
      )}
      {not.length > 0 && <NotFitting told={not} />}
    </>
  );
}

function NotFitting({ told }: { told: readonly Told[] }) {
  return (
    <Card title={say`Past niet (${told.length})`}>
      <Fold summary={say`Toon wat niet past, en waarom`}>
        <Lines
          items={told.map((one) => (
            <>
              <InstrumentLink told={one} />
              <div class="source">{whyNot(one)}</div>
            </>
          ))}
        />
      </Fold>
    </Card>
  );
}

function whyNot(told: Told): string {
  const [first] = stopsIn(told);
  return first === undefined ? toldSentence(told) : ruleText(first.sentence);
}

function openWords(count: number): string {
  return count === 1 ? say`Nog 1 gegeven te weten.` : say`Nog ${count} gegevens te weten.`;
}

function Fitting({ told }: { told: Told }) {
  return (
    <>
      <InstrumentLink told={told} />
      <div class="source">{ruleText(instrumentNamed(told.instrument)?.card.summary ?? '')}</div>
      <Outcomes outcomes={told.outcomes} />
    </>
  );
}

function InstrumentLink({ told }: { told: Told }) {
  return <a href={`/instrumenten/${instrumentNamed(told.instrument)?.slug ?? ''}`}>{ruleText(told.name)}</a>;
}
