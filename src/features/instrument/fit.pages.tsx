/** "Wat past nu": what runs, what fits, what is nearly known and what does not fit, with the next question first. */
import { formatDate } from '../../kernel/civil-date.ts';
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { say } from '../../kernel/language.ts';
import { fields } from '../../rules/field.ts';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Lines } from '../../ui/list.tsx';
import { withReason } from '../dossier/dossier.ts';
import { PartPage } from '../dossier/part-page.tsx';
import { AdviceList } from './advice-list.tsx';
import type { Fit, Fits } from './fit.ts';
import { FitCard, type FitView } from './fit-card.tsx';
import { isNear, measuresFirst, NotCard, OpenCard } from './fit-brief.tsx';
import { rowText } from './fit-line.tsx';
import type { FitParts } from './fit.sql.ts';
import { RecordActs, type Where } from './missing.tsx';
import { askedOf, ruleText } from './rule-words.ts';

interface View {
  readonly opened: OpenedParts<FitParts>;
  readonly fits: Fits;
  readonly reason: string | undefined;
}

export function FitPage({ opened, fits, reason }: View) {
  const { person, actor, parts } = opened;
  const guides = opened.involvement?.role === 'guidance';
  const where: Where = { person, actor, reason, guides };
  const view: FitView = { opened, fits, where };
  const { running, now, open, blocked, not } = fits.groups;
  const nearly = open.filter((fit) => isNear(fit, where)).toSorted(measuresFirst);
  const others = open.filter((fit) => !isNear(fit, where));
  const nothing = parts.rule_facts.length === 0;
  return (
    <PartPage
      opened={opened}
      current="fits"
      reason={reason}
      next={<NextCard fits={fits} where={where} />}
      side={
        <>
          <AboutCard fits={fits} opened={opened} reason={reason} />
          <AdviceList opened={opened} reason={reason} />
        </>
      }
    >
      {nothing && (
        <Card title={say`Nog niets bekend`}>
          <Empty
            title={say`U ziet hier nog geen gegevens voor de regels.`}
          >{say`Leg vast wat u weet. Dan zegt Werkwinkel wat past.`}</Empty>
        </Card>
      )}
      {running.map((fit) => (
        <FitCard fit={fit} view={view} />
      ))}
      <Group title={say`Past nu`} fits={now} view={view} />
      <Group title={say`Eerst iets anders oplossen`} fits={blocked} view={view} />
      <Group title={say`Bijna: nog één ding te weten`} fits={nearly} view={view} />
      <OpenCard fits={others} where={where} />
      <NotCard fits={not} where={where} />
    </PartPage>
  );
}

function Group({ title, fits, view }: { title: string; fits: readonly Fit[]; view: FitView }) {
  if (fits.length === 0) return null;
  return (
    <Card title={`${title} (${fits.length})`}>
      {fits.map((fit) => (
        <FitCard fit={fit} view={view} inside />
      ))}
    </Card>
  );
}

function NextCard({ fits, where }: { fits: Fits; where: Where }) {
  const { next } = fits;
  if (next === undefined || !where.guides)
    return (
      <Card title={say`Volgende stap`}>
        <p>
          {next === undefined
            ? say`Alles wat u kunt vastleggen, is bekend. Bespreek met de persoon wat hieronder past.`
            : say`Bespreek met de persoon wat hieronder past.`}
        </p>
      </Card>
    );
  const settles = new Set(next.sum.flatMap((one) => one.settles)).size;
  return (
    <Card title={say`Volgende vraag`}>
      <p>
        <b>{ruleText(fields[next.field].question)}</b>
      </p>
      <p class="source">{askedOf[next.ask]}</p>
      {settles > 0 && (
        <p class="source">
          {settles === 1
            ? say`Het antwoord kan 1 instrument beslissen.`
            : say`Het antwoord kan ${settles} instrumenten beslissen.`}
        </p>
      )}
      <RecordActs field={next.field} where={where} primary />
    </Card>
  );
}

function AboutCard({ fits, opened, reason }: View) {
  const clashes = [...fits.known.clashes];
  return (
    <Card title={say`Hoe dit gemaakt is`}>
      <p>{say`Dit is een advies, geen beslissing. Een persoon beslist.`}</p>
      <p>
        {say`Regels van ${formatDate(fits.date)}. Werkwinkel gebruikt alleen gegevens die u hier mag zien. Wat u niet ziet, telt als niet bekend.`}
      </p>
      <p>
        <a href={withReason(`/dossiers/${opened.person}/wat-past/toen`, reason)}>{say`Wat toen paste`}</a>
      </p>
      {clashes.length > 0 && (
        <>
          <p>{say`Bronnen zeggen op dezelfde dag iets anders. Dat telt als niet bekend. Leg vast wat klopt.`}</p>
          <Lines items={clashes.flatMap(([, rows]) => rows.map((row) => rowText(row, opened)))} />
        </>
      )}
    </Card>
  );
}
