/**
 * Sample pages with invented people, to look at and to test the look: every component in a believable
 * place. Not shipped; the real pages live in the features.
 */
import type { VNode } from 'preact';
import { Alert } from '../../src/ui/alert.tsx';
import { Acts, Button, ButtonLink } from '../../src/ui/button.tsx';
import { Card } from '../../src/ui/card.tsx';
import { Checkbox, CheckboxList, RadioGroup, SelectField } from '../../src/ui/choice-field.tsx';
import { DayList } from '../../src/ui/day-list.tsx';
import { DefinitionList } from '../../src/ui/definition-list.tsx';
import { Empty } from '../../src/ui/empty.tsx';
import { ErrorPage } from '../../src/ui/error-page.tsx';
import { type Problem, problemOf } from '../../src/ui/field.tsx';
import { FilterForm, FindForm, Form } from '../../src/ui/form.tsx';
import { Columns, Stack, Tiles } from '../../src/ui/grid.tsx';
import { Hero } from '../../src/ui/hero.tsx';
import { Page } from '../../src/ui/layout.tsx';
import { Lines } from '../../src/ui/list.tsx';
import { PageHead } from '../../src/ui/page-head.tsx';
import { Pagination } from '../../src/ui/pagination.tsx';
import { Figure, Progress } from '../../src/ui/progress.tsx';
import { DataTable } from '../../src/ui/table.tsx';
import { Tabs } from '../../src/ui/tabs.tsx';
import { Tag } from '../../src/ui/tag.tsx';
import { DateField, FileField, TextArea, TextField } from '../../src/ui/text-field.tsx';
import { Name, Written } from '../../src/ui/text.tsx';
import { Timeline } from '../../src/ui/timeline.tsx';
import { dossier } from './gallery-dossier.tsx';
import { frame } from './gallery-frame.tsx';

function today() {
  return (
    <Page {...frame('Vandaag')} title="Vandaag">
      <PageHead
        title="Vandaag, zaterdag 21 november"
        lead="4 mensen wachten op u. 2 wachten op VDAB. De rest van uw 78 dossiers loopt."
      />
      <Columns side={todaySide()}>
        <Card title="Wie heeft u nodig">
          <DayList items={needed} />
        </Card>
      </Columns>
    </Page>
  );
}

const needed = [
  {
    name: 'Amina B.',
    href: '/personen/1',
    state: { word: 'over 7 weken einde art. 60', tone: 'late' },
    why: 'Nog geen driegesprek gepland. Voorstel: vóór 12 december, samen met VDAB Oost-Vlaanderen.',
    turn: 'U bent aan zet.',
    act: { label: 'Plan het gesprek', href: '/personen/1/gesprek', primary: true },
  },
  {
    name: 'Tom V.',
    href: '/personen/2',
    state: { word: 'geen antwoord na 10 werkdagen', tone: 'late' },
    why: 'Uw verwijzing naar VDAB van 6 november.',
    turn: 'Nu aan zet: contactpunt Oost-Vlaanderen.',
    act: { label: 'Herinner', href: '/verwijzingen/2/herinner' },
  },
  {
    name: 'Nadia K.',
    href: '/personen/3',
    state: { word: '1 gegeven ontbreekt', tone: 'wait' },
    why: 'Wijk-werken lijkt te passen. Alleen de inschrijving bij VDAB is niet bekend.',
    turn: 'U bent aan zet.',
    act: { label: 'Vul aan', href: '/personen/3/feiten' },
  },
  {
    name: 'Jef D.',
    href: '/personen/4',
    state: { word: 'einddatum gewijzigd', tone: 'wait' },
    why: 'Volgens zijn brief schuift het einde van de uitkering naar 1 maart 2027 (voorlopig). De intake kan later.',
    act: { label: 'Bekijk', href: '/personen/4' },
  },
] as const;

function todaySide() {
  return (
    <>
      <Card title="Uw agenda">
        <Lines
          items={[
            <>
              <b>9.30</b> Driegesprek · Sociaal Huis, lokaal 2
            </>,
            <>
              <b>11.00</b> Afspraak · zitdag in de werkwinkel
            </>,
            <>
              <b>14.00</b> Stuurgroep cluster Vlierbeke
            </>,
          ]}
        />
      </Card>
      <Card title="Wacht op anderen">
        <Lines
          items={[
            <>
              2 verwijzingen bij VDAB <span class="source">gemiddeld 6 werkdagen</span>
            </>,
            <>
              1 voorstel van De Schakel <span class="source">u beslist</span>
            </>,
          ]}
        />
      </Card>
      <Card title="Signaal van de maand">
        <Figure value="14 keer" sentence="is kinderopvang vóór 8 uur gemeld, in 5 gemeenten." />
        <p>
          <a href="/signalen/1">Volg dit signaal</a>
        </p>
      </Card>
    </>
  );
}

