/** What was measured, the newest of each kind, as bench/results keeps it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../src/root.ts';
import type { FiguresMeasured } from './figures.ts';
import type { GrownMeasured } from './grown-log.ts';
import type { Measured } from './load.ts';
import type { PeerMeasured } from './rule-peers.ts';
import type { ThreadsMeasured } from './rule-threads.ts';
import type { RulesMeasured } from './rules.ts';
import type { Setting } from './setting.ts';
import type { SignalsMeasured } from './signals.ts';
import type { StoredMeasured } from './stored-rules.ts';

export interface RoofRun extends Partial<Setting> {
  readonly results: Readonly<Record<string, Measured & { readonly connections: number }>>;
  readonly memory: number;
  readonly decisionMicroseconds: number;
}

export type RulesRun = Partial<Setting> &
  RulesMeasured & { readonly several?: ThreadsMeasured; readonly peers: readonly PeerMeasured[] };
export type StoredRun = Partial<Setting> & StoredMeasured;
export type SignalsRun = Partial<Setting> & SignalsMeasured;
export type FiguresRun = Partial<Setting> & FiguresMeasured;
export type GrownRun = Partial<Setting> & GrownMeasured;

/** What was measured, the newest of each. */
export interface Runs {
  readonly roofs: readonly (RoofRun & { readonly day: string })[];
  readonly rules?: RulesRun;
  readonly stored?: StoredRun;
  readonly signals?: SignalsRun;
  readonly figures?: FiguresRun;
  readonly grown?: GrownRun;
}

const folder = join(projectRoot, 'bench/results');

export function readRuns(): Runs {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const there = (name: string) => (existsSync(join(folder, name)) ? read(name) : undefined);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const roofs = names.filter((name) => name.startsWith('roof-')).toSorted();
  return {
    roofs: roofs.toReversed().map((name) => ({
      ...read(name),
      day: `${name.slice(5, 15)} ${name.slice(16, 18)}:${name.slice(18, 20)}`,
    })),
    rules: there('rules.json'),
    stored: there('stored.json'),
    signals: there('signals.json'),
    figures: there('figures.json'),
    grown: there('grown.json'),
  };
}
