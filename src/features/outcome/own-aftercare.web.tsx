/** The person's own page after the start of work: who follows it up and until when, and one button to make it stop. Each opening is logged. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing } from '../../kernel/outcome.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ActForm } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import type { World } from '../../world.ts';
import { OwnTabs } from '../my/own-tabs.tsx';
import { objectToAftercare } from './outcome.acts.ts';
import { findings } from './outcome.ts';
import { listOwnAftercare, type OwnAftercare } from './outcome.sql.ts';
import { outflowLabel } from './outflow-kind.ts';

const OWN = '/mijn/nazorg';

export function ownAftercareWeb(app: FastifyInstance, { database }: World): void {
  app.get(OWN, async (request, reply) => {
    const { token, csrf } = request;
    if (token === undefined) return toSignIn(request, reply);
    const shown = await listOwnAftercare(database, token, OWN);
    if (shown.outcome !== 'shown')
      return shown.actor?.role === 'citizen' ? goOn(reply, '/mijn') : showRefused(request, reply, shown);
    const body = <OwnAftercarePage items={shown.items} csrf={csrf} />;
    return showPage(request, reply, { title: say`Na de start van werk`, actor: shown.actor, body });
  });

  app.post(OWN, async (request: FastifyRequest<{ Body: Record<string, string> }>, reply) => {
    const input = { organisation: request.body['organisatie'] };
    const outcome = await perform(database, request.token, objectToAftercare, input);
    if (outcome.outcome === 'done') return goOn(reply, OWN, 'aftercareObjected');
    // It had stopped already: the page says so.
    if (outcome.outcome === 'conflict') return goOn(reply, OWN);
    return showRefused(request, reply, invalidAsMissing(outcome));
  });
}

function OwnAftercarePage({ items, csrf }: { items: readonly OwnAftercare[]; csrf: string }) {
  return (
    <>
      <PageHead
        title={say`Na de start van werk`}
        lead={say`Wie u hielp, vraagt na 1, 3, 6 en 12 maanden of het goed gaat met uw werk. U mag dat stoppen.`}
      />
      <OwnTabs current="/mijn/nazorg" />
      <Stack>
        {items.length === 0 && (
          <Empty
            title={say`Er staat nog geen werk genoteerd.`}
          >{say`Begint u te werken? Zeg het aan wie u begeleidt. Dan leest u hier wie nog eens belt.`}</Empty>
        )}
        {items.map((one) => (
          <Card title={one.organisation} id={`nazorg-${one.organisationId}-${one.from}`}>
            <p>{say`${outflowLabel(one.kind)} sinds ${formatDate(one.from)}. ${followWords(one)}`}</p>
            {one.checks.length > 0 && (
              <Lines
                items={one.checks.map(({ months, found, on }) => (
                  <>{say`Na ${months === 1 ? say`1 maand` : say`${months} maanden`}: ${findings[found]}, ${formatDate(on, 'short')}`}</>
                ))}
              />
            )}
            {one.followed && (
              <ActForm action={OWN} csrf={csrf}>
                <input type="hidden" name="organisatie" value={one.organisationId} />
                <p>{say`Stoppen verandert niets aan uw leefloon of uw werk.`}</p>
                <Acts>
                  <Button>{say`Volg mij niet langer`}</Button>
                </Acts>
              </ActForm>
            )}
          </Card>
        ))}
      </Stack>
    </>
  );
}

function followWords({ followed, until, closedAs }: OwnAftercare): string {
  if (closedAs === 'objection') return say`U vroeg om te stoppen. Niemand volgt u nog.`;
  if (!followed) return say`Deze organisatie volgt u niet meer.`;
  return until === null
    ? say`Deze organisatie volgt u nog.`
    : say`Deze organisatie volgt u tot en met ${formatDate(until)}.`;
}
