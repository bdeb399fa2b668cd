/** Where the pages of a pathway stand. */
import { withReason } from '../dossier/dossier.ts';
import type { OpenedPathway } from './pathway.ts';

/** Gives the address of a page of the pathway; the reason of the role *all persons* stays on it. */
export function pathwayAddress(person: string, path: string, reason: string | undefined): string {
  return withReason(`/dossiers/${person}/traject${path}`, reason);
}

/** What every page of a pathway needs: where it stands, and what was typed and is not right. */
export interface Asked {
  readonly csrf: string;
  readonly reason: string | undefined;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly { readonly field: string; readonly message: string; readonly warning?: true }[];
}

/** What a form of the pathway is drawn from. */
export type FormProps = { opened: OpenedPathway; asked: Asked };