const problems: Problem[] = [
  { field: 'geboren', message: 'Schrijf het jaar van de geboortedatum met vier cijfers.' },
  { field: 'doel', message: 'Kies waarvoor u deze persoon zoekt.' },
];

function persons() {
  const problem = (field: string) => problemOf(problems, field);
  return (
    <Page {...frame('Personen')} title="Personen">
      <PageHead
        title="Personen"
        lead="78 mensen bij wie u betrokken bent."
        acts={
          <ButtonLink href="/personen/nieuw" look="primary" icon="person">
            Nieuwe persoon
          </ButtonLink>
        }
      />
      <Tabs
        label="Weergave"
        items={[
          { href: '/personen', label: 'Mijn mensen', current: true, count: 78 },
          { href: '/personen?team=1', label: 'Mijn team', current: false, count: 412 },
          { href: '/personen?afgerond=1', label: 'Afgerond', current: false },
        ]}
      />
      <Stack>
        <Card title="Zoek een persoon">
          <FilterForm action="/personen" problems={problems}>
            <TextField name="naam" label="Naam" value="Amína" optional autocomplete="off" />
            <DateField name="geboren" label="Geboren op" value="31-3-91" error={problem('geboren')} />
            <SelectField
              name="doel"
              label="Waarvoor"
              choose="Kies …"
              error={problem('doel')}
              options={[
                { value: 'traject', label: 'Trajectbegeleiding' },
                { value: 'overdracht', label: 'Warme overdracht' },
              ]}
            />
            <Acts>
              <Button icon="search">Zoek</Button>
            </Acts>
          </FilterForm>
        </Card>
        <Card title="Mijn mensen">
          <DataTable
            caption="Mensen bij wie u betrokken bent, op naam"
            captionHidden
            rows={people}
            columns={[
              {
                head: 'Naam',
                rowHead: true,
                cell: (row) => (
                  <a href="/personen/1">
                    <Name>{row.name}</Name>
                  </a>
                ),
              },
              { head: 'Regie', cell: (row) => row.lead },
              { head: 'Fase', cell: (row) => row.phase },
              { head: 'Volgende stap', cell: (row) => row.next },
              { head: 'Toestand', cell: (row) => row.state && <Tag tone={row.tone}>{row.state}</Tag> },
            ]}
          />
          <Pagination page={3} pages={8} href={(page) => `/personen?pagina=${page}`} />
        </Card>
        <Card title="Bewaarde lijsten">
          <Empty
            title="U bewaarde nog geen lijst."
            act={{ href: '/personen/lijst', label: 'Bewaar deze lijst' }}
          >
            Een lijst bewaart uw zoekvraag, niet de mensen.
          </Empty>
        </Card>
      </Stack>
    </Page>
  );
}

const people = [
  {
    name: 'Amina B.',
    lead: 'OCMW Vlierbeke',
    phase: 'Uitvoering',
    next: 'Driegesprek vóór 12 december',
    state: 'te laat',
    tone: 'late',
  },
  {
    name: 'محمد الأحمد',
    lead: 'VDAB Oost-Vlaanderen',
    phase: 'Screening',
    next: 'Antwoord van VDAB tegen 1 december',
    state: 'wacht',
    tone: 'wait',
  },
  {
    name: 'Konstantinopolitanopoulos-Van den Broeckenstraete',
    lead: 'OCMW Vlierbeke',
    phase: 'Nazorg',
    next: 'Check na 6 maanden',
    state: 'aan het werk',
    tone: 'ok',
  },
  { name: 'Jef D.', lead: 'OCMW Elsdonk', phase: 'Intake', next: '', state: '', tone: 'plain' },
] as const;

function flows() {
  return (
    <Page {...frame('Overeenkomsten')} title="Stromenregister">
      <PageHead
        above={[{ href: '/overeenkomsten', label: 'Overeenkomsten' }]}
        title="Stromenregister"
        lead="Welke gegevens van wie naar wie gaan, waarvoor en op welke grond. 12 stromen, 9 van kracht."
      />
      <Card title="Stromen">
        <DataTable
          caption="Stromen op nummer, met hun grond en hun periode"
          rows={flowRows}
          columns={[
            { head: 'Nr.', cell: (row) => row.number, numeric: true },
            { head: 'Stroom', rowHead: true, cell: (row) => <a href="/stromen/7">{row.name}</a> },
            { head: 'Van', cell: (row) => row.from },
            { head: 'Naar', cell: (row) => row.to },
            { head: 'Grond', cell: (row) => row.ground },
            { head: 'Tot', cell: (row) => row.until },
            { head: 'Toestand', cell: (row) => <Tag tone={row.tone}>{row.state}</Tag> },
          ]}
        />
      </Card>
    </Page>
  );
}

