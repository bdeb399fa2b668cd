/** Who may stand at the desk of the editors, and which page they may write; everyone else is answered here. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { showError, toSignIn } from '../../adapters/web/page.tsx';
import type { ActorRow } from '../../gate/opened.ts';
import { asReader } from '../../gate/reader.ts';
import { isUuid } from '../../kernel/id.ts';
import type { World } from '../../world.ts';
import { type EditedArticle, findEdited } from './article-desk.sql.ts';
import { isEditor } from './article-desk.ts';

/** Gives the editor who asks; answers itself for everyone else. */
export async function editorOf(request: FastifyRequest, reply: FastifyReply): Promise<ActorRow | undefined> {
  const actor = await request.whoami();
  if (actor === undefined) toSignIn(request, reply);
  else if (!isEditor(actor)) showError(request, reply, 404, actor);
  else return actor;
  return undefined;
}

/** Gives the article that an editor may write; answers itself when there is none. */
export async function edited(
  world: World,
  request: FastifyRequest<{ Params: { pagina: string } }>,
  reply: FastifyReply,
): Promise<{ readonly actor: ActorRow; readonly article: EditedArticle } | undefined> {
  const actor = await editorOf(request, reply);
  if (actor === undefined) return undefined;
  const { pagina } = request.params;
  const article = isUuid(pagina)
    ? await asReader(world.database, request.token, (db) => findEdited(db, pagina))
    : undefined;
  if (article !== undefined) return { actor, article };
  showError(request, reply, 404, actor);
  return undefined;
}
