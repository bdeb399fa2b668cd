/** The end of a right to unemployment benefit: what follows from what was told, and the days on which rights end since 2026. */
import { addDays, addMonths, type CivilDate, civilDate, formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { evaluate } from '../../rules/evaluate.ts';
import { explain, type Told } from '../../rules/explain.ts';
import type { Facts } from '../../rules/fact.ts';
import { fields } from '../../rules/field.ts';
import type { Instrument } from '../../rules/instrument.ts';
import { endWaves, unemploymentNotLimited } from '../../rules/instruments/unemployment.ts';
import { unemploymentAdmission } from '../../rules/instruments/unemployment-admission.ts';
import type { Followed } from '../../rules/legal-status.ts';
import { sightOf } from '../../rules/look.ts';
import { Card } from '../../ui/card.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Lines } from '../../ui/list.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Outcomes } from '../instrument/fit-line.tsx';
import { ruleText } from '../instrument/rule-words.ts';
import type { Typed } from '../instrument/typed.ts';
import { BenefitForm } from './benefit-end-field.tsx';
import type { BenefitAsked } from './benefit-end-form.ts';
import { ToolPage } from './tool.pages.tsx';

/** Requests from this day on are limited to months that follow from the days of work. */
const LIMITED_SINCE = '2026-03-01';

interface BenefitEndProps {
  readonly csrf: string;
  readonly typed: Typed;
  readonly today: CivilDate;
  readonly problems?: readonly Problem[];
  readonly asked?: BenefitAsked;
  readonly followed?: Followed;
}

export function BenefitEndPage({ csrf, typed, today, problems = [], asked, followed }: BenefitEndProps) {
  return (
    <ToolPage
      title={say`Wanneer stopt de uitkering?`}
      lead={say`Sinds 2026 is de werkloosheidsuitkering beperkt in de tijd. Vul in wat u weet. De RVA beslist.`}
    >
      {asked && <Answer asked={asked} today={today} followed={followed} />}
      <Card title={asked ? say`Verander iets` : say`Wat u weet`}>
        <BenefitForm csrf={csrf} typed={typed} problems={problems} />
      </Card>
      <WaveCard today={today} />
    </ToolPage>
  );
}

function Answer({
  asked,
  today,
  followed,
}: Required<Pick<BenefitEndProps, 'asked' | 'today'>> & Pick<BenefitEndProps, 'followed'>) {
  const { facts, requested } = asked;
  const limit = told(unemploymentNotLimited, facts, requested > today ? requested : today, followed);
  const admission =
    requested < LIMITED_SINCE ? undefined : told(unemploymentAdmission, facts, requested, followed);
  return (
    <Card title={say`Antwoord`}>
      {limit.result === 'eligible' && <p>{say`De beperking in de tijd geldt niet voor deze persoon.`}</p>}
      {limit.result !== 'eligible' && admission && <Months told={admission} requested={requested} />}
      {limit.result !== 'eligible' && !admission && <Wave told={limit} />}
      <Fold summary={say`Nog te verifiëren`}>
        <Lines items={[...limit.doubts, ...(admission?.doubts ?? [])].map(ruleText)} />
      </Fold>
      <p>
        {tell`Eindigt het recht? Kijk samen naar ${<a href="/instrumenten/leefloon">{say`het leefloon`}</a>} en naar ${<a href="/hulpmiddelen/wat-past">{say`wat past op weg naar werk`}</a>}.`}
      </p>
    </Card>
  );
}

function told(instrument: Instrument, facts: Facts, date: CivilDate, followed: Followed | undefined): Told {
  const sight = sightOf(facts, date, followed);
  return explain(evaluate(instrument, sight), sight);
}

/** For who received a benefit before March 2026. */
function Wave({ told }: { told: Told }) {
  if (told.result === 'unknown')
    return (
      <>
        <p>{say`Dat kunnen we nog niet zeggen. Zoek eerst uit:`}</p>
        <Lines items={told.missing.map((name) => ruleText(fields[name].question))} />
      </>
    );
  const end = told.outcomes.find(({ code }) => code === 'end')?.value;
  return (
    <>
      {typeof end === 'string' && (
        <p>
          <b>{say`Het recht eindigt op ${formatDate(civilDate(end))}.`}</b>
        </p>
      )}
      <Outcomes outcomes={told.outcomes} />
    </>
  );
}

/** For who asked since March 2026: months that follow from the days of work. */
function Months({ told, requested }: { told: Told; requested: CivilDate }) {
  const months = told.outcomes.find(({ code }) => code === 'months')?.value;
  if (told.result === 'notEligible')
    return (
      <p>{say`Er zijn minder dan 312 dagen werk in de 36 maanden ervoor. Dan is er geen recht op een uitkering.`}</p>
    );
  if (typeof months !== 'number')
    return <p>{say`Vul in hoeveel dagen de persoon werkte in de 36 maanden voor de aanvraag.`}</p>;
  const end = addDays(addMonths(requested, months), -1);
  return (
    <>
      <p>
        <b>{say`Het recht duurt ${months} maanden en eindigt op ${formatDate(end)}, als het zonder onderbreking loopt.`}</b>
      </p>
      <Outcomes outcomes={told.outcomes} />
    </>
  );
}

/** The days on which rights end, with those that are over marked. */
function WaveCard({ today }: { today: CivilDate }) {
  return (
    <Card title={say`Wie verliest wanneer het recht`}>
      <DataTable<(typeof endWaves)[number]>
        caption={say`Voor wie op 30 juni 2025 een uitkering kreeg`}
        columns={[
          {
            head: say`Einde van het recht`,
            cell: ({ on }) => (
              <>
                {formatDate(civilDate(on))} {on <= today && <Tag>{say`voorbij`}</Tag>}
              </>
            ),
            rowHead: true,
          },
          { head: say`Voor wie`, cell: ({ who }) => ruleText(who) },
        ]}
        rows={endWaves}
      />
    </Card>
  );
}
