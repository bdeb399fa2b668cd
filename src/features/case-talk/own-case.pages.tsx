/** Case talks on the person's own page: that there is one, who takes part for the person, what was agreed, and the way to say no. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning, listed } from '../../kernel/sentence.ts';
import { formatWallTime } from '../../kernel/wall-time.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Fold } from '../../ui/fold.tsx';
import { ActForm } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Written } from '../../ui/text.tsx';
import { OwnTabs } from '../my/own-tabs.tsx';
import { Action } from './case-outcome.tsx';
import type { OwnCase } from './case-talk.sql.ts';
import { aims, outcomes } from './case-talk.ts';

/** Shows the talks about the person who reads. */
export function OwnCasesPage({ items, csrf }: { items: readonly OwnCase[]; csrf: string }) {
  return (
    <>
      <PageHead
        title={say`Casusoverleg`}
        lead={say`Soms zoeken organisaties die u begeleiden samen een antwoord op één vraag. U weet dat vooraf, en u mag nee zeggen.`}
      />
      <OwnTabs current="/mijn/casusoverleg" />
      <Stack>
        {items.length === 0 && (
          <Empty
            title={say`Er is geen overleg over u geweest of gepland.`}
          >{say`Komt er een, dan leest u het hier.`}</Empty>
        )}
        {items.map((one) => (
          <OneCard one={one} csrf={csrf} />
        ))}
      </Stack>
    </>
  );
}

function OneCard({ one, csrf }: { one: OwnCase; csrf: string }) {
  return (
    <Card title={say`Overleg van ${formatDate(one.on)}`} id={`overleg-${one.id}`}>
      {one.off === 'personDeclined' ? (
        <p>{say`U zei nee. ${one.organisation} bespreekt u hier niet.`}</p>
      ) : (
        <>
          <p>{say`${one.organisation} vroeg dit overleg. Doel: ${aims[one.aim]}.`}</p>
          {one.was !== null && !one.cancelled && !one.past && (
            <p>{say`Dit overleg is verplaatst. Het was op ${formatDate(one.was.on)} om ${formatWallTime(one.was.at)}. Het is nu op ${formatDate(one.on, 'full')} om ${formatWallTime(one.at)}.`}</p>
          )}
          {one.question !== null && <Written text={one.question} />}
          <p>
            {one.cancelled && one.outcome === null
              ? say`Dit overleg gaat niet door. Niemand bespreekt u daar.`
              : one.past || one.outcome !== null
                ? say`Deze organisaties namen deel: ${listed(one.took)}.`
                : say`Deze organisaties nemen tot nu toe deel: ${listed(one.took)}.`}
          </p>
          <Agreed one={one} />
          {one.outcome === null && !one.cancelled && <NoForm one={one} csrf={csrf} />}
        </>
      )}
    </Card>
  );
}

function Agreed({ one: { outcome, actions, past, cancelled } }: { one: OwnCase }) {
  if (outcome === null)
    return past && !cancelled ? (
      <p>{say`Het resultaat is nog niet genoteerd. Vraag ernaar bij wie u begeleidt.`}</p>
    ) : null;
  return (
    <>
      <h3>{say`Wat is afgesproken`}</h3>
      <p>{beginning(outcomes[outcome.kind])}</p>
      <Written text={outcome.agreed} />
      {outcome.nextOn !== null && <p>{say`Volgend overleg rond ${formatDate(outcome.nextOn)}.`}</p>}
      {actions.length > 0 && (
        <Lines items={actions.map((action) => <Action action={action} person={say`u`} />)} />
      )}
    </>
  );
}

function NoForm({ one, csrf }: { one: OwnCase; csrf: string }) {
  return (
    <Fold summary={say`Liever niet`}>
      <ActForm action="/mijn/casusoverleg" csrf={csrf}>
        <input type="hidden" name="rij" value={one.id} />
        <p>{say`U mag nee zeggen. Dan bespreekt niemand u op dit overleg. Dat verandert niets aan uw leefloon of uw uitkering.`}</p>
        <Acts>
          <Button>{say`Ik wil dit niet`}</Button>
        </Acts>
      </ActForm>
    </Fold>
  );
}
