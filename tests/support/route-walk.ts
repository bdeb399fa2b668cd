/**
 * Walks every address with ids of what the asker may not see, at every place an id can stand, and beside each the same
 * with an id that does not exist: the two must answer alike, and no secret may be in either.
 */
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { csrfToken } from '../../src/adapters/identity/session-token.ts';
import { SESSION_COOKIE } from '../../src/features/session/session.ts';
import { bodyOf } from './body-of.ts';
import { withoutFormTokens } from './form-token.ts';
import { type Address, addressesOf } from './route-list.ts';

/** Who asks: a session of a browser, a bearer token, or nobody. */
export interface Asker {
  readonly name: string;
  readonly session?: string | undefined;
  readonly bearer?: string | undefined;
}

export interface Walked {
  requests: number;
  readonly problems: string[];
}

// These end the session of whoever asks, or begin another.
const notWalked = /^\/(afmelden|aanmelden|mandaat)/;
const queryNames = [
  'na',
  'after',
  'zoek',
  'dossier',
  'persoon',
  'id',
  'reden',
  'terug',
  'gebruiker',
  'van',
  'pagina',
];
const fieldNames = [
  'dossier',
  'person',
  'persoon',
  'id',
  'to',
  'paar',
  'registrant',
  'user',
  'versie',
  'reden',
  'mandaat',
  'rij',
  'moment',
  'wie',
  'naar',
];

export interface Turn {
  readonly first: number;
  /** How many of the ids a place takes. */
  readonly ids: number;
}

// What stands outside the path and the body, each apart or all in one request.
type Outside = 'apart' | 'together';

/**
 * Asks everything as one asker. `forbidden` are ids of hidden things; `absent` gives one that nothing has, and every id at a place
 * is held beside the same one. With `turn`, each place takes some of the ids, other ones at each place and each turn, and the request of
 * a session has the query, headers and a cookie together; without, every place takes all of them. `enough` ends the walk early, for who
 * asks only whether something is found.
 */
export async function walkRoutes(
  app: FastifyInstance,
  asker: Asker,
  forbidden: readonly string[],
  absent: () => string,
  secrets: readonly string[],
  { turn, enough }: { readonly turn?: Turn; enough?(problems: readonly string[]): boolean } = {},
): Promise<Walked> {
  const walked: Walked = { requests: 0, problems: [] };
  let next = turn?.first ?? 0;
  const some = () => {
    if (turn === undefined) return forbidden;
    next += turn.ids;
    return Array.from(
      { length: Math.min(turn.ids, forbidden.length) },
      (_one, at) => forbidden[(next + at) % forbidden.length] ?? '',
    );
  };
  // A cookie that is no session would hide what the query does for who has none.
  const outside = turn !== undefined && asker.session !== undefined ? 'together' : 'apart';
  for (const address of addressesOf(app).filter(({ path }) => !notWalked.test(path)))
    for (const place of placesOf(address, outside)) {
      const where = `${asker.name}: ${address.method} ${address.path}, id in ${place.name}`;
      const missing = absent();
      const none = await app.inject(place.make(asker, missing, missing));
      walked.requests += 1;
      for (const id of place.onlyFirst ? forbidden.slice(0, 1) : some()) {
        const hidden = await app.inject(place.make(asker, id, missing));
        walked.requests += 1;
        walked.problems.push(
          ...[...problemsOf(hidden, none, id, missing, secrets)].map((what) => `${where}: ${what}`),
        );
      }
      if (enough?.(walked.problems) === true) return walked;
    }
  return walked;
}

interface Place {
  readonly name: string;
  /** Names the id in every parameter of the path but this one, or elsewhere in the request. */
  readonly make: (asker: Asker, id: string, absent: string) => InjectOptions;
  readonly onlyFirst?: boolean;
}

