/** People in rows, by name, with own facts only. */
import type { ListRow } from '../../gate/list.sql.ts';
import { dayInWords, formatDate, isCivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Hidden, Name } from '../../ui/text.tsx';
import { withReason } from '../dossier/dossier.ts';
import { dossierAddress } from '../dossier/dossier-address.ts';
import { contactAddress } from '../note/contact-address.ts';
import { municipalityName } from '../organisation/municipality.ts';
import { benefitWord, endWord } from './list-words.ts';
import type { PersonsView } from './person-view.ts';

/** Shows people by name, each leading to the dossier. */
export function PersonsTable({ view }: { view: PersonsView }) {
  return (
    <Card title={view.typed === undefined ? say`Mensen` : say`Gevonden`}>
      <DataTable<ListRow>
        caption={say`Mensen op naam`}
        captionHidden
        rows={view.items}
        columns={columnsOf(view)}
      />
      <p class="source">{say`U ziet hier alleen wat uw eigen organisatie vastlegde.`}</p>
    </Card>
  );
}

function columnsOf(view: PersonsView): Column<ListRow>[] {
  const coach: Column<ListRow> = {
    head: say`Begeleider`,
    stacked: 'short',
    cell: (row) => row.user ?? row.team ?? '',
  };
  const contact: Column<ListRow> = {
    head: say`Contact`,
    stacked: 'short',
    cell: (row) => <Contact row={row} reason={view.reason} />,
  };
  return [
    {
      head: say`Naam`,
      rowHead: true,
      cell: (row) => (
        <a href={withReason(dossierAddress(row.dossier, row.role), view.reason)}>
          <Name>{`${row.familyName} ${row.givenName}`.trim() || say`Zonder naam`}</Name>
        </a>
      ),
    },
    { head: say`Geboren`, stacked: 'short', cell: (row) => row.birthYear ?? '' },
    {
      head: say`Gemeente`,
      stacked: 'word',
      cell: (row) => (row.municipality === null ? '' : municipalityName(row.municipality)),
    },
    { head: say`Uitkering`, stacked: 'word', cell: (row) => benefitWord(row.benefit?.kind) },
    { head: say`Wat komt eraan`, stacked: 'plain', cell: coming },
    ...(onlyMine(view) ? [] : [coach]),
    ...(view.scope === 'nazorg' ? [] : [contact]),
  ];
}

/** In the own list the name of the reader beside each person tells nothing. */
function onlyMine({ scope, typed, items }: PersonsView): boolean {
  return scope === 'mine' && typed === undefined && new Set(items.map(({ user }) => user)).size === 1;
}

function Contact({ row, reason }: { row: ListRow; reason: string | undefined }) {
  return (
    <a href={contactAddress(row.dossier, reason, 'lijst')}>
      {say`Noteer`}
      <Hidden>
        {' '}
        {tell`contact met ${<Name>{`${row.givenName} ${row.familyName}`.trim() || say`deze persoon`}</Name>}`}
      </Hidden>
    </a>
  );
}

function coming(row: ListRow) {
  if (row.awaitsSecondPerson) return <Tag tone="wait">{say`wacht op tweede persoon`}</Tag>;
  const { nextEnd, step, stepBy } = row;
  if (step === null && (nextEnd === null || !isCivilDate(nextEnd.date))) return '';
  return (
    <>
      {nextEnd !== null && isCivilDate(nextEnd.date) && (
        <div>
          {say`${endWord(nextEnd.kind)} op ${formatDate(nextEnd.date, 'short')}`}{' '}
          {nextEnd.status === 'provisional' && <Tag tone="wait">{say`voorlopig`}</Tag>}
        </div>
      )}
      {step !== null && (
        <div>
          <Name>{step}</Name>
          {stepBy !== null && <span class="source">{say`tegen ${dayInWords(stepBy, 'short')}`}</span>}
        </div>
      )}
    </>
  );
}
