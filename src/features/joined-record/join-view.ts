/** What the page about joined records draws: the dossier as the gate opened it, and what was typed or refused. */
import type { OpenedDossier } from '../../gate/opened.ts';
import type { Problem } from '../../kernel/outcome.ts';

export interface JoinView {
  readonly dossier: OpenedDossier;
  readonly reason?: string | undefined;
  readonly csrf: string;
  readonly typed: Readonly<Record<string, string | undefined>>;
  readonly problems: readonly Problem[];
  /** What went otherwise than asked, when no field is to blame. */
  readonly refused?: string | undefined;
}
