/** Article 60 §7 of the OCMW act: the OCMW employs someone until the right to social security is restored. */
import { type Art60Term, runsOverNewRule, termFor } from '../art60.ts';
import { NEW_RULE } from '../art60-admission.ts';
import { art60Over2026 } from '../disputed-point.ts';
import { art60Figures } from '../figures/experience-figure.ts';
import type { Instrument, Outcome } from '../instrument.ts';
import type { Sight } from '../sight.ts';
import { at, sources as s } from '../source.ts';

export const art60: Instrument = {
  code: 'ART60',
  slug: 'artikel-60',
  name: 'Artikel 60',
  from: '1976-07-08',
  fromToVerify: true,
  basis: 'Organieke wet van 8 juli 1976 betreffende de OCMW’s, art. 60 § 7',
  relevantDate: { name: 'start van het contract', field: 'art60.startDate' },
  reviewedOn: '2026-11-21',
  card: {
    summary: 'Het OCMW is zelf werkgever, tot de persoon weer recht heeft op sociale zekerheid.',
    forWhom:
      'Wie leefloon of equivalent leefloon krijgt en dagen mist voor een uitkering, of werkervaring nodig heeft.',
    refers: 'Het OCMW.',
    decides: 'Het OCMW (raad of vast bureau).',
    pays: 'Het OCMW betaalt het loon, met een Vlaamse toelage en soms een deel van de gebruiker.',
    lasts: 'Zolang er dagen nodig zijn: meestal 12 tot 24 maanden.',
    documents:
      'Arbeidsovereenkomst, overeenkomst van terbeschikkingstelling voor de start, loopbaangegevens van de RVA.',
    followUp: 'Werkbegeleiding en nazorg.',
    ends: 'Als er genoeg dagen zijn, bij ontslag of bij gewoon werk.',
  },
  conditions: [
    {
      id: 'A6-01',
      field: 'benefits',
      operator: 'intersects',
      value: ['LEEFLOON', 'EQ_LEEFLOON'],
      kind: 'H',
      grade: 'A',
      sources: [at(s.S12b, 'art. 60 § 7'), s.S94],
      text: {
        true: 'De persoon krijgt leefloon of equivalent leefloon.',
        false:
          'De persoon krijgt geen leefloon of equivalent leefloon. Een uitkering verliezen is niet genoeg.',
        unknown: 'Krijgt de persoon leefloon of equivalent leefloon?',
      },
      whenMissing: 'Noteer welke uitkering de persoon krijgt.',
      owner: 'OCMW',
    },
    {
      id: 'A6-02',
      any: [
        { field: 'unemployment.daysMissing', operator: 'gt', value: 0 },
        { field: 'assessment.needsWorkExperienceGenericCompetences', operator: 'eq', value: true },
      ],
      kind: 'H',
      grade: 'A',
      sources: [at(s.S12b, 'art. 60 § 7')],
      text: {
        true: 'Er ontbreken dagen voor een uitkering, of de persoon heeft werkervaring nodig.',
        false: 'Er ontbreken geen dagen en er is geen werkervaring nodig.',
        unknown: 'Ontbreken er dagen voor een uitkering, of heeft de persoon werkervaring nodig?',
      },
      whenMissing: 'Vraag de loopbaangegevens op.',
      owner: 'RVA',
    },
    {
      id: 'A6-03',
      field: 'mayWork',
      operator: 'ne',
      value: 'NONE',
      kind: 'H',
      grade: 'U',
      sources: [s.S12b],
      text: {
        true: 'De persoon mag werken.',
        false: 'De persoon mag niet werken in België. Te verifiëren.',
        unknown: 'Mag de persoon werken in België?',
      },
      whenMissing: 'Kijk na of de persoon mag werken.',
      owner: 'OCMW',
    },
    {
      id: 'A6-04',
      field: 'art60.plannedMonths',
      operator: 'lte',
      value: { field: 'art60.monthsNeeded' },
      kind: 'Q',
      role: 'limit',
      grade: 'A',
      sources: [s.S12, s.S12b],
      text: {
        true: 'De geplande duur is niet langer dan nodig.',
        false: 'De geplande duur is langer dan nodig voor de sociale rechten.',
        unknown: 'Is de geplande duur niet langer dan nodig?',
      },
      whenMissing: 'Bevestig de geplande duur met de rekenhulp voor artikel 60.',
      owner: 'OCMW',
    },
    {
      id: 'A6-05',
      field: 'residence.region',
      operator: 'eq',
      value: 'VL',
      kind: 'F',
      from: '2017-01-01',
      grade: 'A',
      sources: [s.S10, s.S28],
      text: {
        true: 'Voor Vlaamse middelen zit artikel 60 in een traject tijdelijke werkervaring.',
        false: 'De persoon woont niet in Vlaanderen: er is geen Vlaamse vergoeding.',
        unknown: 'Woont de persoon in Vlaanderen?',
      },
      whenMissing: 'Noteer het gewest van de woonplaats.',
      owner: 'OCMW',
    },
    {
      id: 'A6-06',
      any: [
        { field: 'benefits', operator: 'intersects', value: ['LEEFLOON'] },
        { field: 'residence.register', operator: 'eq', value: 'ALIENS' },
      ],
      kind: 'F',
      grade: 'U',
      sources: [s.S12b],
      text: {
        true: 'De kosten komen in aanmerking voor terugbetaling. Te verifiëren.',
        false: 'De terugbetaling door de federale overheid is onzeker. Te verifiëren.',
        unknown: 'Is de persoon ingeschreven in het vreemdelingenregister? Te verifiëren.',
      },
      whenMissing: 'Noteer in welk register de persoon staat.',
      owner: 'OCMW',
    },
    {
      id: 'A6-07',
      field: 'residence.region',
      operator: 'ne',
      value: 'VL',
      kind: 'F',
      from: '2019-01-01',
      grade: 'A',
      sources: [s.S12, s.S13],
      text: {
        true: 'De regels voor RSZ-vermindering van het andere gewest gelden.',
        false: 'In Vlaanderen is er geen RSZ-vermindering voor artikel 60.',
        unknown: 'In Vlaanderen is er geen RSZ-vermindering voor artikel 60.',
      },
      whenMissing: 'Noteer het gewest van de woonplaats.',
      owner: 'OCMW',
    },
  ],
  doubts: [
    {
      point: 'A6-2026',
      text: 'Voor contracten die over 1 maart 2026 lopen, is geen Vlaamse uitspraak gevonden: wie op die dag 312 dagen heeft, voldoet aan de nieuwe regel.',
      from: '2025-03-01',
    },
    {
      text: 'Voor wie 50 of ouder is, is een derde mogelijkheid met 8 dagen voor 1 vanaf 416 dagen niet bevestigd.',
      until: '2026-02-28',
    },
    { text: 'Voor deeltijds werk zijn de vensters langer. De grenzen vanaf 36 jaar zijn niet gevonden.' },
  ],
  figures: art60Figures,
  related: ['TWE_OCMW', 'ART61', 'LEEFLOON'],
  outcomes: art60Outcomes,
  outcomePoints: (sight) => (runsOverNewRule(sight) ? [art60Over2026.id] : []),
};

