/** Who could start what, who lacks one fact for it, and whose answer changes on a day: a form, a list, and how it was made. */
import { reasons } from '../../gate/role.ts';
import { dutch, say } from '../../kernel/language.ts';
import { persons } from '../../kernel/sentence.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { problemOf } from '../../ui/field.tsx';
import { FilterForm } from '../../ui/form.tsx';
import { Columns } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { DateField } from '../../ui/text-field.tsx';
import { DayTabs } from '../day/day-tabs.tsx';
import { type CaseloadQuery, groupNames, startable } from './caseload-fit.ts';
import { AnswerTable } from './caseload-fit-table.tsx';
import type { CaseloadView } from './caseload-fit-view.ts';
import type { AnswerGroup, ListedAnswers } from './kept-answer.sql.ts';
import { ruleText } from './rule-words.ts';

const page = '/vandaag/wat-past';

/** Shows what can be looked for, and who was found. */
export function CaseloadFitPage(view: CaseloadView) {
  const { actor, listed } = view;
  return (
    <>
      <PageHead
        title={say`Wat past bij wie`}
        lead={say`Zoek wie iets kan starten, en wie nog één gegeven mist.`}
      />
      <DayTabs actor={actor} current={page} />
      <Columns side={<AboutCard />}>
        <Scopes view={view} />
        <WantedCard view={view} />
        {listed !== undefined && <Notices listed={listed} />}
        {listed !== undefined && <Found view={view} listed={listed} />}
      </Columns>
    </>
  );
}

function addressOf(query: CaseloadQuery, changed: CaseloadQuery): string {
  const given = Object.entries({ ...query, na: undefined, ...changed });
  return `${page}?${new URLSearchParams(given.flatMap(([name, value]) => (value ? [[name, value]] : [])))}`;
}

function Scopes({ view: { actor, query, wanted } }: { view: CaseloadView }) {
  const scopes = [
    { scope: 'mine', label: say`Van mij` },
    { scope: 'team', label: say`Van mijn team` },
    ...(actor.all_persons ? [{ scope: 'organisation', label: say`Hele organisatie` }] : []),
  ];
  return (
    <Tabs
      label={say`Welke personen`}
      items={scopes.map(({ scope, label }) => ({
        href: addressOf(query, { van: scope, ...(scope === 'organisation' ? {} : { reden: '' }) }),
        label,
        current: wanted.scope === scope,
      }))}
    />
  );
}

const groupWords: Readonly<Record<AnswerGroup, string>> = dutch({
  now: 'Past nu',
  one: 'Mist één gegeven',
  turns: 'Het antwoord verandert op een dag',
});

function WantedCard({ view: { actor, query, wanted, problems = [] } }: { view: CaseloadView }) {
  return (
    <Card title={say`Wie zoekt u?`}>
      <FilterForm action={page} problems={problems}>
        <input type="hidden" name="van" value={wanted.scope} />
        <SelectField
          name="instrument"
          label={say`Instrument`}
          choose={say`Elk instrument`}
          options={startable(actor.today).map(({ slug, name }) => ({ value: slug, label: ruleText(name) }))}
          value={wanted.instrument?.slug ?? ''}
        />
        <RadioGroup
          name="groep"
          label={say`Welke groep?`}
          options={(Object.keys(groupNames) as AnswerGroup[]).map((group) => ({
            value: groupNames[group],
            label: groupWords[group],
          }))}
          value={groupNames[wanted.group]}
        />
        <DateField
          name="dag"
          label={say`Op welke dag verandert het?`}
          hint={say`dd/mm/jjjj. Laat leeg voor elke dag in de komende 12 maanden.`}
          value={query.dag ?? ''}
          error={problemOf(problems, 'dag')}
          optional
        />
        {wanted.scope === 'organisation' && (
          <SelectField
            name="reden"
            label={say`Waarom bekijkt u deze mensen?`}
            hint={say`De reden komt in het logboek.`}
            options={Object.entries(reasons).map(([value, label]) => ({ value, label }))}
            choose={say`Kies een reden`}
            value={query.reden ?? ''}
            error={problemOf(problems, 'reden')}
          />
        )}
        <Button look="primary" icon="search">{say`Zoek`}</Button>
      </FilterForm>
    </Card>
  );
}

function Notices({ listed: { settled, waiting } }: { listed: ListedAnswers }) {
  return (
    <>
      {!settled && (
        <Alert>
          <p>{say`Werkwinkel rekent de antwoorden opnieuw uit. Kijk over enkele minuten nog eens.`}</p>
        </Alert>
      )}
      {settled && waiting > 0 && (
        <Alert>
          <p>
            {say`Voor ${persons(waiting)} is het antwoord nog niet uitgerekend. Kijk over enkele minuten nog eens.`}
          </p>
        </Alert>
      )}
    </>
  );
}

function Found({ view, listed }: { view: CaseloadView; listed: ListedAnswers }) {
  const { wanted, query } = view;
  const title = wanted.instrument === undefined ? say`Elk instrument` : ruleText(wanted.instrument.name);
  const last = listed.items.at(-1);
  return (
    <Card title={say`${title}: ${groupWords[wanted.group]}`} id="gevonden">
      {listed.items.length === 0 ? (
        <Empty
          title={say`Niemand gevonden.`}
        >{say`Kies een ander instrument of een andere groep. Wat nog niemand vastlegde, kan Werkwinkel niet weten.`}</Empty>
      ) : (
        <AnswerTable view={view} listed={listed} />
      )}
      {listed.more === true && last !== undefined && (
        <p>
          <ButtonLink href={addressOf(query, { na: last.dossier })}>{say`Volgende mensen`}</ButtonLink>
        </p>
      )}
    </Card>
  );
}

function AboutCard() {
  return (
    <Card title={say`Hoe dit gemaakt is`}>
      <p>{say`Dit is een advies, geen beslissing. Een persoon beslist.`}</p>
      <p>
        {say`Werkwinkel gebruikt alleen gegevens die uw rol mag zien. Wat u niet ziet, telt als niet bekend.`}
      </p>
      <p>{say`Een dag in de toekomst rekent met de gegevens en de regels van vandaag.`}</p>
      <p class="source">{say`Iedereen op deze lijst komt in het logboek.`}</p>
    </Card>
  );
}
