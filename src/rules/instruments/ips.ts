/** IPS: paid work first with lasting support, for people with problems of mental health. */
import { ipsToday } from '../disputed-point.ts';
import type { Instrument } from '../instrument.ts';
import { always, disputed, never } from '../reading.ts';
import { sources as s } from '../source.ts';

export const ips: Instrument = {
  code: 'IPS',
  slug: 'individuele-plaatsing-en-steun',
  name: 'Individuele plaatsing en steun (IPS)',
  from: '2018-02-01',
  basis: 'Proefproject van het RIZIV',
  relevantDate: { name: 'start van de begeleiding' },
  reviewedOn: '2026-11-21',
  card: {
    summary: 'Eerst een betaalde job, met blijvende steun.',
    forWhom: 'Wie door psychische problemen arbeidsongeschikt is en zelf wil werken.',
    refers: 'Arts of geestelijke gezondheidszorg.',
    decides: 'De adviserend arts.',
    pays: 'RIZIV.',
    lasts: 'De duur is te verifiëren.',
    documents: 'Toestemming.',
    followUp: 'Jobspecialist.',
    ends: 'Bij een vaste job.',
  },
  conditions: [
    {
      id: 'IP-01',
      field: 'benefits',
      operator: 'intersects',
      value: ['SICKNESS', 'INVALIDITY'],
      kind: 'H',
      grade: 'A',
      sources: [s.S42],
      text: {
        true: 'De persoon krijgt een ziekte- of invaliditeitsuitkering.',
        false: 'De persoon krijgt geen ziekte- of invaliditeitsuitkering.',
        unknown: 'Krijgt de persoon een ziekte- of invaliditeitsuitkering?',
      },
      whenMissing: 'Noteer welke uitkering de persoon krijgt.',
      owner: 'MUTUALITY',
    },
    {
      id: 'IP-02',
      field: 'health.mentalMain',
      operator: 'eq',
      value: true,
      kind: 'H',
      grade: 'A',
      sources: [s.S42],
      text: {
        true: 'Psychische redenen staan voorop.',
        false: 'Psychische redenen staan niet voorop.',
        unknown: 'Staan psychische redenen voorop?',
      },
      whenMissing: 'Vraag het na bij de arts.',
      owner: 'MUTUALITY',
    },
    {
      id: 'IP-03',
      field: 'motivation',
      operator: 'eq',
      value: true,
      kind: 'J',
      grade: 'A',
      sources: [s.S42],
      text: {
        true: 'De persoon wil dit zelf.',
        false: 'De persoon wil dit niet.',
        unknown: 'Wil de persoon dit zelf?',
      },
      whenMissing: 'Vraag het aan de persoon.',
      owner: 'PERSON',
    },
    {
      id: 'IP-04',
      field: 'permission.adviserendArts.ips',
      operator: 'eq',
      value: true,
      kind: 'H',
      grade: 'A',
      sources: [s.S42],
      text: {
        true: 'De adviserend arts stemt in.',
        false: 'De adviserend arts stemt niet in.',
        unknown: 'Stemt de adviserend arts in?',
      },
      whenMissing: 'Vraag de toestemming.',
      owner: 'MUTUALITY',
    },
    {
      id: 'IP-05',
      ...disputed(ipsToday, { pilot: always, closed: never }),
      kind: 'H',
      grade: 'U',
      sources: [s.S42],
      text: {
        true: 'De regels van vandaag zijn gekend.',
        false: 'De regels van vandaag laten het niet toe.',
        unknown: 'De toelatingsregels van vandaag zijn te verifiëren.',
      },
      whenMissing: 'Vraag de regels na bij het RIZIV.',
      owner: 'MUTUALITY',
    },
  ],
  doubts: [
    {
      text: 'De duur en de toelatingsregels van vandaag zijn niet gevonden. Een duur van 36 maanden is te verifiëren.',
    },
  ],
  related: ['ROUTE_C'],
};
