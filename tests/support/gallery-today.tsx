/** The sample of a day: who needs the coach, and what waits elsewhere. */
import { Card } from '../../src/ui/card.tsx';
import { DayList } from '../../src/ui/day-list.tsx';
import { Columns } from '../../src/ui/grid.tsx';
import { Page } from '../../src/ui/layout.tsx';
import { Lines } from '../../src/ui/list.tsx';
import { PageHead } from '../../src/ui/page-head.tsx';
import { Figure } from '../../src/ui/progress.tsx';
import { frame } from './gallery-frame.tsx';

/** Renders the day of an invented coach. */
export function today() {
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
