import { type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`good_practices\` ADD \`saved_by_id\` text REFERENCES users(id);`)
  await db.run(
    sql`CREATE INDEX \`good_practices_saved_by_idx\` ON \`good_practices\` (\`saved_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`_good_practices_v\` ADD \`version_saved_by_id\` text REFERENCES users(id);`,
  )
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_version_version_saved_by_idx\` ON \`_good_practices_v\` (\`version_saved_by_id\`);`,
  )
  await db.run(sql`ALTER TABLE \`outputs\` ADD \`saved_by_id\` text REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`outputs_saved_by_idx\` ON \`outputs\` (\`saved_by_id\`);`)
  await db.run(
    sql`ALTER TABLE \`_outputs_v\` ADD \`version_saved_by_id\` text REFERENCES users(id);`,
  )
  await db.run(
    sql`CREATE INDEX \`_outputs_v_version_version_saved_by_idx\` ON \`_outputs_v\` (\`version_saved_by_id\`);`,
  )
  await db.run(sql`ALTER TABLE \`meetings_agenda\` ADD \`duration\` numeric;`)
}

/** Not taken back: SQLite drops no column that points at another table, and to build these tables anew would empty their children. */
export function down(): Promise<void> {
  throw new Error('restore the copy of the database that was made before this migration')
}