const flowRows = [
  {
    number: 7,
    name: 'Begeleiding van leefloners',
    from: 'VDAB',
    to: 'OCMW',
    ground: 'Beraadslaging 21/042',
    until: '31-12-2030',
    state: 'van kracht',
    tone: 'ok',
  },
  {
    number: 9,
    name: 'Einde van de uitkering',
    from: 'RVA via KSZ',
    to: 'OCMW',
    ground: 'Beraadslaging 25/118',
    until: '31-12-2027',
    state: 'van kracht',
    tone: 'ok',
  },
  {
    number: 12,
    name: 'Competenties',
    from: 'VDAB',
    to: 'OCMW',
    ground: 'In voorbereiding',
    until: '',
    state: 'nog niet van kracht',
    tone: 'wait',
  },
] as const;

function login() {
  const accounts = [
    ['Trajectbegeleider', 'Lies Peeters', 'OCMW Vlierbeke'],
    ['Bemiddelaar', 'Karim Haddad', 'VDAB Oost-Vlaanderen'],
    ['Coördinator', 'An Wouters', 'Stad Vlierbeke'],
    ['Functionaris voor gegevensbescherming', 'Joris De Smet', 'OCMW Vlierbeke'],
  ] as const;
  return (
    <Page title="Aanmelden" demo>
      <PageHead title="Aanmelden" lead="Kies wie u wilt zijn. In deze demo is geen wachtwoord nodig." />
      <Tiles>
        {accounts.map(([role, name, organisation]) => (
          <Card title={role}>
            <p>
              {name}, {organisation}
            </p>
            <Acts>
              <ButtonLink href="/aanmelden/lies">Meld aan als {name.split(' ')[0]}</ButtonLink>
            </Acts>
          </Card>
        ))}
      </Tiles>
    </Page>
  );
}

function importing() {
  return (
    <Page
      {...frame('Personen')}
      title="Invoer"
      flash={{ tone: 'ok', text: 'Het bestand is ontvangen. U mag deze pagina verlaten.' }}
    >
      <PageHead
        above={[
          { href: '/personen', label: 'Personen' },
          { href: '/invoer', label: 'Invoer' },
        ]}
        title="Invoer van 21 november"
        lead="Proefrit: er wordt nog niets bewaard."
      />
      <Columns side={importSide()}>
        <Card title="Voortgang">
          <Progress label="Nagekeken" value={1840} max={2400} unit="rijen" note="Nog ongeveer 20 seconden" />
        </Card>
        <Card title="Rijen met een probleem">
          <Alert tone="warning">3 rijen worden overgeslagen. De andere kunt u al invoeren.</Alert>
          <DataTable
            caption="Problemen per rij"
            rows={[
              {
                row: 14,
                column: 'INSZ',
                found: '85.07.30-033 28',
                fix: 'Het controlegetal klopt niet. Kijk het nummer na.',
              },
              { row: 212, column: 'Start', found: '31/02/2026', fix: 'Deze datum bestaat niet.' },
              { row: 980, column: 'Gemeente', found: 'Vlierbeeke', fix: 'Bedoelt u Vlierbeke?' },
            ]}
            columns={[
              { head: 'Rij', cell: (row) => row.row, numeric: true },
              { head: 'Kolom', cell: (row) => row.column },
              { head: 'Gevonden', cell: (row) => <Name>{row.found}</Name> },
              { head: 'Wat te doen', cell: (row) => row.fix },
            ]}
          />
          <Acts>
            <ButtonLink href="/invoer/1/fouten.csv" icon="download" download>
              Download de fouten
            </ButtonLink>
          </Acts>
        </Card>
        <Card title="Nog een bestand">
          <Form action="/invoer" csrf="demo" files>
            <FileField
              name="bestand"
              label="Bestand"
              hint="CSV of XLSX, hoogstens 10 MB"
              accept=".csv,.xlsx"
            />
            <RadioGroup
              name="dubbels"
              label="Als iemand al bestaat"
              value="bewaar"
              options={[
                { value: 'bewaar', label: 'Bewaar wat er staat' },
                {
                  value: 'vul',
                  label: 'Vul alleen lege velden aan',
                  hint: 'Met bron en datum van dit bestand',
                },
              ]}
            />
            <CheckboxList
              name="kolommen"
              label="Neem ook mee"
              error="Kies minstens één groep."
              options={[
                { value: 'contact', label: 'Contactgegevens' },
                { value: 'werk', label: 'Werk en opleiding' },
              ]}
            />
            <TextArea name="nota" label="Nota" optional value={'Uit het dossier van 2025.\nTweede regel.'} />
            <Checkbox name="akkoord" label="Ik heb nagekeken dat we deze gegevens mogen invoeren" />
            <Acts>
              <Button look="primary">Start een proefrit</Button>
              <Button look="danger" name="weg" value="1">
                Verwijder deze invoer
              </Button>
              <ButtonLink href="/invoer" look="subtle">
                Annuleer
              </ButtonLink>
            </Acts>
          </Form>
        </Card>
      </Columns>
    </Page>
  );
}

