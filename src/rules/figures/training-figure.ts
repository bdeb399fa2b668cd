/** The numbers of learning at work and in class: prices, lengths of time, and what an employer pays. */
import { dated, type Figure } from '../figure.ts';
import { sources as s } from '../source.ts';

export const iboFigures: readonly Figure[] = [
  ...dated({ from: '2018-09-01', until: '2019-06-30', grade: 'A', source: s.S54b }, [
    ['Prijs per maand voor de werkgever, schaal 1', 'euro', '650'],
    ['Prijs per maand voor de werkgever, schaal 2', 'euro', '800'],
    ['Prijs per maand voor de werkgever, schaal 3', 'euro', '1000'],
    ['Prijs per maand voor de werkgever, schaal 4', 'euro', '1200'],
    ['Prijs per maand voor de werkgever, schaal 5', 'euro', '1400'],
    ['Loon na de opleiding, schaal 1: minder dan', 'euro', '1734'],
    ['Loon na de opleiding, schaal 2', 'euro', '1735', '2040'],
    ['Loon na de opleiding, schaal 3', 'euro', '2041', '2346'],
    ['Loon na de opleiding, schaal 4', 'euro', '2347', '2652'],
    ['Loon na de opleiding, schaal 5: minstens', 'euro', '2653'],
  ]),
  ...dated({ from: '2019-07-01', until: '2025-12-31', grade: 'B', source: s.S54c }, [
    ['Prijs per maand voor de werkgever, schaal 1', 'euro', '650'],
    ['Prijs per maand voor de werkgever, schaal 2', 'euro', '800'],
    ['Prijs per maand voor de werkgever, schaal 3', 'euro', '1000'],
    ['Prijs per maand voor de werkgever, schaal 4', 'euro', '1200'],
    ['Prijs per maand voor de werkgever, schaal 5', 'euro', '1400'],
  ]),
  ...dated({ from: '2019-07-01', fromToVerify: true, grade: 'B', source: s.S54c }, [
    ['Loon na de opleiding, schaal 1: minder dan', 'euro', '1768.67'],
    ['Loon na de opleiding, schaal 2', 'euro', '1768.68', '2081.81'],
    ['Loon na de opleiding, schaal 3', 'euro', '2081.81', '2393.93'],
    ['Loon na de opleiding, schaal 4', 'euro', '2393.93', '2705.04'],
    ['Loon na de opleiding, schaal 5: minstens', 'euro', '2705.05'],
  ]),
  ...dated({ from: '2026-01-01', grade: 'B', source: s.S53 }, [
    ['Premie van de werkgever, eerste deel van het startloon', 'percent', '70'],
    ['Premie van de werkgever, tweede deel van het startloon', 'percent', '80'],
    ['Premie van de werkgever, derde deel van het startloon', 'percent', '90'],
    ['Premie van de werkgever, vierde deel van het startloon', 'percent', '100'],
  ]),
];

export const bisFigures: readonly Figure[] = dated(
  { from: '2018-09-01', fromToVerify: true, grade: 'A', source: s.S59 },
  [
    ['Stage, ten hoogste', 'weeks', '26'],
    ['Plan indienen bij VDAB, minstens vooraf', 'weeks', '3'],
    ['Vergoeding, deel van het minimumloon voor voltijds werk, minstens', 'percent', '50'],
  ],
);

export const wesFigures: readonly Figure[] = [
  ...dated({ from: '2017-01-01', fromToVerify: true, until: '2022-12-31', grade: 'B', source: s.S52 }, [
    ['Vroeger, binnen tijdelijke werkervaring: werk per week, minstens', 'hours', '20'],
  ]),
  ...dated({ from: '2023-01-01', grade: 'B', source: s.S52 }, [
    ['Vrijstelling van beschikbaarheid: de stage duurt minstens', 'weeks', '4'],
  ]),
];

export const inburgeringFigures: readonly Figure[] = [
  ...dated({ from: '2023-09-01', grade: 'A', source: s.S73 }, [
    ['Cursus maatschappelijke oriëntatie met test, ten hoogste', 'euro', '180'],
    ['Cursus Nederlands (NT2) met test, ten hoogste', 'euro', '180'],
  ]),
  ...dated({ from: '2023-01-01', grade: 'A', source: s.S72 }, [
    ['Participatie- en netwerktraject', 'hours', '40'],
  ]),
];
