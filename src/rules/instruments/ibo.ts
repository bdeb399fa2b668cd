/** IBO: training at an employer who then gives a contract. */
import { iboFigures } from '../figures/training-figure.ts';
import type { Instrument } from '../instrument.ts';
import { iboConditions } from './ibo-condition.ts';

export const ibo: Instrument = {
  code: 'IBO',
  slug: 'individuele-beroepsopleiding',
  name: 'Individuele beroepsopleiding (IBO)',
  from: '2009-06-05',
  fromToVerify: true,
  basis: 'BVR van 5 juni 2009; BVR van 6 juli 2018',
  relevantDate: { name: 'start van de opleiding' },
  reviewedOn: '2026-11-21',
  card: {
    summary: 'Opleiding bij een werkgever, die daarna een contract geeft.',
    forWhom: 'Werkzoekenden die bij een werkgever leren en daarna een contract krijgen.',
    refers: 'VDAB, partner of OCMW.',
    decides: 'VDAB.',
    pays: 'De werkgever; sinds 2026 betaalt die de premie rechtstreeks.',
    lasts: '4 tot 26 weken.',
    documents: 'Contract en opleidingsplan.',
    followUp: 'IBO-consulent van VDAB.',
    ends: 'Een contract volgt.',
  },
  conditions: [...iboConditions],
  doubts: [
    {
      text: 'De ene bron noemt 24 weken en de andere 26. Na de opleiding volgt een contract van onbepaalde duur, of minstens zo lang als de opleiding.',
    },
  ],
  figures: iboFigures,
  related: ['IBO_PLUS', 'BIS', 'WES'],
};
