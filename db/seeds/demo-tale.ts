/**
 * The stories of the nine personas: what the OCMW and VDAB each wrote down. Who the people are stands in demo-persona.ts.
 */
import type { Case } from './demo-case.ts';
import { type Chapter, toldByRva } from './demo-story.ts';
import { day, type Told, tell } from './demo-tell.ts';

/** Everything of a case but who it is about. */
export type Tale = (told: Told) => Omit<Case, 'name' | 'told' | 'ocmw' | 'coach' | 'mediator'>;

/** 1. Artikel 60 ends in seven weeks and no three-way talk has been held. */
const amina: Tale = (told) => {
  const art60 = { kind: 'ART60', from: day(told, -316), to: day(told, 49), place: 'wijkkeuken' };
  return {
    since: 420,
    proof: 'confirmed',
    chapter: chapter('geen', {
      ocmw: [
        ...tell(told, 420, {
          'employment.current': 'NOT_WORKING',
          'benefits[]': [
            { kind: 'LEEFLOON', from: day(told, -420), to: day(told, -317), grantedBy: told.ocmw },
          ],
        }),
        ...tell(told, 316, {
          'employment.current': 'FULL_TIME',
          'employment.spells[]': [{ kind: 'ART60', from: art60.from, employerId: 'wijkkeuken' }],
          'measures[]': [art60],
          'pathway.phase': 'EXECUTION',
          'language.nl.cefr': 'A2',
          'plan.summary': 'Werkervaring in de wijkkeuken en Nederlands oefenen op de werkvloer.',
          'assessment.needsWorkExperienceGenericCompetences': true,
        }),
        ...tell(told, 30, { 'endDates[]': [{ kind: 'ART60', date: art60.to }] }),
        ...tell(told, 9, {
          'notes.shared': 'Wil in een keuken blijven werken. Een driegesprek met VDAB is nog niet gepland.',
          'appointments[]': [{ kind: 'TALK', date: day(told, 6), time: '10:00', place: 'Sociaal Huis' }],
        }),
      ],
      vdab: tell(told, 300, {
        'pathway.phase': 'EXECUTION',
        'measures[]': [art60],
        'vdab.nonWorking': false,
      }),
    }),
  };
};

/** 2. The end of the right comes closer while a course at VDAB still runs. */
const benefitStops: Tale = (told) => ({
  since: 21,
  proof: 'confirmed',
  chapter: chapter('uitkering', {
    ocmw: [
      ...tell(told, 21, {
        'benefits[]': [{ kind: 'UNEMPLOYMENT', from: day(told, -2200) }],
        'employment.current': 'NOT_WORKING',
        'assessment.canWorkAtLeastHalfTime': true,
        'application.isNew': true,
        'plan.summary':
          'Nagaan of er recht is op leefloon als de uitkering stopt. De opleiding bij VDAB loopt door.',
      }),
      ...tell(
        told,
        20,
        { 'endDates[]': [{ kind: 'UNEMPLOYMENT', date: day(told, 40) }] },
        { status: 'provisional' },
      ),
    ],
    vdab: [
      ...toldByRva(told, 2200, 40),
      ...tell(told, 60, { 'measures[]': [{ kind: 'TRAINING', from: day(told, -60), to: day(told, 75) }] }),
    ],
  }),
});

/** 3. Signalled by a school, not reached after three attempts. */
const outreach: Tale = (told) => ({
  since: 34,
  proof: 'apart',
  chapter: chapter('geen', {
    ocmw: [
      ...tell(told, 34, {
        'pathway.phase': 'REGISTRATION',
        'school.leftOn': day(told, -95),
        diploma: 'SEC_GRADE2',
      }),
      ...tell(told, 5, {
        'notes.internal': 'Drie keer gebeld en een bericht gestuurd, geen antwoord. Huisbezoek gepland.',
        'appointments[]': [{ kind: 'VISIT', date: day(told, 4), time: '14:00' }],
      }),
    ],
    vdab: [],
  }),
});

/** 4. From equivalent aid to leefloon, with a language course and wijk-werken. */
const newcomer: Tale = (told) => ({
  since: 260,
  proof: 'ksz',
  chapter: chapter('leefloon', {
    ocmw: [
      ...tell(told, 260, {
        'benefits[]': [
          { kind: 'EQ_LEEFLOON', from: day(told, -260), to: day(told, -121), grantedBy: told.ocmw },
          { kind: 'LEEFLOON', from: day(told, -120), grantedBy: told.ocmw },
        ],
        'residence.status': 'RECOGNISED_REFUGEE',
        'inburgering.contractDate': day(told, -240),
      }),
      ...tell(told, 50, {
        'measures[]': [
          { kind: 'NT2', from: day(told, -200) },
          { kind: 'WIJK_WERKEN', from: day(told, -50), place: 'schoolpoort' },
        ],
        'language.nl.cefr': 'A2',
        'wijkwerk.hoursThisMonth': 24,
        'pathway.phase': 'EXECUTION',
        'plan.summary': 'Nederlands tot niveau B1, ondertussen wijk-werken aan de schoolpoort.',
      }),
    ],
    vdab: tell(told, 180, { 'pathway.phase': 'INTAKE', mayWork: 'UNLIMITED' }),
  }),
});

