/** The sample dossier: phases, facts of several sources, something withheld, instruments, a plan. */
import { ButtonLink } from '../../src/ui/button.tsx';
import { Card, Note } from '../../src/ui/card.tsx';
import { Fact, Facts } from '../../src/ui/fact.tsx';
import { Columns } from '../../src/ui/grid.tsx';
import { Page } from '../../src/ui/layout.tsx';
import { Lines } from '../../src/ui/list.tsx';
import { PageHead } from '../../src/ui/page-head.tsx';
import { PhaseBar } from '../../src/ui/phase-bar.tsx';
import { Progress } from '../../src/ui/progress.tsx';
import { DataTable } from '../../src/ui/table.tsx';
import { Tag } from '../../src/ui/tag.tsx';
import { Name } from '../../src/ui/text.tsx';
import { Withheld } from '../../src/ui/withheld.tsx';
import { frame } from './gallery-frame.tsx';

/** Renders the dossier of an invented person. */
export function dossier() {
  return (
    <Page {...frame('Personen')} title="Dossier">
      <PageHead
        above={[{ href: '/personen', label: 'Personen' }]}
        title={<Name>Amina B.</Name>}
        lead={
          <>
            34 jaar · Vlierbeke · spreekt Arabisch en wat Nederlands · regie: <b>OCMW Vlierbeke</b> sinds 3
            maart 2026 <a href="/personen/1/regie">wijzig de regie</a>
          </>
        }
      >
        <PhaseBar phases={phases} />
      </PageHead>
      <Columns next={nextStep()} side={side()}>
        {situation()}
        {instruments()}
        {plan()}
      </Columns>
    </Page>
  );
}

const phases = [
  { label: 'Aanmelding', note: '3 mrt 2026', state: 'done' },
  { label: 'Intake samen', note: '17 mrt', state: 'done' },
  { label: 'Screening', note: '2 apr', state: 'done' },
  { label: 'Uitvoering', note: 'art. 60 tot 9 jan 2027', state: 'now' },
  { label: 'Overdracht', state: 'later' },
  { label: 'Werk', state: 'later' },
  { label: 'Nazorg 12 mnd', state: 'later' },
] as const;

function nextStep() {
  return (
    <Card title="Volgende stap">
      <p>
        <b>Driegesprek plannen</b> met VDAB en Amina, vóór 12 december.
      </p>
      <div class="acts">
        <ButtonLink href="/gesprek" look="primary">
          Plan het gesprek
        </ButtonLink>
      </div>
    </Card>
  );
}

function situation() {
  return (
    <Card title="Situatie">
      <Facts>
        <Fact
          label="Werk"
          statements={[{ value: 'Art. 60, voltijds', source: 'OCMW Vlierbeke · 9 jan 2026', kind: 'own' }]}
        />
        <Fact
          label="Ingeschreven bij VDAB"
          statements={[
            {
              value: 'Ja, sinds 12 mrt 2026',
              source: 'VDAB · gezien 18 nov 2026',
              kind: 'vdab',
              why: (
                <>
                  Stroom 7 <i>Begeleiding van leefloners</i>, van kracht tot 31-12-2030. Overeenkomst cluster
                  Vlierbeke, bijlage gegevens, punt 3. U bent betrokken als regisseur.
                </>
              ),
            },
          ]}
        />
        <Fact
          label="Werkplek"
          statements={[
            { value: 'Maatwerkbedrijf De Schakel', source: 'De Schakel · 2 nov 2026', kind: 'partner' },
          ]}
        />
        <Fact
          label="Einde van de uitkering"
          statements={[
            {
              value: '1 maart 2027',
              source: 'Brief aan Amina · 4 nov 2026',
              kind: 'own',
              status: { word: 'voorlopig', tone: 'wait' },
            },
            {
              value: '1 januari 2027',
              source: 'RVA via KSZ · 1 okt 2026',
              kind: 'authority',
              why: 'Stroom 9.',
            },
            { value: '1 januari 2027', source: 'OCMW Elsdonk · 12 sep 2026', kind: 'local' },
          ]}
        />
      </Facts>
      <Withheld
        what="Competenties uit het VDAB-dossier"
        ask={{ href: '/vraag', label: 'Vraag het aan VDAB' }}
      >
        deelt VDAB hier niet met u, of ze nu bestaan of niet: stroom 12 is nog niet van kracht.
      </Withheld>
    </Card>
  );
}

function instruments() {
  return (
    <Card title="Wat past nu">
      <DataTable
        caption="Instrumenten met hun antwoord"
        captionHidden
        rows={answers}
        columns={[
          { head: 'Instrument', rowHead: true, cell: (row) => <a href="/instrumenten/1">{row.name}</a> },
          { head: 'Antwoord', cell: (row) => <Tag tone={row.tone}>{row.answer}</Tag> },
          { head: 'Waarom', cell: (row) => row.why },
        ]}
      />
    </Card>
  );
}

const answers = [
  {
    name: 'Individueel maatwerk',
    answer: 'nog 1 vraag',
    tone: 'wait',
    why: 'Is er een indicering? VDAB beslist.',
  },
  {
    name: 'IBO',
    answer: 'past niet',
    tone: 'plain',
    why: 'Zij werkt nog (art. 60). Past wellicht vanaf 10 jan 2027.',
  },
  { name: 'Jobcoaching', answer: 'past', tone: 'ok', why: '4 van 4 voorwaarden, 1 door u beoordeeld' },
  {
    name: 'Wijk-werken',
    answer: 'past niet',
    tone: 'plain',
    why: 'Zij werkt (art. 60). Kan opnieuw vanaf 10 jan 2027.',
  },
] as const;

function plan() {
  return (
    <Card title="Plan">
      <DataTable
        caption="Acties van het plan"
        captionHidden
        rows={actions}
        columns={[
          { head: 'Actie', rowHead: true, cell: (row) => row.what },
          { head: 'Wie', cell: (row) => row.who },
          { head: 'Tegen', cell: (row) => row.by },
          { head: 'Toestand', cell: (row) => row.state && <Tag tone={row.tone}>{row.state}</Tag> },
        ]}
      />
    </Card>
  );
}

const actions = [
  { what: 'Opvang vinden vóór 8 uur', who: 'OCMW', by: '1 dec', state: 'loopt', tone: 'wait' },
  { what: 'Nederlands op de werkvloer, 40 uur', who: 'VDAB', by: '15 dec', state: 'gestart', tone: 'ok' },
  { what: 'Twee keer solliciteren', who: 'Amina', by: '20 dec', state: '', tone: 'plain' },
] as const;

function side() {
  return (
    <>
      <Card title="Wie helpt Amina">
        <Lines
          items={[
            <>
              <b>Trajectbegeleider</b>, OCMW Vlierbeke <Tag>regie</Tag>
            </>,
            <>
              <b>Bemiddelaar</b>, VDAB Oost-Vlaanderen
            </>,
            <>
              <b>Werkbegeleider</b>, De Schakel
            </>,
            <span class="source">Eerder: VDAB regie tot 3 mrt 2026</span>,
          ]}
        />
      </Card>
      <Card title="Tellers">
        <Progress label="Art. 60" value={271} max={312} unit="dagen" note="Verwacht einde 9 januari 2027" />
      </Card>
      <Note>
        <p>
          U opende dit dossier om 8.42 uur voor <i>trajectbegeleiding</i>. Dat staat in het logboek; Amina kan
          het zien.
        </p>
      </Note>
    </>
  );
}
