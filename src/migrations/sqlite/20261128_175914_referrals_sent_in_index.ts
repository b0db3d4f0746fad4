import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`owner_actor_status_requester_actor_requesterStatus_seale_idx\`;`)
  await db.run(
    sql`CREATE INDEX \`compound_index_idx\` ON \`referrals\` (\`owner_actor_id\`,\`status\`,\`requester_actor_id\`,\`requester_status\`,\`sealed\`,\`sent_at\`);`,
  )
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`compound_index_idx\`;`)
  await db.run(
    sql`CREATE INDEX \`owner_actor_status_requester_actor_requesterStatus_seale_idx\` ON \`referrals\` (\`owner_actor_id\`,\`status\`,\`requester_actor_id\`,\`requester_status\`,\`sealed\`);`,
  )
}