/** 5. Registered, not yet ready for work; looked at again every six months. */
const notYet: Tale = (told) => ({
  since: 500,
  proof: 'ksz',
  chapter: chapter('leefloon', {
    ocmw: [
      ...tell(told, 500, {
        'benefits[]': [{ kind: 'LEEFLOON', from: day(told, -500), grantedBy: told.ocmw }],
      }),
      ...tell(told, 150, {
        'pathway.phase': 'SCREENING',
        'plan.summary': 'Eerst rust en een vast ritme. Om de zes maanden samen bekijken.',
        'appointments[]': [{ kind: 'TALK', date: day(told, 30), time: '11:00', place: 'Sociaal Huis' }],
      }),
      ...tell(told, 150, { 'cmpps.present': true, 'cmpps.blocksPaidWorkNow': true }),
    ],
    vdab: tell(told, 140, {
      'vdab.toeleidbaarheid': 'NIET_TOELEIDBAAR',
      'assessment.prognosis': 'NO_PAID_WORK_MEDIUM_TERM',
    }),
  }),
});

/** 6. A job is waiting, child care before half past seven is not. */
const childCare: Tale = (told) => ({
  since: 190,
  proof: 'ksz',
  chapter: chapter('leefloon', {
    ocmw: [
      ...tell(told, 190, {
        'benefits[]': [{ kind: 'LEEFLOON', from: day(told, -190), grantedBy: told.ocmw }],
      }),
      ...tell(told, 8, {
        childCareNeed: 'NEEDED',
        'offer.employer': true,
        'barriers[]': [
          { kind: 'CHILD_CARE', from: day(told, -8), note: 'job begint om 7 uur, opvang pas om 7.30 uur' },
        ],
        'plan.summary': 'Er is een job in de zorg. Opvang voor 7.30 uur zoeken met het Huis van het Kind.',
      }),
    ],
    vdab: tell(told, 15, { 'pathway.phase': 'EXECUTION', 'assessment.prognosis': 'NOW' }),
  }),
});

/** 7. Moved from Oosterham; the agreements made there should travel along. */
const moved: Tale = (told) => ({
  since: 26,
  proof: 'ksz',
  chapter: chapter('leefloon', {
    ocmw: tell(told, 26, {
      'benefits[]': [{ kind: 'LEEFLOON', from: day(told, -26), grantedBy: told.ocmw }],
      'pathway.phase': 'INTAKE',
      'plan.summary': 'Nieuwe intake na de verhuis uit Oosterham.',
    }),
    vdab: tell(told, 200, { 'pathway.phase': 'EXECUTION' }),
  }),
});

/** 8. Did not want the referral; the reason is kept. */
const refused: Tale = (told) => ({
  since: 240,
  proof: 'ksz',
  chapter: chapter('leefloon', {
    ocmw: [
      ...tell(told, 240, {
        'benefits[]': [{ kind: 'LEEFLOON', from: day(told, -240), grantedBy: told.ocmw }],
      }),
      ...tell(told, 18, {
        'notes.shared': 'Wil niet starten bij De Schakel: te ver met de bus. Zoekt liever iets in de buurt.',
        'pathway.phase': 'SCREENING',
      }),
    ],
    vdab: tell(told, 100, { 'pathway.phase': 'SCREENING' }),
  }),
});

/** 9. Three months of temporary work moved the end of the benefit. */
const shifted: Tale = (told) => ({
  since: 70,
  proof: 'confirmed',
  chapter: chapter('uitkering', {
    ocmw: [
      ...tell(
        told,
        70,
        { 'endDates[]': [{ kind: 'UNEMPLOYMENT', date: day(told, -28) }] },
        { status: 'provisional' },
      ),
      ...tell(
        told,
        14,
        {
          'endDates[]': [{ kind: 'UNEMPLOYMENT', date: day(told, 63) }],
          'employment.spells[]': [
            { kind: 'INTERIM', from: day(told, -120), to: day(told, -29), daysCounted6: 78 },
          ],
          'plan.summary':
            'De einddatum schoof op door drie maanden interimwerk. Tijd om een vaste job te zoeken.',
        },
        { status: 'provisional' },
      ),
    ],
    vdab: [
      ...tell(
        told,
        130,
        { 'endDates[]': [{ kind: 'UNEMPLOYMENT', date: day(told, -28) }] },
        { authentic: 'RVA', status: 'provisional' },
      ),
      ...toldByRva(told, 1300, 63),
    ],
  }),
});

export const tales = {
  amina,
  benefitStops,
  outreach,
  newcomer,
  notYet,
  childCare,
  moved,
  refused,
  shifted,
} as const;

function chapter(ground: Chapter['ground'], said: Pick<Chapter, 'ocmw' | 'vdab'>): Chapter {
  return { ground, leefloon: ground === 'leefloon', ...said };
}
