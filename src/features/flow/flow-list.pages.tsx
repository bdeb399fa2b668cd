/** The register of flows as a list. */
import { purposes } from '../../gate/purpose.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { DataTable } from '../../ui/table.tsx';
import { receiverName } from './flow.ts';
import { type Chosen, Filters, Nothing, Register, type RegisterView } from './flow-register.tsx';
import { FlowTag } from './flow-tag.tsx';
import { categoryList } from './flow-wording.ts';

/** Shows the flows one under the other. */
export function FlowListPage(view: RegisterView & { readonly page: number; readonly pages: number }) {
  return (
    <Register view={view} current={view.chosen.wacht === 'ja' ? 'waits' : 'list'}>
      {view.chosen.wacht !== 'ja' && <Filters view={view} action="/stromen" />}
      <Card title={view.total === 1 ? say`1 stroom` : say`${view.total} stromen`}>
        {view.items.length === 0 ? (
          <Nothing view={view} />
        ) : (
          <DataTable
            caption={say`Gegevensstromen, op nummer`}
            captionHidden
            rows={view.items}
            columns={[
              {
                head: say`Stroom`,
                rowHead: true,
                cell: (flow) => <a href={`/stromen/${flow.id}`}>{`${flow.number}. ${flow.title}`}</a>,
              },
              {
                head: say`Van en naar`,
                stacked: 'short',
                cell: (flow) => `${flow.sender.name} → ${receiverName(flow)}`,
              },
              { head: say`Waarvoor`, stacked: 'short', cell: (flow) => purposes[flow.purpose] },
              { head: say`Welke gegevens`, stacked: 'plain', cell: (flow) => categoryList(flow.mask) },
              { head: say`Toestand`, stacked: 'short', cell: (flow) => <FlowTag flow={flow} /> },
            ]}
          />
        )}
        <Pagination
          page={view.page}
          pages={view.pages}
          href={(page) => address('/stromen', view.chosen, page)}
        />
      </Card>
    </Register>
  );
}

function address(path: string, chosen: Chosen, page = 1): string {
  const kept = Object.entries(chosen).filter((pair): pair is [string, string] => Boolean(pair[1]));
  const query = new URLSearchParams([...kept, ...(page > 1 ? [['pagina', String(page)]] : [])]);
  return query.size === 0 ? path : `${path}?${query}`;
}
