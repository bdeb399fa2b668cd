/** What was said of an action and counted towards it: the reports of its owner, and the proofs of a grant. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { ShowMore } from '../../ui/fold.tsx';
import { DataTable } from '../../ui/table.tsx';
import { tell } from '../../ui/tell.ts';
import { Hidden, Written } from '../../ui/text.tsx';
import { type Action, figure, type Proof, type Report } from './action.ts';

/** Lists what was reported, the youngest first. */
export function Reports({ reports, action }: { reports: readonly Report[]; action: Action }) {
  if (reports.length === 0) return <p>{say`Er is nog geen verslag.`}</p>;
  return (
    <DataTable
      caption={say`Verslagen, het jongste eerst`}
      captionHidden
      rows={reports}
      columns={[
        { head: say`Dag`, rowHead: true, cell: ({ on }) => formatDate(on) },
        { head: say`Stand`, numeric: true, cell: ({ value }) => figure(value, action.unit) },
        {
          head: say`Van`,
          cell: ({ by, measured }) => (
            <>
              {by}
              <span class="source">
                {measured
                  ? say`Geteld door Werkwinkel, over tien mensen of meer.`
                  : say`Gemeld door de eigenaar.`}
              </span>
            </>
          ),
        },
        {
          head: say`Opmerking`,
          stacked: 'plain',
          cell: ({ note }) => (note === '' ? '' : <Written text={note} />),
        },
      ]}
    />
  );
}

/** Lists what counts; the references are for the parties alone. */
export function Proofs({ proofs, at, strikes }: { proofs: readonly Proof[]; at: string; strikes: boolean }) {
  if (proofs.length === 0)
    return (
      <p>{say`De kenmerken van de bewijzen zien alleen de partijen. Hier staat hoeveel er meetellen.`}</p>
    );
  return (
    <ShowMore items={proofs} first={10}>
      {(some) => <ProofTable proofs={some} at={at} strikes={strikes} />}
    </ShowMore>
  );
}

function ProofTable({ proofs, at, strikes }: { proofs: readonly Proof[]; at: string; strikes: boolean }) {
  return (
    <DataTable
      caption={say`Bewijzen, het jongste eerst`}
      captionHidden
      rows={proofs}
      columns={[
        {
          head: say`Kenmerk van het bewijs`,
          rowHead: true,
          cell: ({ reference, struck }) => (struck === null ? reference : <s>{reference}</s>),
        },
        { head: say`Dag`, stacked: 'short', cell: ({ on }) => formatDate(on, 'short') },
        { head: say`Geteld door`, stacked: 'short', cell: ({ by }) => by },
        {
          head: say`Telt mee`,
          stacked: 'short',
          cell: ({ id, struck, reference }) =>
            struck !== null ? (
              say`Nee: ${struck}`
            ) : strikes ? (
              <>
                {say`Ja`} <a href={`${at}/${id}/schrap`}>{tell`Schrap${<Hidden> {reference}</Hidden>}`}</a>
              </>
            ) : (
              say`Ja`
            ),
        },
      ]}
    />
  );
}
