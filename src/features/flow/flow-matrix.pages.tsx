/** The register of flows as tables: for each sender which category goes to whom, and under which flow. */
import { categories, categoriesIn, type Category } from '../../gate/category.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/table.tsx';
import { type Flow, flowStatuses, type Named, receiverName } from './flow.ts';
import { Filters, Nothing, Register, type RegisterView } from './flow-register.tsx';

/** Shows for each sender which category goes to whom, and under which flow. */
export function FlowMatrixPage(view: RegisterView) {
  const senders = view.senders.filter(({ id }) => view.items.some((flow) => flow.sender.id === id));
  return (
    <Register view={view} current="matrix">
      <Filters view={view} action="/stromen/matrix" />
      {senders.length === 0 && (
        <Card title={say`Geen stromen`}>
          <Nothing view={view} />
        </Card>
      )}
      {senders.map((sender) => (
        <SenderMatrix sender={sender} flows={view.items.filter((flow) => flow.sender.id === sender.id)} />
      ))}
      {view.total > view.items.length && (
        <p class="source">{say`Dit zijn de eerste ${view.items.length} van ${view.total} stromen. Kies een afzender om de rest te zien.`}</p>
      )}
    </Register>
  );
}

function SenderMatrix({ sender, flows }: { sender: Named; flows: readonly Flow[] }) {
  const receivers = [...new Set(flows.map(receiverName))];
  const shared = categoriesIn(flows.reduce((mask, flow) => mask | flow.mask, 0));
  return (
    <Card title={say`${sender.name} deelt`} id={`afzender-${sender.id}`}>
      <DataTable<Category>
        caption={say`Wat ${sender.name} deelt, per ontvanger`}
        captionHidden
        rows={shared}
        columns={[
          { head: say`Soort gegevens`, rowHead: true, cell: (category) => categories[category].label },
          ...receivers.map((receiver) => ({
            head: receiver,
            cell: (category: Category) =>
              flowLinks(flows.filter((flow) => receiverName(flow) === receiver && names(flow, category))),
          })),
        ]}
      />
    </Card>
  );
}

function flowLinks(flows: readonly Flow[]) {
  if (flows.length === 0) return undefined;
  return flows.map((flow, index) => (
    <>
      {index > 0 && ', '}
      <a href={`/stromen/${flow.id}`} title={flow.title}>{say`stroom ${flow.number}`}</a>
      {flow.status !== 'inForce' && <small> ({flowStatuses[flow.status].label})</small>}
    </>
  ));
}

function names(flow: Flow, category: Category): boolean {
  return categoriesIn(flow.mask).includes(category);
}
