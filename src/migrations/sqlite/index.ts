import * as migration_20261125_061541_initial from './20261125_061541_initial'

export const migrations = [
  {
    up: migration_20261125_061541_initial.up,
    down: migration_20261125_061541_initial.down,
    name: '20261125_061541_initial',
  },
]
