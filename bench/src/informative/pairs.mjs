/**
 * Pairs of the bundled dataset, with what an editor would say connects them: the entities in between, of each way that would do. Written down before
 * any formula was tried.
 */
export const PAIRS = [
  { from: 'country:LKA', to: 'country:RUS', stops: ['organization:sco'] },
  { from: 'country:MNG', to: 'country:BLR', stops: ['organization:sco'] },
  { from: 'country:IND', to: 'country:KAZ', stops: ['organization:sco'] },
  { from: 'leader:boris-yeltsin', to: 'leader:jiang-zemin', stops: ['topic:china-russia-relations'] },
  { from: 'leader:sergei-lavrov', to: 'country:AFG', stops: [''] },
  { from: 'leader:sergei-lavrov', to: 'leader:vladimir-putin', stops: ['country:RUS'] },
  { from: 'leader:jiang-zemin', to: 'country:CHN', stops: [''] },
  { from: 'organization:xinhua', to: 'leader:sergei-lavrov', stops: ['event:lavrov-xinhua-interview-2012'] },
  { from: 'leader:jiang-zemin', to: 'leader:sergei-lavrov', stops: ['topic:china-russia-relations', 'leader:vladimir-putin country:RUS', 'country:CHN country:RUS', 'country:RUS'] },
  { from: 'country:LKA', to: 'leader:vladimir-putin', stops: ['organization:sco country:RUS'] },
];
