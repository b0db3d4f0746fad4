import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(
    sql`CREATE INDEX \`owner_actor_deadlines_expireAt_idx\` ON \`referrals\` (\`owner_actor_id\`,\`deadlines_expire_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`owner_actor_status_requester_actor_requesterStatus_seale_idx\` ON \`referrals\` (\`owner_actor_id\`,\`status\`,\`requester_actor_id\`,\`requester_status\`,\`sealed\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`requester_actor_requesterStatus_sealed_idx\` ON \`referrals\` (\`requester_actor_id\`,\`requester_status\`,\`sealed\`);`,
  )
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`owner_actor_deadlines_expireAt_idx\`;`)
  await db.run(sql`DROP INDEX \`owner_actor_status_requester_actor_requesterStatus_seale_idx\`;`)
  await db.run(sql`DROP INDEX \`requester_actor_requesterStatus_sealed_idx\`;`)
}
