/** When work begins by itself: which task, and at which minutes (UTC), in the notation of cron. */
export const timetable: readonly { readonly task: string; readonly match: string }[] = [
  { task: 'clientImportResume', match: '* * * * *' },
  { task: 'clientImportForget', match: '17 2 * * *' },
  { task: 'caseQuestionsForget', match: '27 2 * * *' },
  { task: 'webhooksForget', match: '37 2 * * *' },
  { task: 'sessionsSweep', match: '47 2 * * *' },
  // A day begins at 22:00 or 23:00 UTC in Brussels: asked each hour, done once a day.
  { task: 'signalsOfToday', match: '7 * * * *' },
  { task: 'answersOfToday', match: '9 * * * *' },
  { task: 'agreementsOfToday', match: '11 * * * *' },
  { task: 'articlesOfToday', match: '13 * * * *' },
  { task: 'figuresFollow', match: '* * * * *' },
  { task: 'figuresRecount', match: '37 1 * * *' },
  // By day, after the night's count; due in the first five days of a month alone.
  { task: 'figureDigests', match: '43 5-17 * * *' },
  { task: 'figuresPublish', match: '41 * * * *' },
];
