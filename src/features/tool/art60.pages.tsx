/** The calculator of article 60: what is asked, how long it takes, and the table of law with the rule that decides marked. */
import { addDays, type CivilDate, formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { type Art60Term, termFor } from '../../rules/art60.ts';
import { instrumentNamed } from '../../rules/catalogue.ts';
import { doubtsOn } from '../../rules/explain.ts';
import type { Followed } from '../../rules/legal-status.ts';
import { sightOf } from '../../rules/look.ts';
import type { Sight } from '../../rules/sight.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Form } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { DateField, TextField } from '../../ui/text-field.tsx';
import { AdmissionTable } from '../instrument/admission-table.tsx';
import { Outcomes } from '../instrument/fit-line.tsx';
import { ruleText } from '../instrument/rule-words.ts';
import type { Typed } from '../instrument/typed.ts';
import { type Art60Asked, fromName, PERIODS, toName } from './art60-form.ts';
import { ToolPage } from './tool.pages.tsx';

/** Weeks before the end in which the hand-over to VDAB begins, unless an organisation sets another number. */
const HANDOVER_WEEKS = 10;

interface Art60Props {
  readonly csrf: string;
  readonly typed: Typed;
  readonly problems?: readonly Problem[];
  readonly asked?: Art60Asked;
  readonly followed?: Followed;
}

export function Art60Page({ csrf, typed, problems = [], asked, followed }: Art60Props) {
  const term = asked && termFor(sightOf(asked.facts, asked.start, followed));
  return (
    <ToolPage
      title={say`Hoe lang duurt artikel 60?`}
      lead={say`Een contract artikel 60 duurt tot iemand genoeg dagen heeft voor een volledige werkloosheidsuitkering.`}
    >
      {asked && <Answer asked={asked} sight={sightOf(asked.facts, asked.start, followed)} term={term} />}
      <Card title={asked ? say`Verander iets` : say`Wat u weet`}>
        <Art60Form csrf={csrf} typed={typed} problems={problems} />
      </Card>
      <AdmissionTable {...(term ? { decides: term.rule } : {})} />
    </ToolPage>
  );
}

function Answer({ asked, sight, term }: { asked: Art60Asked; sight: Sight; term: Art60Term | undefined }) {
  const art60 = instrumentNamed('ART60');
  const outcomes = art60?.outcomes?.(sight) ?? [];
  const certain = outcomes.every(({ value }) => value !== undefined);
  return (
    <Card title={say`Antwoord`}>
      {certain && term && <Sentence start={asked.start} term={term} />}
      <Outcomes outcomes={outcomes} />
      {art60 && (
        <Fold summary={say`Nog te verifiëren`}>
          <Lines items={doubtsOn(art60, asked.start).map(ruleText)} />
        </Fold>
      )}
    </Card>
  );
}

function Sentence({ start, term }: { start: CivilDate; term: Art60Term }) {
  if (term.months === 0)
    return (
      <p>
        <b>{say`Deze persoon heeft al genoeg dagen. Een contract artikel 60 is daarvoor niet nodig.`}</b>
      </p>
    );
  const handover = addDays(term.end, -7 * HANDOVER_WEEKS);
  return (
    <>
      <p>
        <b>{say`Het contract loopt van ${formatDate(start)} tot en met ${formatDate(term.end)}: ${monthsInWords(term.months)}.`}</b>
      </p>
      <p>{say`Begin de warme overdracht naar VDAB op ${formatDate(handover)}, ${HANDOVER_WEEKS} weken voor het einde.`}</p>
    </>
  );
}

function monthsInWords(months: number): string {
  return months === 1 ? say`1 maand` : say`${months} maanden`;
}

function Art60Form({ csrf, typed, problems }: { csrf: string; typed: Typed; problems: readonly Problem[] }) {
  const field = (name: string) => fieldIn({ typed, problems }, name);
  const [first, ...others] = PERIODS;
  return (
    <Form action="/hulpmiddelen/artikel-60" csrf={csrf} problems={problems}>
      <DateField {...field('geboren')} label={say`Geboortedatum`} />
      <DateField {...field('begin')} label={say`Eerste dag van het contract`} />
      <TextField
        {...field('breuk')}
        label={say`Hoeveel werkt de persoon?`}
        hint={say`1 is voltijds, 0,5 is halftijds`}
        inputmode="decimal"
        narrow
      />
      <p>{say`Werkte de persoon de laatste jaren al? Dan telt dat mee. Laat anders leeg.`}</p>
      <Period period={first} field={field} />
      <Fold summary={say`Nog periodes van werk`}>
        {others.map((period) => (
          <Period period={period} field={field} />
        ))}
      </Fold>
      <Button look="primary">{say`Reken uit`}</Button>
    </Form>
  );
}

type FieldOf = (name: string) => { name: string; value: string; error: string | undefined };

function Period({ period, field }: { period: number; field: FieldOf }) {
  return (
    <>
      <DateField {...field(fromName(period))} label={say`Werkte van (periode ${period})`} optional />
      <DateField {...field(toName(period))} label={say`Tot en met (periode ${period})`} optional />
    </>
  );
}
