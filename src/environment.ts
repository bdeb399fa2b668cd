/**
 * The environment as text: one variable at a time, with the sentence for a wrong one, and the forms a value may have.
 * Which variables there are is not known here.
 */
import { isIP } from 'node:net';
import { parseDatabaseUrl } from './adapters/database/external.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Thrown when a variable is wrong; its message is the sentence for the operator. */
export class ConfigError extends Error {}

/** The environment, where an empty variable counts as absent. */
export class Variables {
  readonly #all: Environment;
  constructor(all: Environment) {
    this.#all = all;
  }
  get(name: string): string | undefined {
    const value = this.#all[name]?.trim();
    return value === '' ? undefined : value;
  }
  /** Returns the value when it passes, and refuses it otherwise. */
  checked(name: string, wanted: string, passes: (value: string) => boolean): string | undefined {
    const value = this.get(name);
    if (value !== undefined && !passes(value)) throw new ConfigError(`${name} must be ${wanted}.`);
    return value;
  }
  required(name: string, wanted: string, passes: (value: string) => boolean = () => true): string {
    const value = this.checked(name, wanted, passes);
    if (value === undefined) throw new ConfigError(`${name} is required in production: ${wanted}.`);
    return value;
  }
  refuse(name: string, why: string): void {
    if (this.get(name) !== undefined) throw new ConfigError(`${name} ${why}.`);
  }
}

/** Tells whether a host is this machine itself. */
export function isLoopback(host: string): boolean {
  return ['localhost', '::1', '[::1]'].includes(host) || (isIP(host) === 4 && host.startsWith('127.'));
}

/** Tells whether a text is an address or a host name. */
export function isHost(text: string): boolean {
  return isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text);
}

/** Tells whether a text is a URL with one of the protocols and an acceptable host. */
export function isUrl(
  text: string,
  protocols: readonly string[],
  hostPasses: (host: string) => boolean = () => true,
): boolean {
  const url = URL.parse(text);
  return url !== null && protocols.includes(url.protocol) && url.hostname !== '' && hostPasses(url.hostname);
}

/** Tells whether a text is a URL of PostgreSQL. */
export function isDatabaseUrl(text: string): boolean {
  try {
    parseDatabaseUrl(text);
    return true;
  } catch {
    return false;
  }
}

/** Tells whether a text can name a witness: a path, https, or http on this machine. */
export function isWitness(text: string): boolean {
  return (
    text === 'none' ||
    /^(file:)?\//.test(text) ||
    isUrl(text, ['https:']) ||
    isUrl(text, ['http:'], isLoopback)
  );
}
