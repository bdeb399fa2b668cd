/** The sample register of flows: a table with many columns. */
import { Card } from '../../src/ui/card.tsx';
import { Page } from '../../src/ui/layout.tsx';
import { PageHead } from '../../src/ui/page-head.tsx';
import { DataTable } from '../../src/ui/table.tsx';
import { Tag } from '../../src/ui/tag.tsx';
import { frame } from './gallery-frame.tsx';

/** Renders an invented register. */
export function flows() {
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