function placesOf({ method, path }: Address, outside: Outside): Place[] {
  const parameters = path.match(/:[a-zA-Z]+/g) ?? [];
  const at = (id: string) => path.replaceAll(/:[a-zA-Z]+/g, id);
  const bare = (asker: Asker, url: string): InjectOptions => requestAs(asker, method, url);
  const inPath = parameters.map(
    (parameter): Place => ({
      name: `path ${parameter}`,
      make: (asker, id, absent) =>
        bare(
          asker,
          path.replaceAll(/:[a-zA-Z]+/g, (one) => (one === parameter ? id : absent)),
        ),
    }),
  );
  const allInPath: Place[] =
    parameters.length > 1
      ? [{ name: 'every part of the path', make: (asker, id) => bare(asker, at(id)) }]
      : [];
  const elsewhere = (outside === 'apart' ? Object.entries(outsides) : [['outside', inAll] as const]).map(
    ([name, add]): Place => ({
      name,
      onlyFirst: true,
      make: (asker, id, absent) => add(bare(asker, at(absent)), id, asker),
    }),
  );
  const inBody: Place[] =
    method === 'GET'
      ? []
      : [
          {
            name: 'a form',
            onlyFirst: path.startsWith('/api/'),
            make: (asker, id, absent) =>
              withBody(
                bare(asker, at(absent)),
                named(fieldNames, id).toString(),
                'application/x-www-form-urlencoded',
              ),
          },
          {
            name: 'a JSON body',
            onlyFirst: !path.startsWith('/api/'),
            make: (asker, id, absent) =>
              withBody(
                bare(asker, at(absent)),
                JSON.stringify({
                  ...Object.fromEntries(named(fieldNames, id)),
                  question: 'vraag',
                  wantedOutcomes: ['work'],
                }),
                'application/json',
              ),
          },
        ];
  return [...inPath, ...allInPath, ...elsewhere, ...inBody];
}

const named = (names: readonly string[], id: string) => new URLSearchParams(names.map((name) => [name, id]));

const outsides: Readonly<Record<string, (given: InjectOptions, id: string, asker: Asker) => InjectOptions>> =
  {
    'the query': (given, id) => ({ ...given, query: named(queryNames, id).toString() }),
    headers(given, id) {
      const headers = {
        'idempotency-key': id,
        'if-match': `"${id}"`,
        referer: `http://localhost:8080/dossiers/${id}`,
      };
      return { ...given, headers: { ...given.headers, ...headers } };
    },
    'a cookie': (given, id, asker) => ({
      ...given,
      cookies: {
        ...Object.fromEntries(Object.entries(given.cookies ?? {})),
        dossier: id,
        ...(asker.session ? {} : { [SESSION_COOKIE]: id }),
      },
    }),
  };

const inAll = (given: InjectOptions, id: string, asker: Asker): InjectOptions =>
  Object.values(outsides).reduce((request, add) => add(request, id, asker), given);

/** Makes a request as someone, with the form token that a page of ours would send. */
export function requestAs(asker: Asker, method: Address['method'], url: string): InjectOptions {
  return {
    method,
    url,
    cookies: asker.session === undefined ? {} : { [SESSION_COOKIE]: asker.session },
    headers: {
      host: 'localhost:8080',
      ...(asker.session === undefined ? {} : { 'x-csrf-token': csrfToken(asker.session) }),
      ...(asker.bearer === undefined ? {} : { authorization: `Bearer ${asker.bearer}` }),
    },
  };
}

function withBody(given: InjectOptions, payload: string, type: string): InjectOptions {
  return { ...given, payload, headers: { ...given.headers, 'content-type': type } };
}

function* problemsOf(
  hidden: LightMyRequestResponse,
  none: LightMyRequestResponse,
  id: string,
  absent: string,
  secrets: readonly string[],
): Generator<string> {
  if (hidden.statusCode >= 500) yield `answers ${hidden.statusCode}`;
  const bytes = [hidden, none].map((answer) => bytesOf(answer, [id, absent]));
  for (const secret of secrets)
    if (bytes.some((text) => text.includes(secret))) yield `tells the secret ${secret}`;
  if (bytes[0] !== bytes[1])
    yield `tells forbidden from absent: ${firstDifference(bytes[0] ?? '', bytes[1] ?? '')}`;
}

/** The whole answer without what may differ: trace id, instance, form token, date, what is left of a limit, and the id itself. */
function bytesOf(answer: LightMyRequestResponse, ids: readonly string[]): string {
  const headers = Object.entries(answer.headers)
    .filter(([name]) => !/^(date|belgov-trace-id|x-ratelimit-.*|ratelimit-.*)$/.test(name))
    .map(([name, value]) => `${name}: ${[value].flat().join(', ')}`)
    .toSorted();
  const text = `${answer.statusCode}\n${headers.join('\n')}\n\n${withoutFormTokens(bodyOf(answer))}`;
  return ids
    .reduce((masked, id) => masked.replaceAll(id, '‹id›').replaceAll(encodeURIComponent(id), '‹id›'), text)
    .replaceAll(/urn:uuid:[0-9a-f-]{36}/g, 'urn:uuid:…');
}

function firstDifference(one: string, other: string): string {
  const at = Array.from(one).findIndex((letter, place) => letter !== other[place]);
  const from = Math.max(0, at - 60);
  return `…${one.slice(from, at + 80)}… and …${other.slice(from, at + 80)}…`;
}
