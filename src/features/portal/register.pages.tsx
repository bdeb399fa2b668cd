/** The public register of processing: what flows between organisations, and what each organisation does itself, by purpose. */
import { type Category, categoriesIn } from '../../gate/category.ts';
import { type Purpose, purposes } from '../../gate/purpose.ts';
import { roleCodes, roles } from '../../gate/role.ts';
import { categoriesInWords } from '../../gate/wording.ts';
import { say } from '../../kernel/language.ts';
import { listed } from '../../kernel/sentence.ts';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { everyOf, isOrganisationKind } from '../organisation/organisation-kind.ts';
import type { ProcessingRow } from './portal.sql.ts';
import { StaffChoiceEntry } from './staff-choice.tsx';

/** What the page is, in a sentence. */
export function registerLead(): string {
  return say`Wie welke gegevens aan wie geeft, waarvoor, en op welke grond. Gemaakt uit de stromen die vandaag van kracht zijn.`;
}

/** Shows the register. */
export function RegisterPage({ rows, mails }: { rows: readonly ProcessingRow[]; mails: boolean }) {
  return (
    <>
      <PageHead title={say`Verwerkingsregister`} lead={registerLead()} />
      <Stack>
        <Flows rows={rows} />
        <Card title={say`Wat elke organisatie zelf doet`}>
          <p>{say`Voor elk doel: welke functies ervoor werken, en welke soorten gegevens zij van de eigen organisatie mogen zien.`}</p>
          <OwnTable />
        </Card>
        <StaffChoiceEntry mails={mails} />
      </Stack>
    </>
  );
}

function Flows({ rows }: { rows: readonly ProcessingRow[] }) {
  if (rows.length === 0)
    return (
      <Empty
        title={say`Er is nu geen enkele stroom van kracht.`}
      >{say`Dan deelt ook niemand iets via Werkwinkel.`}</Empty>
    );
  return (
    <Card title={say`Stromen van kracht`}>
      <DataTable<ProcessingRow>
        caption={say`Stromen van kracht`}
        captionHidden
        rows={rows}
        columns={[
          {
            head: say`Stroom`,
            rowHead: true,
            cell: (row) => <a href={`/stromen/${row.id}`}>{`${row.number}. ${row.title}`}</a>,
          },
          { head: say`Van`, stacked: 'short', cell: (row) => row.sender },
          { head: say`Aan`, stacked: 'short', cell: (row) => receiverWord(row.receiver) },
          { head: say`Waarvoor`, stacked: 'short', cell: (row) => purposes[row.purpose] },
          { head: say`Gegevens`, cell: (row) => categoriesInWords(categoriesIn(row.mask)) },
          { head: say`Grond`, cell: (row) => [row.act, row.article].filter(Boolean).join(', ') },
          { head: say`Bewaring`, cell: (row) => row.retention },
        ]}
      />
    </Card>
  );
}

interface OwnRow {
  readonly purpose: Purpose;
  readonly functions: readonly string[];
  readonly categories: readonly Category[];
}

/** What the gate itself goes by: the purposes that roles serve, and the categories each may see. */
function ownRows(): readonly OwnRow[] {
  return (Object.keys(purposes) as Purpose[])
    .map((purpose) => {
      const serving = roleCodes.map((code) => roles[code]).filter((role) => role.purposes.includes(purpose));
      const categories = [...new Set<Category>(serving.flatMap((role) => role.categories))];
      return { purpose, functions: serving.map(({ name }) => name), categories };
    })
    .filter(({ functions }) => functions.length > 0);
}

function OwnTable() {
  return (
    <DataTable<OwnRow>
      caption={say`Wat elke organisatie zelf doet`}
      captionHidden
      rows={ownRows()}
      columns={[
        { head: say`Waarvoor`, rowHead: true, cell: ({ purpose }) => purposes[purpose] },
        { head: say`Functies`, cell: ({ functions }) => listed(functions) },
        {
          head: say`Gegevens`,
          cell: ({ categories }) =>
            categories.length === 0
              ? say`Geen gegevens over mensen die begeleid worden.`
              : categoriesInWords(categories),
        },
      ]}
    />
  );
}

function receiverWord(receiver: string): string {
  return isOrganisationKind(receiver) ? everyOf(receiver) : receiver;
}