function importSide() {
  return (
    <>
      <Card title="Over dit bestand">
        <DefinitionList
          items={[
            { term: 'Naam', details: <Name>leefloners-2026.xlsx</Name> },
            { term: 'Door', details: 'Lies Peeters' },
            { term: 'Toestand', details: <Tag tone="wait">proefrit loopt</Tag> },
          ]}
        />
      </Card>
      <Card title="Wat gebeurde">
        <Timeline
          label="Verloop van de invoer"
          moments={[
            { iso: '2026-11-21T08:40', when: '8.40 uur', title: 'Bestand ontvangen', source: 'Lies Peeters' },
            { iso: '2026-11-21T08:41', when: '8.41 uur', title: 'Proefrit gestart' },
            {
              iso: '2026-11-21T08:45',
              when: 'straks',
              title: 'U beslist',
              text: 'Pas dan wordt iets bewaard.',
              coming: true,
            },
          ]}
        />
      </Card>
    </>
  );
}

function frontDoor() {
  const hero = (
    <Hero
      title="Samen naar werk dat blijft"
      lead="Voor iedereen bij OCMW, gemeente, VDAB en partners die mensen met een leefloon of een uitkering begeleidt naar duurzaam werk."
    >
      <FindForm
        action="/zoek"
        label="Zoek in instrumenten en uitleg"
        example="Bijvoorbeeld art. 60"
        primary
      />
    </Hero>
  );
  const doors = [
    [
      'Ik werk bij een lokaal bestuur',
      'Uw mensen, uw verwijzingen, uw overeenkomst.',
      'Aan de slag bij een bestuur',
    ],
    [
      'Ik werk bij VDAB of een partner',
      'Wie komt eraan, wie wacht op antwoord, wie neemt over.',
      'Aan de slag bij VDAB',
    ],
    ['Ik zoek zelf hulp', 'Uw plan, uw afspraken en wie uw gegevens zag.', 'Naar mijn pagina'],
  ] as const;
  return (
    <Page title="Welkom" hero={hero} demo>
      <Tiles>
        {doors.map(([title, text, link]) => (
          <Card title={title} door>
            <p>{text}</p>
            <p>
              <a href="/aanmelden">{link}</a>
            </p>
          </Card>
        ))}
      </Tiles>
      <Card title="Instrumenten">
        <DataTable
          caption="Instrumenten in één zin"
          captionHidden
          rows={[
            {
              name: 'Tijdelijke werkervaring',
              text: 'Voor wie na hoogstens 2 jaar begeleiding gewoon kan werken',
            },
            { name: 'Artikel 60 § 7', text: 'Het OCMW is werkgever tot de sociale rechten open zijn' },
          ]}
          columns={[
            { head: 'Instrument', rowHead: true, cell: (row) => <a href="/instrumenten">{row.name}</a> },
            { head: 'In één zin', cell: (row) => row.text },
          ]}
        />
      </Card>
    </Page>
  );
}

function arabic() {
  return (
    <Page
      title="صفحتي"
      lang="ar"
      demo
      csrf="demo"
      actor={{ organisation: 'OCMW Vlierbeke', role: 'Amina B.', canSwitch: false }}
    >
      <PageHead above={[{ href: '/', label: 'الصفحة الرئيسية' }]} title="خطتي" lead="هذه خطتك مع مستشارك." />
      <Card title="الخطوة التالية">
        <Written text="محادثة ثلاثية مع VDAB قبل 12 ديسمبر." />
        <Acts>
          <ButtonLink href="/" icon="arrow">
            الموعد
          </ButtonLink>
        </Acts>
      </Card>
    </Page>
  );
}

/** The sample pages by name. */
export const gallery: Record<string, () => VNode> = {
  vandaag: today,
  dossier,
  personen: persons,
  stromen: flows,
  aanmelden: login,
  invoer: importing,
  welkom: frontDoor,
  arabisch: arabic,
  fout: () => (
    <ErrorPage
      status={404}
      id="7F3K-22QM"
      {...frame('')}
      back={{ href: '/vandaag', label: 'Naar Vandaag' }}
    />
  ),
};
