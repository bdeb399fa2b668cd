/**
 * What left the log by the way of retention, against what the log itself recorded of it. An erased entry and a dropped
 * month are whole only when a header holds the digest of precisely what went.
 */
import { createHash, type Hash } from 'node:crypto';
import type { LoggedHeader } from './log-canonical.ts';
import { sha256 } from './log-tree.ts';

interface Recorded {
  readonly month: string;
  readonly digest: string;
}

interface Found {
  readonly month: string;
  readonly hash: Hash;
}

/** What is left of a header whose month was dropped; `at` in microseconds since 1970, `leaf` in hexadecimal. */
export interface GoneHeader {
  readonly header: number;
  readonly at: number;
  readonly leaf: string;
}

/** Collects removals in the order of the tree. */
export interface RemovalLedger {
  /** Takes note when a header records a removal. */
  record(header: LoggedHeader): void;
  erased(by: number, at: number, header: number, ordinal: number): void;
  gone(gone: GoneHeader): void;
  /** Returns a sentence on the first removal that was not recorded as it happened. */
  judge(): string | undefined;
}

const NOTHING = sha256().toString('hex');

/** Opens an empty ledger. */
export function openLedger(): RemovalLedger {
  const erasures = new Map<number, Recorded>();
  const drops = new Map<string, string>();
  const foundErased = new Map<number, Found>();
  const foundGone = new Map<string, Hash>();
  return {
    record({ id, route, outcome, reason }) {
      const [month = '', digest = ''] = reason?.split(' ') ?? [];
      if (route === 'log.erase' && outcome === 'erased') erasures.set(id, { month, digest });
      if (route === 'log.drop' && outcome === 'dropped') drops.set(month, digest);
    },
    erased(by, at, header, ordinal) {
      const month = monthOf(at);
      const found = foundErased.get(by) ?? { month, hash: createHash('sha256') };
      foundErased.set(by, found);
      found.hash.update(found.month === month ? `${header}|${ordinal};` : 'another month');
    },
    gone({ header, at, leaf }) {
      const month = monthOf(at);
      const hash = foundGone.get(month) ?? createHash('sha256');
      foundGone.set(month, hash.update(`${header}|${at}|${leaf};`));
    },
    judge() {
      for (const [month, hash] of foundGone)
        if (drops.get(month) !== hash.digest('hex'))
          return `headers of ${month} are gone and no header records precisely that`;
      for (const [month, digest] of drops)
        if (!foundGone.has(month) && digest !== NOTHING) return `${month} was dropped and stands there again`;
      for (const [by, { month, hash }] of foundErased)
        if (erasures.get(by)?.month !== month || erasures.get(by)?.digest !== hash.digest('hex'))
          return `entries of ${month} are erased and header ${by} does not record precisely that`;
      for (const [by, { month }] of erasures)
        if (!foundErased.has(by) && !drops.has(month))
          return `the entries that header ${by} erased stand there again`;
      return undefined;
    },
  };
}

function monthOf(at: number): string {
  const date = new Date(at / 1000);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 7);
}
