/** The sample list of people: tabs, a search with problems, a table with long and Arabic names, an empty list. */
import { Acts, Button, ButtonLink } from '../../src/ui/button.tsx';
import { Card } from '../../src/ui/card.tsx';
import { SelectField } from '../../src/ui/choice-field.tsx';
import { Empty } from '../../src/ui/empty.tsx';
import { type Problem, problemOf } from '../../src/ui/field.tsx';
import { FilterForm } from '../../src/ui/form.tsx';
import { Stack } from '../../src/ui/grid.tsx';
import { Page } from '../../src/ui/layout.tsx';
import { PageHead } from '../../src/ui/page-head.tsx';
import { Pagination } from '../../src/ui/pagination.tsx';
import { DataTable } from '../../src/ui/table.tsx';
import { Tabs } from '../../src/ui/tabs.tsx';
import { Tag } from '../../src/ui/tag.tsx';
import { DateField, TextField } from '../../src/ui/text-field.tsx';
import { Name } from '../../src/ui/text.tsx';
import { frame } from './gallery-frame.tsx';

const problems: Problem[] = [
  { field: 'geboren', message: 'Schrijf het jaar van de geboortedatum met vier cijfers.' },
  { field: 'doel', message: 'Kies waarvoor u deze persoon zoekt.' },
];

/** Renders the people of an invented coach. */
export function persons() {
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
