/**
 * Reads the environment once, at the start, and refuses what is wrong in one sentence that names the variable.
 * A demo can never become production by accident, nor the other way round. No defaults hide anywhere else.
 */
import { resolve } from 'node:path';
import {
  ConfigError,
  type Environment,
  isDatabaseUrl,
  isHost,
  isLoopback,
  isUrl,
  isWitness,
  Variables,
} from './environment.ts';
import { isCivilDate } from './kernel/civil-date.ts';
import { demoKeyFile, demoKeys, type Keys, readKeys } from './keys.ts';
import { demoOperator, type Operator, readOperator } from './operator.ts';

export { ConfigError };
export type { Operator };

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

interface Shared {
  readonly port: number;
  readonly host: string;
  /** An absolute path. */
  readonly dataDir: string;
  /** Where people find the application, without a slash at the end. */
  readonly publicUrl: string;
  /** An administrator's URL to a PostgreSQL of the operator; absent: the embedded one. */
  readonly databaseUrl?: string;
  /** Where checkpoints of the log go: a path or a URL outside this installation. */
  readonly witness?: string;
  /** The service with which an agreement is signed in the name of a person; absent: it is signed without one. */
  readonly signing?: SigningSettings;
  /** The mail server, and the address that letters come from when it is not of the public host. */
  readonly smtpUrl?: string;
  readonly smtpFrom?: string;
  readonly logLevel: (typeof logLevels)[number];
  readonly masterKeyFile?: string;
  /** The file with the key that signs the log, when it stands apart; only the sealer opens it. */
  readonly logKeyFile?: string;
  /** Who runs this installation, for the pages that say it to everyone. */
  readonly operator?: Operator;
}

/** Where a signing service is, up to the names of what it does, and who we are there. */
export interface SigningSettings {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface DemoConfig extends Shared {
  readonly mode: 'demo';
  /** The civil date that the demo takes for today (`2026-11-21`). */
  readonly clock?: string;
}

export interface ProductionConfig extends Shared {
  readonly mode: 'production';
  readonly masterKeyFile: string;
  readonly identity: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string };
}

export type Config = DemoConfig | ProductionConfig;

/** Reads and checks the environment. Throws a `ConfigError`. */
export function readConfig(environment: Environment): Config {
  const env = new Variables(environment);
  const mode = readMode(env);
  return mode === 'demo' ? readDemo(env) : readProduction(env);
}

/** Tells where the keys of a configuration are. */
export function keyFileOf(config: Pick<Config, 'masterKeyFile' | 'dataDir'>): string {
  return config.masterKeyFile ?? demoKeyFile(config.dataDir);
}

/** Loads the keys that belong to a configuration; a demo makes its own. */
export function loadKeys(config: Config): Keys {
  if (config.masterKeyFile === undefined) return demoKeys(config.dataDir);
  const keys = readKeys(config.masterKeyFile);
  if (typeof keys === 'string') throw new ConfigError(`MASTER_KEY_FILE: ${keys}.`);
  return keys;
}

function readMode(env: Variables): Config['mode'] {
  const mode = env.get('WERKWINKEL_MODE');
  if (mode === 'demo' || mode === 'production') return mode;
  if (mode !== undefined) throw new ConfigError('WERKWINKEL_MODE must be demo or production.');
  const hints = ['DATABASE_URL', 'PUBLIC_URL', 'MASTER_KEY_FILE'].filter(
    (name) => env.get(name) !== undefined,
  );
  if (env.get('NODE_ENV') === 'production') hints.push('NODE_ENV=production');
  if (hints.length === 0) return 'demo';
  throw new ConfigError(`${hints.join(' and ')} is set, so WERKWINKEL_MODE must say demo or production.`);
}

function readDemo(env: Variables): DemoConfig {
  env.refuse('OIDC_ISSUER', 'belongs to production: a demo signs people in by itself');
  const host = env.checked('HOST', '127.0.0.1, ::1 or localhost in a demo', isLoopback) ?? '127.0.0.1';
  const port = readPort(env);
  const publicUrl = env.checked('PUBLIC_URL', 'on localhost or 127.0.0.1 in a demo', (value) =>
    isUrl(value, ['http:', 'https:'], isLoopback),
  );
  const keyFiles = readKeyFiles(env);
  const operator = readOperatorFile(env) ?? demoOperator;
  const clock = env.checked('CLOCK', 'a date such as 2026-11-21', isCivilDate);
  return {
    mode: 'demo',
    ...readShared(env),
    ...readSigning(env, 'on this machine in a demo', (url) => isUrl(url, ['http:', 'https:'], isLoopback)),
    host,
    port,
    publicUrl: withoutSlash(publicUrl ?? `http://localhost:${port}`),
    ...keyFiles,
    operator,
    ...(clock ? { clock } : {}),
  };
}