/** The months needed and the projected end, or why they cannot be told. */
function art60Outcomes(sight: Sight): readonly Outcome[] {
  const term = termFor(sight);
  const labels = [
    { code: 'days', label: 'Nog te werken dagen (zesdagenweek)' },
    { code: 'months', label: 'Nodige maanden' },
    { code: 'end', label: 'Verwacht einde' },
    { code: 'rule', label: 'Regel' },
  ] as const;
  const why = whyNot(sight, term);
  if (term === undefined || why !== undefined)
    return labels.map((label) => ({ ...label, why: why ?? '', grade: 'U', sources: [s.S95, s.S97] }));
  const values = { days: term.daysNeeded, months: term.months, end: term.end, rule: ruleText(term) } as const;
  return labels.map((label) => ({
    ...label,
    value: values[label.code],
    grade: 'A',
    sources: term.end < NEW_RULE ? [s.S95] : [s.S97, s.S81, s.S98],
  }));
}

/** The rule of the admission to unemployment benefit that decides, as it stands on the day of the end. */
function ruleText({ rule, age, end }: Art60Term): string {
  const asked = `${rule.days} dagen in ${rule.months} maanden`;
  if (end >= NEW_RULE && rule.months === 36)
    return `${asked}, op elke leeftijd (aanvragen vanaf 1 maart 2026)`;
  return `${asked}, op ${age} jaar aan het einde (aanvragen tot en met 28 februari 2026)`;
}

function whyNot(sight: Sight, term: Art60Term | undefined): string | undefined {
  if (term?.unverified === true)
    return 'Vanaf 50 jaar is een derde mogelijkheid, met 8 oudere dagen voor elke dag die ontbreekt, niet bevestigd: te verifiëren.';
  if (term?.acrossRules === true)
    return 'Het contract loopt over 1 maart 2026 heen. Wat dat in Vlaanderen betekent, is niet gevonden: te verifiëren.';
  if (sight.number('art60.workFraction') !== undefined && sight.number('art60.workFraction') !== 1)
    return 'Voor deeltijds werk zijn de grenzen niet volledig gevonden: te verifiëren.';
  return term === undefined ? 'De leeftijd of het eerdere werk is niet bekend.' : undefined;
}
