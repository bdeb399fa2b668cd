/** What each party does and pays: the entries of a section with the sum of the budget. */
import { say } from '../../kernel/language.ts';
import { formatEuro } from '../../kernel/number.ts';
import { Button } from '../../ui/button.tsx';
import { ActForm } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { type Column, DataTable } from '../../ui/table.tsx';
import { tell } from '../../ui/tell.ts';
import { Hidden } from '../../ui/text.tsx';
import type { AgreementDetail } from './agreement.sql.ts';
import type { Entry } from './agreement.ts';
import { at } from './agreement-form.tsx';
import { type EntrySection, sections } from './section.ts';

/** Lists the entries of a section; those of the budget with what they come to. */
export function EntryTable({
  detail,
  section,
  dropWith,
}: {
  detail: AgreementDetail;
  section: EntrySection;
  /** The token of the form with which an entry is taken out, while the agreement is written. */
  dropWith?: string;
}) {
  const rows = detail.entries.filter((one) => one.section === section);
  if (rows.length === 0) return null;
  const columns: Column<Entry>[] = [
    { head: say`Partij`, rowHead: true, cell: ({ party }) => party.name },
    { head: say`Wat`, stacked: 'plain', cell: ({ body }) => body },
    ...(section === 'budget'
      ? [
          {
            head: say`Bedrag`,
            stacked: 'word' as const,
            cell: ({ amount }: Entry) => formatEuro(amount ?? '0'),
          },
        ]
      : []),
    ...(dropWith === undefined
      ? []
      : [
          {
            head: say`Doen`,
            stacked: 'short' as const,
            cell: (one: Entry) => (
              <ActForm action={at(detail, `posten/${section}/${one.id}/schrap`)} csrf={dropWith}>
                <Button look="subtle">{tell`Schrap${<Hidden>: {one.body}</Hidden>}`}</Button>
              </ActForm>
            ),
          },
        ]),
  ];
  return (
    <>
      <DataTable caption={sections[section].label} captionHidden rows={rows} columns={columns} />
      {section === 'budget' && <BudgetSum detail={detail} />}
    </>
  );
}

function BudgetSum({ detail: { budget } }: { detail: AgreementDetail }) {
  if (budget === null) return null;
  return (
    <>
      <p>{tell`Samen: ${<b>{formatEuro(budget.total)}</b>}.`}</p>
      {budget.parties.length > 1 && (
        <Lines items={budget.parties.map(({ party, amount }) => say`${party.name}: ${formatEuro(amount)}`)} />
      )}
    </>
  );
}
