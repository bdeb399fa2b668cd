/** The address where the person reads the own appointments. Reading it is logged, like every look at the own record. */
import type { FastifyInstance } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { OwnAgendaPage } from './own-agenda.pages.tsx';
import { findOwnAgenda } from './own-agenda.sql.ts';

const PATH = '/mijn/afspraken';

export function ownAgendaWeb(app: FastifyInstance, { database }: World): void {
  app.get(PATH, async (request, reply) => {
    const { token } = request;
    if (token === undefined) return toSignIn(request, reply);
    const agenda = await findOwnAgenda(database, token, PATH);
    if (agenda.outcome === 'empty') return goOn(reply, '/mijn');
    if (agenda.outcome !== 'shown') return showRefused(request, reply, agenda);
    const body = <OwnAgendaPage agenda={agenda} />;
    return showPage(request, reply, { title: say`Mijn afspraken`, actor: agenda.actor, body });
  });
}
