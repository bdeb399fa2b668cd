/** Five personas with leefloon, each with another reason why work is not there yet. */
import { grantedBenefit } from './demo-benefit.ts';
import type { Tale } from './demo-case.ts';
import { chapter } from './demo-chapter.ts';
import { day, tell } from './demo-tell.ts';
import { workingDay } from './demo-working-day.ts';

/** 4. From equivalent aid to leefloon, with a language course and wijk-werken. */
export const newcomer: Tale = (told) => ({
  since: 260,
  proof: 'ksz',
  chapter: chapter('leefloon', {
    ocmw: [
      ...tell(told, 260, {
        'benefits[]': [grantedBenefit(told, 260, 'EQ_LEEFLOON', 121), grantedBenefit(told, 120)],
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
export const notYet: Tale = (told) => ({
  since: 500,
  proof: 'ksz',
  chapter: chapter('leefloon', {
    ocmw: [
      ...tell(told, 500, {
        'benefits[]': [grantedBenefit(told, 500)],
      }),
      ...tell(told, 150, {
        'pathway.phase': 'SCREENING',
        'plan.summary': 'Eerst rust en een vast ritme. Om de zes maanden samen bekijken.',
        'appointments[]': [
          { kind: 'TALK', date: workingDay(told.today, 30), time: '11:00', place: 'Sociaal Huis' },
        ],
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
export const childCare: Tale = (told) => ({
  since: 190,
  proof: 'ksz',
  chapter: chapter('leefloon', {
    ocmw: [
      ...tell(told, 190, {
        'benefits[]': [grantedBenefit(told, 190)],
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
export const moved: Tale = (told) => ({
  since: 26,
  proof: 'ksz',
  chapter: chapter('leefloon', {
    ocmw: tell(told, 26, {
      'benefits[]': [grantedBenefit(told, 26)],
      'pathway.phase': 'INTAKE',
      'plan.summary': 'Nieuwe intake na de verhuis uit Oosterham.',
    }),
    vdab: tell(told, 200, { 'pathway.phase': 'EXECUTION' }),
  }),
});

/** 8. Did not want the referral; the reason is kept. */
export const refused: Tale = (told) => ({
  since: 240,
  proof: 'ksz',
  chapter: chapter('leefloon', {
    ocmw: [
      ...tell(told, 240, {
        'benefits[]': [grantedBenefit(told, 240)],
      }),
      ...tell(told, 18, { 'pathway.phase': 'SCREENING' }),
      // One judgement short of temporary work experience with article 60.
      ...tell(told, 16, {
        mayWork: 'UNLIMITED',
        'employment.spells[]': [
          { kind: 'INTERIM', from: day(told, -420), to: day(told, -360), daysCounted6: 44 },
        ],
        'employment.spellsComplete': true,
        'assessment.prognosis': 'NEC_WITHIN_24M',
        'assessment.needsWorkExperienceGenericCompetences': true,
        'assessment.canWorkAtLeastHalfTime': true,
      }),
    ],
    vdab: tell(told, 100, { 'pathway.phase': 'SCREENING' }),
  }),
});
