/**
 * Public pages and files that are the same for everyone who is not signed in are made once, packed once, and kept for each address, language
 * and media type until something public changes: PostgreSQL tells so when it is committed, and whoever changed it here reads it at once. A
 * route asks for this by its config `kept`; an address with a question in it is made anew each time.
 */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { wishedType } from './wished-type.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The page may be kept: it depends on nothing but what is public, the day and the language. */
    kept?: true;
    /** The media types among which a reader of this address chooses by what they accept; the first for who does not say. */
    offers?: readonly string[];
  }
  interface FastifyInstance {
    /** Keeps the page that was made for a request, if its route asks for that. */
    keepPage(request: FastifyRequest, made: MadePage): void;
  }
  interface FastifyRequest {
    /** Under which name the page that is made now will be kept, and how often all was forgotten when that began. */
    keeping: { readonly name: string; readonly generation: number } | undefined;
  }
}

/** What was made for a request: what it says, and the headers that tell what that is. */
export interface MadePage {
  readonly body: string | Buffer;
  readonly etag: string;
  /** What it is, by which headers of a request another answer might come, and what else goes along. */
  readonly headers: Readonly<Record<string, string>> & { readonly vary: string };
}

interface KeptPage extends Omit<MadePage, 'body'> {
  readonly body: Buffer;
  readonly until: number;
  readonly packed: Map<Packing, Buffer>;
}

type Packing = 'br' | 'gzip';

/** What tells when something public changed, and which day it is. */
export interface Changes {
  /** While it is not open something may change that nobody hears. */
  listen(heard: () => void): { readonly open: boolean };
  today(): string;
}

const MOST = 300;
/** Whatever was heard, no page is older than this. */
const A_MINUTE = 60_000;

/** Answers what is kept before anything else is asked; register it right after the headers and the limits. */
export function keepPublicPages(app: FastifyInstance, { listen, today }: Changes): void {
  const pages = new Map<string, KeptPage>();
  let generation = 0;
  const forget = () => {
    generation += 1;
    pages.clear();
  };
  const ear = listen(forget);
  app.decorateRequest('keeping', undefined);
  app.decorate('keepPage', ({ keeping }: FastifyRequest, made: MadePage) => {
    if (keeping?.generation !== generation || !ear.open) return;
    if (pages.size >= MOST) pages.clear();
    const until = Date.now() + A_MINUTE;
    const body = typeof made.body === 'string' ? Buffer.from(made.body) : made.body;
    pages.set(keeping.name, { ...made, body, until, packed: new Map() });
  });
  app.addHook('onRequest', (request, reply, goOn) => {
    const language = languageOfAnyone(request);
    if (language === undefined) return goOn();
    const { offers } = request.routeOptions.config;
    const type = offers === undefined ? '' : wishedType(request.headers.accept, offers);
    if (type === undefined) return goOn();
    const name = `${today()} ${language} ${type} ${request.url}`;
    const page = pages.get(name);
    if (page !== undefined && ear.open && page.until > Date.now()) return sendKept(request, reply, page);
    request.keeping = { name, generation };
    goOn();
  });
  app.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode < 400 && (await mayHaveChanged(request))) forget();
    return payload;
  });
}

/** Whoever changes something here is known: a cookie or a token that nobody gave empties nothing. */
async function mayHaveChanged(request: FastifyRequest): Promise<boolean> {
  const { method, headers } = request;
  if (method === 'GET' || method === 'HEAD') return false;
  if (headers.cookie === undefined && headers.authorization === undefined) return false;
  return (await request.whoami()) !== undefined;
}

/** The language of who may be anyone; nothing where a page may not be kept, or who asks brings along more than a language. */
function languageOfAnyone({ routeOptions, url, headers }: FastifyRequest): string | undefined {
  if (routeOptions.config.kept !== true || url.includes('?') || headers.authorization !== undefined)
    return undefined;
  if (headers.cookie === undefined) return 'nl';
  return /^__Host-taal=(nl|fr|en)$/.exec(headers.cookie)?.[1];
}

// Past all that stands between an answer and its sending: the headers that bind every answer are on it already.
function sendKept({ raw, headers }: FastifyRequest, reply: FastifyReply, page: KeptPage): void {
  reply.hijack();
  const { 'content-type': type, ...along } = page.headers;
  const common = { ...along, vary: `${along.vary}, accept-encoding`, etag: page.etag };
  if (headers['if-none-match'] === page.etag) return void reply.raw.writeHead(304, common).end();
  const asked = headers['accept-encoding'] ?? '';
  const packing = /\bbr\b/.test(asked) ? 'br' : /\bgzip\b/.test(asked) ? 'gzip' : undefined;
  const body = packing === undefined ? page.body : packed(page, packing);
  reply.raw.writeHead(200, {
    ...common,
    'content-type': type,
    'content-length': body.length,
    ...(packing === undefined ? {} : { 'content-encoding': packing }),
  });
  reply.raw.end(raw.method === 'HEAD' ? undefined : body);
}

// A page is packed once and read often, so it is packed small.
function packed(page: KeptPage, packing: Packing): Buffer {
  const before = page.packed.get(packing);
  if (before !== undefined) return before;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  const made =
    packing === 'br' ? brotliCompressSync(page.body, { params }) : gzipSync(page.body, { level: 9 });
  page.packed.set(packing, made);
  return made;
}
