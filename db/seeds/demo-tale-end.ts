/** Three personas for whom something ends: a job under artikel 60, an unemployment benefit, and an end that moved. */
import { grantedBenefit, toldByRva } from './demo-benefit.ts';
import type { Tale } from './demo-case.ts';
import { chapter } from './demo-chapter.ts';
import { day, tell } from './demo-tell.ts';
import { workingDay } from './demo-working-day.ts';

/** 1. Artikel 60 ends in seven weeks and no three-way talk has been held. */
export const amina: Tale = (told) => {
  const art60 = { kind: 'ART60', from: day(told, -316), to: day(told, 49), place: 'wijkkeuken' };
  return {
    since: 420,
    proof: 'confirmed',
    chapter: chapter('geen', {
      ocmw: [
        ...tell(told, 420, {
          'employment.current': 'NOT_WORKING',
          'benefits[]': [grantedBenefit(told, 420, 'LEEFLOON', 317)],
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
          'appointments[]': [
            { kind: 'TALK', date: workingDay(told.today, 6), time: '10:00', place: 'Sociaal Huis' },
          ],
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
export const benefitStops: Tale = (told) => ({
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

/** 9. Three months of temporary work moved the end of the benefit. */
export const shifted: Tale = (told) => ({
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