function readProduction(env: Variables): ProductionConfig {
  env.refuse('CLOCK', 'is refused in production: dates are real there');
  const isHttps = (value: string) => isUrl(value, ['https:']);
  const publicUrl = env.required(
    'PUBLIC_URL',
    'the https address where people find the application',
    isHttps,
  );
  const identity = {
    issuer: env.required('OIDC_ISSUER', 'the https address of the identity provider', isHttps),
    clientId: env.required(
      'OIDC_CLIENT_ID',
      'the name under which the identity provider knows this application',
    ),
    clientSecret: env.required('OIDC_CLIENT_SECRET', 'the secret shared with the identity provider'),
  };
  env.required('MASTER_KEY_FILE', 'a file with the keys for the INSZ and the log');
  const { masterKeyFile = '', ...keyFiles } = readKeyFiles(env);
  const operator = readOperatorFile(env);
  return {
    mode: 'production',
    ...readShared(env),
    ...readSigning(env, 'an https address such as https://sign.example/csc/v2', isHttps),
    host: env.checked('HOST', 'an address or a host name', isHost) ?? '127.0.0.1',
    port: readPort(env),
    publicUrl: withoutSlash(publicUrl),
    identity,
    masterKeyFile,
    ...keyFiles,
    ...(operator ? { operator } : {}),
  };
}

function readOperatorFile(env: Variables): Operator | undefined {
  const path = env.get('OPERATOR_FILE');
  if (path === undefined) return undefined;
  const operator = readOperator(resolve(path));
  if (typeof operator === 'string') throw new ConfigError(`OPERATOR_FILE: ${operator}.`);
  return operator;
}

function readShared(env: Variables) {
  const databaseUrl = env.checked(
    'DATABASE_URL',
    'a URL such as postgres://name:password@host/database',
    isDatabaseUrl,
  );
  const witness = env.checked('WITNESS', 'an absolute path or an https address', isWitness);
  const smtpUrl = env.checked('SMTP_URL', 'a URL such as smtps://name:password@host', (value) =>
    isUrl(value, ['smtp:', 'smtps:']),
  );
  const smtpFrom = env.checked('SMTP_FROM', 'an address such as werkwinkel@example.be', (value) =>
    /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(value),
  );
  const level = env.get('LOG_LEVEL') ?? 'info';
  const logLevel = logLevels.find((known) => known === level);
  if (logLevel === undefined) throw new ConfigError(`LOG_LEVEL must be one of ${logLevels.join(', ')}.`);
  return {
    dataDir: resolve(env.get('DATA_DIR') ?? 'data'),
    logLevel,
    ...(databaseUrl ? { databaseUrl } : {}),
    ...(witness ? { witness } : {}),
    ...(smtpUrl ? { smtpUrl } : {}),
    ...(smtpFrom ? { smtpFrom } : {}),
  };
}

/** A signing service has an address and knows us by a name and a secret: all three, or none. */
function readSigning(
  env: Variables,
  wanted: string,
  passes: (url: string) => boolean,
): Pick<Shared, 'signing'> {
  const url = env.checked('SIGNING_URL', wanted, passes);
  if (url === undefined) {
    for (const name of ['SIGNING_CLIENT_ID', 'SIGNING_CLIENT_SECRET'])
      env.refuse(name, 'goes with SIGNING_URL');
    return {};
  }
  const clientId = env.get('SIGNING_CLIENT_ID');
  const clientSecret = env.get('SIGNING_CLIENT_SECRET');
  if (clientId === undefined || clientSecret === undefined)
    throw new ConfigError('SIGNING_URL goes with SIGNING_CLIENT_ID and SIGNING_CLIENT_SECRET.');
  return { signing: { url: withoutSlash(url), clientId, clientSecret } };
}

function readPort(env: Variables): number {
  const isPort = (value: string) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535;
  return Number(env.checked('PORT', 'a number from 0 to 65535', isPort) ?? 8080);
}

/** The signing key of the log stands in its own file or beside the other keys, never in both. */
function readKeyFiles(env: Variables): Pick<Shared, 'masterKeyFile' | 'logKeyFile'> {
  const [path, apart] = [env.get('MASTER_KEY_FILE'), env.get('LOG_KEY_FILE')];
  if (path === undefined) {
    env.refuse('LOG_KEY_FILE', 'goes with MASTER_KEY_FILE');
    return {};
  }
  const keys = readKeys(resolve(path));
  if (typeof keys === 'string') throw new ConfigError(`MASTER_KEY_FILE: ${keys}.`);
  if (keys.besideSigningKey && apart !== undefined)
    throw new ConfigError(
      'LOG_KEY_FILE: take LOG_SIGNING_KEY out of MASTER_KEY_FILE, one of them is enough.',
    );
  if (!keys.besideSigningKey && apart === undefined)
    throw new ConfigError('LOG_KEY_FILE must be the file with LOG_SIGNING_KEY, which MASTER_KEY_FILE lacks.');
  return { masterKeyFile: resolve(path), ...(apart === undefined ? {} : { logKeyFile: resolve(apart) }) };
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}
