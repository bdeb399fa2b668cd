/** Beside each figure, how it came about. */
import { say } from '../../kernel/language.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Fold } from '../../ui/fold.tsx';
import type { Indicator } from './indicator.ts';

/** Folds the counting rule of a figure under one line. */
export function Rule({ indicator }: { indicator: Indicator }) {
  return (
    <Fold summary={say`Hoe tellen we dit?`}>
      <p>{indicator.rule}</p>
      <DefinitionList
        items={[
          { term: say`Over wie`, details: indicator.population },
          { term: say`Periode`, details: indicator.period },
          { term: say`Bron`, details: indicator.source },
          { term: say`Telregel`, details: say`versie ${indicator.version}, ${indicator.owner}` },
        ]}
      />
    </Fold>
  );
}
