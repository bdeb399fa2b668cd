/** The clock of a GPMI and whether one is due, each with the rule behind it and how sure that rule is. */
import { type CivilDate, formatDate } from '../../kernel/civil-date.ts';
import { dutch, say, spoken } from '../../kernel/language.ts';
import { listed } from '../../kernel/sentence.ts';
import { type Clock, type Due, readClock } from '../../rules/gpmi-clock.ts';
import { type Duty, judgeDuty } from '../../rules/gpmi-duty.ts';
import { type GpmiRule, gpmiRules, isChecked } from '../../rules/gpmi-rule.ts';
import { Card } from '../../ui/card.tsx';
import { type Definition, DefinitionList } from '../../ui/definition-list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Why } from '../../ui/why.tsx';
import { withReason } from '../dossier/dossier.ts';
import { type Contract, type DutyRow, timed } from './gpmi.ts';
import { dutyFacts, dutyFields, dutyFieldWords, grantDay } from './gpmi-known.ts';

/** Shows by when a contract has to be signed, looked at again or ended. */
export function ClockCard({ contract, today }: { contract: Contract; today: CivilDate }) {
  const clock = readClock(gpmiRules, timed(contract), today);
  const items = [
    ...dueItem(say`Tekenen voor`, clock.sign),
    ...dueItem(say`Samen bekijken voor`, clock.evaluate, say`zo afgesproken`),
    ...inPersonItem(clock),
    ...dueItem(say`Loopt tot`, clock.end),
  ];
  const rules = [clock.sign?.rule, clock.evaluate?.rule, clock.inPerson?.rule].filter(
    (rule) => rule !== undefined,
  );
  if (items.length === 0) return null;
  return (
    <Card title={say`De klok`}>
      <DefinitionList items={items} />
      {rules.length > 0 && <RulesBehind rules={rules} question={say`Waar komen deze termijnen vandaan?`} />}
    </Card>
  );
}

/** One line of the clock; `agreed` says from where a day comes that rests on no rule. */
function dueItem(term: string, due: Due | undefined, agreed?: string): Definition[] {
  if (due === undefined) return [];
  const { on, late, rule } = due;
  const word = rule !== undefined && !isChecked(rule) ? say`voorbij de vuistregel` : say`te laat`;
  return [
    {
      term,
      details: (
        <>
          {formatDate(on)} {late && <Tag tone="late">{word}</Tag>}{' '}
          {rule === undefined && agreed && <span class="source">{agreed}</span>}
        </>
      ),
    },
  ];
}

function inPersonItem({ inPerson }: Clock): Definition[] {
  if (inPerson === undefined) return [];
  const { held, wanted } = inPerson;
  return [{ term: say`In een gesprek, de laatste 12 maanden`, details: say`${held} van ${wanted}` }];
}

const answers: Readonly<Record<Duty['answer'], string>> = dutch({
  obliged: 'Ja, volgens de regels moet er een GPMI zijn.',
  exempt: 'Nee, deze persoon is vrijgesteld. Samen kiezen voor een GPMI mag.',
  optional: 'Het hoeft niet, samen kiezen mag.',
  outside: 'Nee, er is geen leefloon.',
  unknown: 'Dat is niet na te gaan.',
});

/** What the own facts say about the duty, on the day of the grant. */
export function dutyOf(rows: readonly DutyRow[], today: CivilDate, grantedOn?: CivilDate): Duty {
  const on = grantedOn ?? grantDay(rows, today) ?? today;
  return judgeDuty(gpmiRules, dutyFacts(rows, on), on);
}

type DutyCardProps = { duty: Duty; person: string; reason: string | undefined };

/** Says whether someone is to have a GPMI, and what is missing to know it. */
export function DutyCard({ duty, person, reason }: DutyCardProps) {
  const { answer, form, because, missing, toConfirm } = duty;
  return (
    <Card title={say`Moet er een GPMI zijn?`}>
      <p>
        <b>{answers[answer]}</b> {form === 'studies' && say`Vorm: studies.`}
      </p>
      {missing.length > 0 && (
        <>
          <p>{say`Nog te weten:`}</p>
          <ul>
            {missing.map((field) => (
              <li>
                <RecordLink field={field} person={person} reason={reason} />
              </li>
            ))}
          </ul>
        </>
      )}
      {toConfirm.length > 0 && (
        <p class="source">{say`Kijk nog na ${listed(toConfirm.map((field) => dutyFieldWords[field]))}. Dan hoeft het niet.`}</p>
      )}
      {because.length > 0 && <RulesBehind rules={because} question={say`Op welke regel rust dit?`} />}
      <p class="source">{say`De beslissing blijft bij het OCMW.`}</p>
    </Card>
  );
}

function RecordLink({
  field,
  person,
  reason,
}: {
  field: keyof typeof dutyFields;
  person: string;
  reason: string | undefined;
}) {
  const query = new URLSearchParams({
    veld: dutyFields[field],
    ...(reason === undefined ? {} : { reden: reason }),
  });
  return (
    <a href={`${withReason(`/dossiers/${person}/vastleggen`, undefined)}?${query}`}>
      {dutyFieldWords[field]}
    </a>
  );
}

/** Lists rules with how sure each is and where it was read. */
function RulesBehind({ rules, question }: { rules: readonly GpmiRule[]; question: string }) {
  return (
    <Why question={question}>
      <ul>
        {rules.map((rule) => (
          <li>
            {spoken(rule.text)} <Certainty rule={rule} />
            {rule.sources.map(({ name, url }) => (
              <span class="source"> {url === undefined ? name : <a href={url}>{name}</a>}</span>
            ))}
          </li>
        ))}
      </ul>
    </Why>
  );
}

/** Says whether a rule was checked, in the same words everywhere. */
function Certainty({ rule }: { rule: GpmiRule }) {
  if (!isChecked(rule)) return <Tag tone="wait">{say`niet nagegaan`}</Tag>;
  return <Tag>{rule.grade === 'A' ? say`officiële bron gelezen` : say`tweede bron gelezen`}</Tag>;
}
