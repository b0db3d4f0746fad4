import * as migration_20261125_053506_initial from './20261125_053506_initial';

export const migrations = [
  {
    up: migration_20261125_053506_initial.up,
    down: migration_20261125_053506_initial.down,
    name: '20261125_053506_initial'
  },
];
