/** An advice as it was given, and whether the same comes out today: on the kept facts, under the rules of that day. Printable. */
import { formatDate } from '../../kernel/civil-date.ts';
import { formatMomentBy } from '../../kernel/clock.ts';
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { say } from '../../kernel/language.ts';
import { Alert } from '../../ui/alert.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Lines } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { withReason } from '../dossier/dossier.ts';
import { PartPage } from '../dossier/part-page.tsx';
import { type AdviceRow, outcomeChanges, type Replay, replay, sinceThen } from './advice.ts';
import { adviceTitle, namesOf } from './advice-list.tsx';
import { ClosedCard } from './closed-card.tsx';
import { ConditionLines, Outcomes, rowText, valueIn } from './fit-line.tsx';
import type { AdviceParts } from './fit.sql.ts';
import type { RuleFactRow } from './known-fact.ts';
import type { Followed } from '../../rules/legal-status.ts';
import { resultWords, ruleText } from './rule-words.ts';

interface AdviceView {
  readonly opened: OpenedParts<AdviceParts>;
  readonly advice: AdviceRow;
  readonly reason: string | undefined;
}

export function AdvicePage({ opened, advice, reason }: AdviceView) {
  return (
    <PartPage
      opened={opened}
      current="fits"
      reason={reason}
      side={
        <Card title={say`Zo is het bewaard`}>
          <p class="source">
            {say`Gegeven op ${formatMomentBy(advice.recordedAt, opened.actor.today)}. Nagerekend op ${formatDate(opened.actor.today)}, met de gegevens en de startdag van toen.`}
          </p>
          <p>
            <a href={withReason(`/dossiers/${opened.person}/wat-past`, reason)}>{say`Naar wat nu past`}</a>
          </p>
          <p>
            <a href={withReason(`/dossiers/${opened.person}/wat-past/toen`, reason)}>{say`Wat toen paste`}</a>
          </p>
          <p class="source">{say`Nummer van dit dossier, voor een jurist: ${opened.person}`}</p>
        </Card>
      }
    >
      <AdviceBody
        opened={opened}
        advice={advice}
        present={{ rows: opened.parts.rule_facts, followed: opened.parts.readings }}
      />
      {advice.gone > 0 && <ClosedCard opened={opened} />}
    </PartPage>
  );
}

type BodyProps = {
  opened: Pick<OpenedParts<object>, 'organisations' | 'actor'>;
  advice: AdviceRow;
  /** What is known now, and the readings that are followed now. */
  present: { readonly rows: readonly RuleFactRow[]; readonly followed: Followed };
};

/** Shows an advice as it was kept, what comes out when it is worked out again, and what would come out now. */
export function AdviceBody({ opened, advice, present }: BodyProps) {
  const again = replay(advice);
  return (
    <>
      <Card title={adviceTitle(advice)} id="advies">
        <DefinitionList
          items={[
            { term: say`Wat start`, details: namesOf(advice) },
            { term: say`Eerste dag`, details: formatDate(advice.startsOn) },
            { term: say`Regels van`, details: formatDate(advice.ruleDate) },
            ...(advice.by === null ? [] : [{ term: say`Wie het vastlegde`, details: advice.by }]),
            ...(advice.why === null ? [] : [{ term: say`Waarom toch`, details: advice.why }]),
          ]}
        />
        <Verdict advice={advice} again={again} />
      </Card>
      {advice.answers !== null &&
        again.told.map((told) => (
          <Card title={say`${ruleText(told.name)}: ${resultWords[told.result]}`} id={`a-${told.instrument}`}>
            <Outcomes outcomes={told.outcomes} />
            <ConditionLines conditions={told.conditions} known={again.known} opened={opened} />
            {told.doubts.length > 0 && (
              <>
                <p>
                  <Tag tone="wait">{say`te verifiëren`}</Tag>
                </p>
                <Lines items={told.doubts.map(ruleText)} />
              </>
            )}
          </Card>
        ))}
      <Card title={say`Gegevens waarop het rust`}>
        <Lines items={(advice.facts ?? []).map((row) => rowText(row, opened))} />
        {advice.gone > 0 && <p>{goneText(advice.gone)}</p>}
      </Card>
      <SinceCard opened={opened} advice={advice} present={present} />
    </>
  );
}

/** What would be advised now about the same instruments, and what changed since. */
function SinceCard({ opened, advice, present }: BodyProps) {
  const since = sinceThen(advice, present, opened.actor.today);
  return (
    <Card title={say`Toen en nu`} id="nu">
      <Lines
        items={since.answers.map(({ told, before }) =>
          before === undefined || before === told.result
            ? say`${ruleText(told.name)}: nu hetzelfde, ${resultWords[told.result]}.`
            : say`${ruleText(told.name)}: toen ${resultWords[before]}, nu ${resultWords[told.result]}.`,
        )}
      />
      <p>
        {since.facts.length === 0
          ? say`De gegevens van toen zijn nu nog dezelfde.`
          : say`Sindsdien anders of nieuw:`}
      </p>
      <Lines items={since.facts.map((row) => rowText(row, opened))} />
      {since.readings.length > 0 && (
        <p>{say`Op een betwist punt is nu een andere lezing gevolgd: ${since.readings.join(', ')}.`}</p>
      )}
    </Card>
  );
}

/** Says whether the same comes out, and if not, what changed. */
function Verdict({ advice, again }: { advice: AdviceRow; again: Replay }) {
  const { differences, sameRules } = again;
  if (differences === undefined)
    return (
      <Alert tone="warning">
        {goneText(advice.gone)} {say`Daarom kan Werkwinkel dit advies niet narekenen.`}
      </Alert>
    );
  if (differences.length === 0)
    return (
      <Alert tone="ok">
        {say`Nagerekend: hetzelfde komt eruit.`}{' '}
        {sameRules
          ? say`De regels zijn sindsdien niet veranderd in Werkwinkel.`
          : say`Wat Werkwinkel van deze regels weet, is sindsdien wel bijgewerkt.`}
      </Alert>
    );
  return (
    <Alert tone="warning">
      {say`Nagerekend: er komt iets anders uit bij ${differences.join(', ')}.`}{' '}
      {sameRules
        ? say`De regels zijn niet veranderd in Werkwinkel.`
        : say`Wat Werkwinkel van deze regels weet, is sindsdien bijgewerkt.`}
      <OutcomeLines advice={advice} again={again} />
    </Alert>
  );
}

/** What the law worked out then, as it was kept, beside what the program of today works out. */
function OutcomeLines({ advice, again }: { advice: AdviceRow; again: Replay }) {
  const changed = outcomeChanges(advice, again.told);
  if (changed.length === 0) return null;
  return (
    <>
      <p>{say`Wat toen is uitgerekend, is bewaard. Werkwinkel rekent na met het programma van nu:`}</p>
      <Lines
        items={changed.map(
          ({ label, was, is }) =>
            say`${ruleText(label)}: toen ${valueIn(was) || say`niet bekend`}, nu ${valueIn(is) || say`niet bekend`}.`,
        )}
      />
    </>
  );
}

function goneText(gone: number): string {
  return gone === 1
    ? say`1 gegeven is niet meer beschikbaar voor u.`
    : say`${gone} gegevens zijn niet meer beschikbaar voor u.`;
}
