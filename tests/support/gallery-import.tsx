/** The sample import: long work under way, rows with a problem, every kind of field. */
import { Alert } from '../../src/ui/alert.tsx';
import { Acts, Button, ButtonLink } from '../../src/ui/button.tsx';
import { Card } from '../../src/ui/card.tsx';
import { Checkbox, CheckboxList, RadioGroup } from '../../src/ui/choice-field.tsx';
import { DefinitionList } from '../../src/ui/definition-list.tsx';
import { Form } from '../../src/ui/form.tsx';
import { Columns } from '../../src/ui/grid.tsx';
import { Page } from '../../src/ui/layout.tsx';
import { PageHead } from '../../src/ui/page-head.tsx';
import { Progress } from '../../src/ui/progress.tsx';
import { DataTable } from '../../src/ui/table.tsx';
import { Tag } from '../../src/ui/tag.tsx';
import { FileField, TextArea } from '../../src/ui/text-field.tsx';
import { Name } from '../../src/ui/text.tsx';
import { Timeline } from '../../src/ui/timeline.tsx';
import { frame } from './gallery-frame.tsx';

/** Renders an invented import. */
export function importing() {
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
