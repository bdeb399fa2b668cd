/** Figures beside the analysis of an agreement: what each counts, on which day and of whom, and the button that keeps those of today. */
import type { ActorRow } from '../../gate/opened.ts';
import { addMonths, type CivilDate, formatDate } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ActForm } from '../../ui/form.tsx';
import { DataTable } from '../../ui/table.tsx';
import { isOver } from './agreement.ts';
import type { AgreementDetail } from './agreement.sql.ts';
import { isPartyOf } from './writing-right.ts';

const figures = dutch(
  {
    guided: {
      label: 'Mensen in begeleiding',
      rule: 'Mensen die de organisatie op die dag begeleidt, uit haar eigen registratie.',
    },
    art60: {
      label: 'Aan het werk in artikel 60',
      rule: 'Mensen in begeleiding met een contract artikel 60 dat op die dag loopt.',
    },
    endsSoon: {
      label: 'Einddatum binnen zes maanden',
      rule: 'Mensen in begeleiding van wie een contract of uitkering binnen zes maanden eindigt.',
    },
    referred: {
      label: 'Verwezen in het voorbije jaar',
      rule: 'Mensen voor wie de organisatie in de 365 dagen ervoor een verwijzing verstuurde.',
    },
    atWork: {
      label: 'Werk gevonden in het voorbije jaar',
      rule: 'Mensen die volgens de organisatie in de 365 dagen ervoor aan het werk gingen.',
    },
  },
  'label',
  'rule',
);

type FigureCode = keyof typeof figures;

/** The figures of one party on one day, in whole tens; null is fewer than ten, or so near to another figure that it would tell of fewer. */
export interface Snapshot {
  readonly party: string;
  readonly party_id: string;
  readonly on: CivilDate;
  readonly figures: Readonly<Record<FigureCode, number | null>>;
}

/** Shows every count that was kept, side by side, with its rule. */
export function SnapshotCard({
  detail,
  snapshots,
  actor,
  csrf,
}: {
  detail: AgreementDetail;
  snapshots: readonly Snapshot[];
  actor: ActorRow | undefined;
  csrf: string;
}) {
  const { id } = detail.agreement;
  const offers = isPartyOf(actor, detail) && !isOver(detail.agreement);
  if (snapshots.length === 0 && !offers) return null;
  return (
    <Card title={say`Cijfers bij de analyse`}>
      {snapshots.length > 0 && <SnapshotTable snapshots={snapshots} />}
      {offers && <TakeSnapshot agreement={id} recent={hasRecent(actor, snapshots)} csrf={csrf} />}
    </Card>
  );
}

/** Two counts that are days apart tell of whoever came between: one in three months. */
function hasRecent(actor: ActorRow | undefined, snapshots: readonly Snapshot[]): boolean {
  const since = actor && addMonths(actor.today, -3);
  return snapshots.some(
    ({ party_id: party, on }) => since !== undefined && party === actor?.organisation_id && on > since,
  );
}

function TakeSnapshot({ agreement, recent, csrf }: { agreement: string; recent: boolean; csrf: string }) {
  if (recent)
    return (
      <p>{say`De cijfers van uw organisatie staan er al. Na drie maanden kunt u nieuwe naast deze zetten.`}</p>
    );
  return (
    <>
      <p>{say`De cijfers van uw organisatie worden één keer geteld en veranderen niet meer. Iedereen die de overeenkomst leest, ziet ze. Ze staan er in tientallen. Onder tien staat er geen getal.`}</p>
      <ActForm action={`/overeenkomsten/${agreement}/cijfers`} csrf={csrf}>
        <Acts>
          <Button>{say`Zet de cijfers van vandaag vast`}</Button>
        </Acts>
      </ActForm>
    </>
  );
}

function SnapshotTable({ snapshots }: { snapshots: readonly Snapshot[] }) {
  const rows = snapshots.flatMap((one) =>
    codes.map((code) => ({ code, party: one.party, on: one.on, value: one.figures[code] })),
  );
  return (
    <DataTable
      caption={say`Cijfers bij de analyse`}
      captionHidden
      rows={rows}
      columns={[
        {
          head: say`Wat`,
          rowHead: true,
          cell: ({ code }) => (
            <>
              {figures[code].label}
              <span class="source">{figures[code].rule}</span>
            </>
          ),
        },
        { head: say`Op`, stacked: 'word', cell: ({ on }) => formatDate(on, 'short') },
        { head: say`Bron`, stacked: 'word', cell: ({ party }) => party },
        {
          head: say`Aantal`,
          stacked: 'word',
          cell: ({ value }) => (value === null ? say`geen getal` : say`ongeveer ${formatNumber(value)}`),
        },
      ]}
    />
  );
}

const codes = Object.keys(figures) as readonly FigureCode[];
