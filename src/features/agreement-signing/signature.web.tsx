/** The addresses of a signature that was set at a service: its page, and its files to take along. For the parties alone. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { asAttachment } from '../../adapters/files/file-name.ts';
import { holderOf, readCertificates } from '../../adapters/signing/signature-check.ts';
import { showNoSuchPage, showPage } from '../../adapters/web/page.tsx';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { findAgreement } from '../agreement/agreement.sql.ts';
import { openCertificates } from './kept-certificates.ts';
import { ServiceSignaturePage } from './signature.pages.tsx';
import { type KeptSignature, openSignature } from './signing.sql.ts';

type SignatureRequest = FastifyRequest<{ Params: { id: string; partij: string; bestand?: string } }>;

const ONE = '/overeenkomsten/:id/handtekeningen/:partij';
const FILE = `${ONE}/:bestand`;

export function signatureWeb(app: FastifyInstance, world: World): void {
  app.get(ONE, (request: SignatureRequest, reply) => showSignature(world, request, reply));
  app.get(FILE, async (request: SignatureRequest, reply) => {
    const kept = await opened(world, request, FILE);
    const file = kept && fileOf(world, kept, request.params.bestand);
    if (file === undefined) return showNoSuchPage(request, reply);
    return reply
      .header('content-disposition', asAttachment(file.name))
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'no-store')
      .type('application/octet-stream')
      .send(file.bytes);
  });
}

async function showSignature(world: World, request: SignatureRequest, reply: FastifyReply) {
  const { token, params } = request;
  const kept = await opened(world, request, ONE);
  if (kept === undefined || token === undefined) return showNoSuchPage(request, reply);
  const detail = await world.database.transaction(token, (tx) => findAgreement(tx, params.id));
  const certificates = readCertificates(openCertificates(world.inszKeys, kept.certificates)) ?? [];
  const [own] = certificates;
  if (detail === undefined || own === undefined) return showNoSuchPage(request, reply);
  const at = `/overeenkomsten/${params.id}/handtekeningen/${params.partij}`;
  const body = <ServiceSignaturePage {...{ detail, kept, holder: holderOf(own, certificates.length), at }} />;
  return showPage(request, reply, { title: say`Handtekening`, actor: await request.whoami(), body });
}

async function opened({ database }: World, { token, params }: SignatureRequest, route: string) {
  if (token === undefined || !isUuid(params.id) || !isUuid(params.partij)) return undefined;
  return openSignature(database, token, { agreement: params.id, party: params.partij, route });
}

function fileOf({ inszKeys }: World, kept: KeptSignature, wanted: string | undefined) {
  switch (wanted) {
    case 'tekst':
      return { name: 'tekst.json', bytes: Buffer.from(kept.text, 'utf8') };
    case 'handtekening':
      return { name: 'handtekening.bin', bytes: Buffer.from(kept.signature, 'base64') };
    case 'certificaten': {
      const chain = readCertificates(openCertificates(inszKeys, kept.certificates)) ?? [];
      return { name: 'certificaten.pem', bytes: Buffer.from(chain.map((one) => one.toString()).join('')) };
    }
    default:
      return undefined;
  }
}
