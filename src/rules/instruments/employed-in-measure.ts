/** Who already works in a measure with a contract of employment is not without work: shared by the forms that ask for that. */
import type { Condition } from '../condition.ts';
import type { Source } from '../source.ts';

/** Excludes whoever works in article 60 or 61, maatwerk or the local service economy. */
export function notEmployedInMeasure(id: string, sources: readonly Source[]): Condition {
  return {
    id,
    field: 'history.employedInMeasure',
    operator: 'ne',
    value: true,
    kind: 'H',
    grade: 'B',
    sources,
    text: {
      true: 'De persoon werkt niet in artikel 60, artikel 61, maatwerk of de lokale diensteneconomie.',
      false:
        'De persoon werkt al in artikel 60, artikel 61, maatwerk of de lokale diensteneconomie. Dat gaat niet samen.',
      unknown: 'Werkt de persoon al in artikel 60, artikel 61, maatwerk of de lokale diensteneconomie?',
    },
    whenMissing: 'Bevestig dat er geen arbeidscontract in zo een maatregel loopt.',
    owner: 'OCMW',
  };
}
