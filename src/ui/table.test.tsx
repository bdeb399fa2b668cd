/** Tables and facts: each cell can stand alone on a phone, each source keeps its own edge and name. */
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { Fact, Facts } from './fact.tsx';
import { DataTable } from './table.tsx';

const table = renderToString(
  <DataTable
    caption="Acties"
    rows={[{ what: 'Opvang vinden', who: 'OCMW', by: '', note: null, times: 3 }]}
    columns={[
      { head: 'Actie', rowHead: true, cell: (row) => row.what },
      { head: 'Wie', cell: (row) => row.who },
      { head: 'Tegen', cell: (row) => row.by },
      { head: 'Noot', cell: (row) => row.note },
      { head: 'Keer', numeric: true, cell: (row) => row.times },
      { head: 'Stand', stacked: 'plain', cell: () => 'klaar' },
    ]}
  />,
);

it('gives every cell the heading of its column, to stand before it on a phone', () => {
  expect(table).toContain('<td data-label="Wie"><div>OCMW</div></td>');
});

it('names the row in its first cell and says what the table holds', () => {
  expect(table).toContain('<th scope="row">Opvang vinden</th>');
  expect(table).toContain('<caption>Acties</caption>');
});

it('leaves a cell without content empty, so that no label stands alone', () => {
  expect(table).toContain('<td data-label="Tegen"></td>');
  expect(table).toContain('<td data-label="Noot"></td>');
});

it('says which cells stand side by side on a phone, and which need no label there', () => {
  expect(table).toContain('<td data-label="Keer" class="number-cell short-cell"><div>3</div></td>');
  expect(table).toContain('<td data-label="Stand" class="plain-cell"><div>klaar</div></td>');
});

it('sets several sources of one fact side by side, each with its own edge and name', () => {
  const html = renderToString(
    <Facts>
      <Fact
        label="Einde"
        statements={[
          { value: '1 maart', source: 'Brief', kind: 'own', status: { word: 'voorlopig', tone: 'wait' } },
          { value: '1 januari', source: 'VDAB', kind: 'vdab', why: 'Stroom 7' },
        ]}
      />
    </Facts>,
  );
  expect(html).toMatch(
    /said--own.*1 maart.*voorlopig.*Brief.*said--vdab.*1 januari.*VDAB.*Waarom zie ik dit\?.*Stroom 7/,
  );
});
