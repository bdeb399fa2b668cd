/** Beside each figure, how it came about. */
import { say } from '../../kernel/language.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import type { Indicator } from './indicator-shape.ts';

/** The counting rule of a figure, whole. */
export function Rule({ indicator }: { indicator: Indicator }) {
  return (
    <div>
      <p>{indicator.rule}</p>
      <DefinitionList
        items={[
          { term: say`Over wie`, details: indicator.population },
          { term: say`Periode`, details: indicator.period },
          { term: say`Bron`, details: indicator.source },
          { term: say`Telregel`, details: say`versie ${indicator.version}, ${indicator.owner}` },
        ]}
      />
    </div>
  );
}
