/**
 * Someone who is registered by hand: the form is read as one row of a client file, with the same judgement and the same
 * words. What is only assumed holds for someone new; whoever registers becomes the counsellor then.
 */
import type { ActorRow } from '../../gate/opened.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { ImportedClient } from '../client-import/client.ts';
import { clientCodeLists } from '../client-import/code-list.ts';
import { type Column, pickCells } from '../client-import/column.ts';
import { judgeRow } from '../client-import/row.ts';

/** The columns of a client file that the form asks for, each under its own name. */
const askedColumns = [
  'insz',
  'voornaam',
  'achternaam',
  'geboortedatum',
  'gemeente_nis',
  'regime',
  'regime_van',
  'regime_tot',
  'werkstatus',
  'betrokken_sinds',
  'grond',
  'taal',
  'telefoon',
  'email',
] as const satisfies readonly Column[];

export type AskedColumn = (typeof askedColumns)[number];
export type TypedClient = Readonly<Partial<Record<string, string>>>;

export type ReadClient =
  | { readonly client: ImportedClient; readonly warnings: readonly Problem[] }
  | { readonly problems: readonly Problem[] };

/** Reads the form; gives the client with what looks odd, or what is wrong beside each field. */
export function readClient(typed: TypedClient, actor: ActorRow): ReadClient {
  const cells = pickCells(
    askedColumns,
    askedColumns.map((column) => typed[column] ?? ''),
  );
  const verdict = judgeRow(cells, { today: actor.today, codeLists: clientCodeLists });
  if (!verdict.ok)
    return { problems: verdict.problems.map(({ column, message }) => ({ field: column, message })) };
  const { client, repairs } = verdict;
  return {
    client: {
      ...client,
      counsellor: actor.user_name,
      assumed: [...client.assumed, 'arbeidsbegeleider'],
    },
    warnings: repairs
      .filter(({ kind }) => kind === 'warning')
      .map(({ column, message }) => ({ field: column, message, warning: true })),
  };
}

/** Where someone is registered by hand. */
export const registerAddress = '/personen/nieuw';

/** Who may register someone by hand: those who guide, and may bring clients in. */
export function mayRegister(actor: ActorRow): boolean {
  return actor.purposes.includes('guidance') && actor.purposes.includes('import');
}
