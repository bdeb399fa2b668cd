/** The person's own page about a hand-over: who gives, who takes over, what was agreed, and one button to say yes. */
import { formatDate } from '../../kernel/civil-date.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ActForm } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Name } from '../../ui/text.tsx';
import { OwnTabs } from '../my/my.pages.tsx';
import { causes } from './handover.ts';
import { momentWords } from './handover-form.tsx';
import type { OwnHandover } from './handover.sql.ts';

const doers = { person: 'u', ocmw: 'het OCMW', vdab: 'VDAB', partner: 'de partner' } as const;

/** Shows the person's hand-overs, with what to do in the one that runs. */
export function OwnHandoversPage({ items, csrf }: { items: readonly OwnHandover[]; csrf: string }) {
  return (
    <>
      <PageHead
        title="Overdracht"
        lead="Soms helpt een andere organisatie u verder. U praat er eerst samen over, en u zegt zelf ja of nee."
      />
      <OwnTabs current="/mijn/overdracht" />
      <Stack>
        {items.length === 0 && (
          <Empty title="Er is nu geen overdracht.">
            Als een andere organisatie u gaat begeleiden, leest u het hier.
          </Empty>
        )}
        {items.map((one) => (
          <Card title={`Van ${one.giver} naar ${one.receiver}`} id={`overdracht-${one.id}`}>
            <p>{stateWords(one)}</p>
            {one.endsOn !== null && (
              <p>
                {beginning(causes[one.cause])} eindigt op {formatDate(one.endsOn)}.
              </p>
            )}
            {one.moment !== null && one.state === 'planned' && (
              <p>
                Gesprek: <b>{momentWords(one.moment)}</b>
              </p>
            )}
            {one.lines.length > 0 && (
              <>
                <h3>Wat we afspraken</h3>
                <Lines
                  items={one.lines.map((line) => (
                    <>
                      <Name>{line.what}</Name>
                      <div>
                        {beginning(doers[line.by])}, tegen {formatDate(line.due)}
                      </div>
                    </>
                  ))}
                />
              </>
            )}
            {one.state === 'talked' && !one.confirmed.includes('person') && (
              <ActForm action="/mijn/overdracht" csrf={csrf}>
                <input type="hidden" name="overdracht" value={one.id} />
                <p>
                  Bent u het ermee eens dat {one.receiver} u verder begeleidt? Zeg het gerust als het niet zo
                  is.
                </p>
                <Acts>
                  <Button look="primary">Ja, ik ga akkoord</Button>
                </Acts>
              </ActForm>
            )}
          </Card>
        ))}
      </Stack>
    </>
  );
}

function stateWords({ state, giver, receiver, confirmed, doneOn }: OwnHandover): string {
  switch (state) {
    case 'proposed':
    case 'countered':
      return `${giver} en ${receiver} zoeken een moment voor een gesprek met u. U hoeft nu niets te doen.`;
    case 'planned':
      return 'Er is een gesprek afgesproken, met u erbij. U mag iemand meebrengen.';
    case 'talked':
      return confirmed.includes('person')
        ? 'U ging akkoord. Nu bevestigen de twee organisaties.'
        : 'Het gesprek is geweest. U bent aan zet.';
    case 'done':
      return `${receiver} begeleidt u naar werk${doneOn === null ? '' : ` sinds ${formatDate(doneOn)}`}.`;
    default:
      return `Dit gaat niet door. ${giver} blijft u begeleiden.`;
  }
}
