/** The tools that anyone may use without signing in. What is filled in goes in no address, cookie or log, and is gone with the answer. */
import type { FastifyInstance } from 'fastify';
import { showPage } from '../../adapters/web/page.tsx';
import { say } from '../../kernel/language.ts';
import { ToolListPage } from './tool.pages.tsx';

export function toolWeb(app: FastifyInstance): void {
  app.get('/hulpmiddelen', async (request, reply) => {
    const actor = await request.whoami();
    return showPage(request, reply, {
      title: say`Hulpmiddelen`,
      actor,
      body: <ToolListPage />,
      open: true,
      shared: {
        description: say`Reken en kijk na zonder aan te melden. Wat u invult, wordt nergens bewaard.`,
      },
    });
  });
}
