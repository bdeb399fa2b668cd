/**
 * Facts with their source. The edge tells the kind of source by its shape (solid, double, dotted,
 * dashed, thin) and the name stands under the value, so nobody needs colour. Sources stand side by side.
 */
import type { ComponentChildren } from 'preact';
import { say } from '../kernel/language.ts';
import { Tag, type Tone } from './tag.tsx';
import { Hidden } from './text.tsx';
import { Why } from './why.tsx';

/** Who said it: the reader's own organisation, VDAB, a partner, another local government, an authority. */
export type SourceKind = 'own' | 'vdab' | 'partner' | 'local' | 'authority';

/** What one source says. `source` is its name and the date; `why` opens the ground for showing it. */
export type Statement = {
  value: ComponentChildren;
  source: string;
  kind: SourceKind;
  status?: { word: string; tone?: Tone };
  why?: ComponentChildren;
};

/** Lays out facts as terms with their statements. */
export function Facts({ children }: { children: ComponentChildren }) {
  return <dl class="facts">{children}</dl>;
}

/** Shows one fact, with one statement or several that may differ. */
export function Fact({ label, statements }: { label: string; statements: readonly Statement[] }) {
  return (
    <div class={statements.length > 1 ? 'fact fact--several' : 'fact'}>
      <dt>{label}</dt>
      {statements.map((statement) => (
        <dd class={`said said--${statement.kind}`}>
          <span class="said__value">{statement.value}</span>
          {statement.status && <Tag tone={statement.status.tone}>{statement.status.word}</Tag>}
          <span class="said__source">
            <Hidden>{say`Bron:`} </Hidden>
            {statement.source}
          </span>
          {statement.why && <Why>{statement.why}</Why>}
        </dd>
      ))}
    </div>
  );
}
