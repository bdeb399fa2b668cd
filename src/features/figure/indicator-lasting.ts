/** Does work last? Our definition, the check after a year, and the federal measure beside them. */
import { dutch } from '../../kernel/language.ts';
import type { Indicator } from './indicator-shape.ts';
import { answering } from './indicator-answer.ts';

export const lastingIndicators = dutch(
  {
    lastingWork: {
      ...answering,
      name: 'Duurzaam werk',
      version: 1,
      address: 'duurzaam-werk',
      sentence: 'van wie een jaar eerder werk vond, had bewezen duurzaam werk.',
      rule: 'Duurzaam werk is: na twaalf maanden nog aan het werk, minstens halftijds, en in dat jaar nooit langer dan 31 dagen na elkaar en samen hoogstens 62 dagen zonder werk. Artikel 60, een stage en een studentenjob tellen niet. We delen wie dat haalde door iedereen van wie het jaar om is. Wie onbekend is, telt niet als ja.',
      population: 'Iedereen die werk vond na begeleiding door de organisatie.',
      period: 'De maand waarin het jaar om is.',
      caution:
        'Deze definitie is een keuze van dit programma en geen wet. Een besluit of overeenkomst kan anders tellen.',
      unit: 'percent',
      about: 'persons',
      shows: 'share',
      reached: ['yes'],
      known: ['yes', 'no', 'unknown'],
    },
    workAfterYear: {
      ...answering,
      name: 'Nog aan het werk na twaalf maanden',
      version: 1,
      address: 'werk-na-twaalf-maanden',
      sentence: 'van wie u na twaalf maanden bereikte, werkte nog.',
      rule: 'We delen wie bij de controle na twaalf maanden werkte door iedereen die bij die controle bereikt is. Wie niet bereikt is, staat er apart bij.',
      population: 'Iedereen die werk vond na begeleiding door de organisatie.',
      period: 'De maand waarin het werk begon.',
      unit: 'percent',
      about: 'persons',
      shows: 'share',
      reached: ['atWork'],
      known: ['atWork', 'notAtWork'],
      afterYear: true,
      published: { categories: ['outcome'], knownAfter: 15 },
    },
    federalYear: {
      ...answering,
      name: 'Een jaar werk binnen vier jaar na de aanvraag',
      version: 1,
      address: 'federale-maatregel',
      sentence: 'mensen werkten zeker een jaar na hun aanvraag.',
      rule: 'We tellen wie na de eerste aanvraag zeker een jaar na elkaar werkte, minstens halftijds en zonder maatregel. Wie ook met elk betaald werk samen geen jaar meer kan halen, telt als nee. Daartussen is het niet bekend, of loopt het nog tot vier jaar na de aanvraag.',
      population: 'Wie na het einde van een uitkering een eerste aanvraag deed bij uw OCMW.',
      period: 'De maand van de eerste aanvraag.',
      caution:
        'Dit is geen wet die wij konden nalezen. De premie staat in een nieuwsbrief over de hervorming (graad C). Of het jaar zonder onderbreking moet zijn, en of artikel 60 meetelt, staat er niet. Waar die lezingen verschillen, geven we geen antwoord.',
      unit: 'persons',
      about: 'persons',
      shows: 'count',
      reached: ['yes'],
      known: ['yes', 'no', 'unknown', 'running'],
    },
  },
  'name',
  'sentence',
  'rule',
  'population',
  'period',
  'source',
  'owner',
  'caution',
) satisfies Readonly<Record<string, Indicator>>;
