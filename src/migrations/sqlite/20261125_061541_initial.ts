import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`referrals_status_reason_codes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`referrals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`referrals_status_reason_codes_order_idx\` ON \`referrals_status_reason_codes\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`referrals_status_reason_codes_parent_idx\` ON \`referrals_status_reason_codes\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`referrals_attempts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`channel\` text,
  	\`reached\` integer,
  	\`by_id\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`referrals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`referrals_attempts_order_idx\` ON \`referrals_attempts\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`referrals_attempts_parent_id_idx\` ON \`referrals_attempts\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`referrals_attempts_by_idx\` ON \`referrals_attempts\` (\`by_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`referrals_outcome_codes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`referrals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`referrals_outcome_codes_order_idx\` ON \`referrals_outcome_codes\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`referrals_outcome_codes_parent_idx\` ON \`referrals_outcome_codes\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`referrals\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`reference\` text,
  	\`case_id\` text NOT NULL,
  	\`need_id\` text NOT NULL,
  	\`service_id\` text,
  	\`requester_actor_id\` text,
  	\`requester_user_id\` text,
  	\`owner_actor_id\` text NOT NULL,
  	\`owner_user_id\` text,
  	\`based_on_id\` text,
  	\`summary\` text,
  	\`priority\` text DEFAULT 'routine',
  	\`status\` text DEFAULT 'draft',
  	\`business_status\` text DEFAULT 'none',
  	\`status_reason_text\` text,
  	\`outcome_need_met\` text,
  	\`outcome_text\` text,
  	\`first_contact_on\` text,
  	\`resume_at\` text,
  	\`override_reason\` text,
  	\`deadlines_remind_at\` text,
  	\`deadlines_manager_at\` text,
  	\`deadlines_coordinator_at\` text,
  	\`deadlines_expire_at\` text,
  	\`deadlines_first_contact_by\` text,
  	\`deadlines_first_contact_coordinator_at\` text,
  	\`deadlines_news_by\` text,
  	\`sent_at\` text,
  	\`received_at\` text,
  	\`answered_at\` text,
  	\`ended_at\` text,
  	\`rev\` numeric DEFAULT 1,
  	\`already_followed\` integer,
  	\`sealed\` integer DEFAULT false,
  	\`requester_status\` text DEFAULT 'draft',
  	\`last_step_step\` text,
  	\`last_step_rev\` numeric,
  	\`last_step_user\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`need_id\`) REFERENCES \`needs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`service_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`requester_actor_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`requester_user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_actor_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`based_on_id\`) REFERENCES \`referrals\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`referrals_reference_idx\` ON \`referrals\` (\`reference\`);`,
  )
  await db.run(sql`CREATE INDEX \`referrals_case_idx\` ON \`referrals\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`referrals_need_idx\` ON \`referrals\` (\`need_id\`);`)
  await db.run(sql`CREATE INDEX \`referrals_service_idx\` ON \`referrals\` (\`service_id\`);`)
  await db.run(
    sql`CREATE INDEX \`referrals_requester_requester_actor_idx\` ON \`referrals\` (\`requester_actor_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`referrals_requester_requester_user_idx\` ON \`referrals\` (\`requester_user_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`referrals_owner_owner_actor_idx\` ON \`referrals\` (\`owner_actor_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`referrals_owner_owner_user_idx\` ON \`referrals\` (\`owner_user_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`referrals_based_on_idx\` ON \`referrals\` (\`based_on_id\`);`)
  await db.run(sql`CREATE INDEX \`referrals_priority_idx\` ON \`referrals\` (\`priority\`);`)
  await db.run(sql`CREATE INDEX \`referrals_status_idx\` ON \`referrals\` (\`status\`);`)
  await db.run(
    sql`CREATE INDEX \`referrals_business_status_idx\` ON \`referrals\` (\`business_status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`referrals_deadlines_deadlines_remind_at_idx\` ON \`referrals\` (\`deadlines_remind_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`referrals_deadlines_deadlines_manager_at_idx\` ON \`referrals\` (\`deadlines_manager_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`referrals_deadlines_deadlines_coordinator_at_idx\` ON \`referrals\` (\`deadlines_coordinator_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`referrals_deadlines_deadlines_expire_at_idx\` ON \`referrals\` (\`deadlines_expire_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`referrals_deadlines_deadlines_first_contact_by_idx\` ON \`referrals\` (\`deadlines_first_contact_by\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`referrals_deadlines_deadlines_first_contact_coordinator__idx\` ON \`referrals\` (\`deadlines_first_contact_coordinator_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`referrals_deadlines_deadlines_news_by_idx\` ON \`referrals\` (\`deadlines_news_by\`);`,
  )
  await db.run(sql`CREATE INDEX \`referrals_sent_at_idx\` ON \`referrals\` (\`sent_at\`);`)
  await db.run(sql`CREATE INDEX \`referrals_received_at_idx\` ON \`referrals\` (\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`referrals_answered_at_idx\` ON \`referrals\` (\`answered_at\`);`)
  await db.run(sql`CREATE INDEX \`referrals_ended_at_idx\` ON \`referrals\` (\`ended_at\`);`)
  await db.run(
    sql`CREATE INDEX \`referrals_requester_status_idx\` ON \`referrals\` (\`requester_status\`);`,
  )
  await db.run(sql`CREATE INDEX \`referrals_updated_at_idx\` ON \`referrals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`referrals_created_at_idx\` ON \`referrals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`cases_hard_dates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`date\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`cases_hard_dates_order_idx\` ON \`cases_hard_dates\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`cases_hard_dates_parent_id_idx\` ON \`cases_hard_dates\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`cases\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`reference\` text,
  	\`actor_id\` text,
  	\`person_first_name\` text NOT NULL,
  	\`person_last_name\` text NOT NULL,
  	\`person_email\` text,
  	\`person_phone\` text,
  	\`person_address_street\` text,
  	\`person_address_postal_code\` text,
  	\`person_address_municipality\` text,
  	\`person_contact_preference\` text DEFAULT 'phone',
  	\`person_contact_note\` text,
  	\`firm_name\` text,
  	\`firm_enterprise_number\` text,
  	\`situation_stage\` text NOT NULL,
  	\`situation_sector\` text,
  	\`situation_size\` text,
  	\`situation_zone\` text,
  	\`situation_language\` text NOT NULL,
  	\`distress\` integer DEFAULT false,
  	\`status\` text DEFAULT 'draft',
  	\`firm_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`cases_reference_idx\` ON \`cases\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`cases_actor_idx\` ON \`cases\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_status_idx\` ON \`cases\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`cases_firm_hash_idx\` ON \`cases\` (\`firm_hash\`);`)
  await db.run(sql`CREATE INDEX \`cases_updated_at_idx\` ON \`cases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_created_at_idx\` ON \`cases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`cases_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`needs_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`needs_id\`) REFERENCES \`needs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_rels_order_idx\` ON \`cases_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`cases_rels_parent_idx\` ON \`cases_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_rels_path_idx\` ON \`cases_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`cases_rels_needs_id_idx\` ON \`cases_rels\` (\`needs_id\`);`)
  await db.run(sql`CREATE TABLE \`consents_categories\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`consents_categories_order_idx\` ON \`consents_categories\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`consents_categories_parent_idx\` ON \`consents_categories\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`consents\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`case_id\` text NOT NULL,
  	\`actor_id\` text,
  	\`purpose\` text DEFAULT 'referral' NOT NULL,
  	\`status\` text,
  	\`method\` text NOT NULL,
  	\`collected_by_id\` text,
  	\`text_version\` text,
  	\`text_hash\` text,
  	\`language\` text,
  	\`given_at\` text,
  	\`expires_at\` text,
  	\`withdrawn_at\` text,
  	\`evidence\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`collected_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`consents_case_idx\` ON \`consents\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`consents_actor_idx\` ON \`consents\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`consents_status_idx\` ON \`consents\` (\`status\`);`)
  await db.run(
    sql`CREATE INDEX \`consents_collected_by_idx\` ON \`consents\` (\`collected_by_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`consents_updated_at_idx\` ON \`consents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`consents_created_at_idx\` ON \`consents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`consents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`actors_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actors_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`consents_rels_order_idx\` ON \`consents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`consents_rels_parent_idx\` ON \`consents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`consents_rels_path_idx\` ON \`consents_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`consents_rels_actors_id_idx\` ON \`consents_rels\` (\`actors_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`actors_communes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`actors_communes_order_idx\` ON \`actors_communes\` (\`order\`);`)
  await db.run(
    sql`CREATE INDEX \`actors_communes_parent_idx\` ON \`actors_communes\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`actors_contact_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`phone\` text,
  	\`email\` text,
  	\`hours\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`actors_contact_points_order_idx\` ON \`actors_contact_points\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`actors_contact_points_parent_id_idx\` ON \`actors_contact_points\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`actors\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`acronym\` text,
  	\`slug\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`parent_id\` text,
  	\`enterprise_number\` text,
  	\`membership\` text,
  	\`receives\` text DEFAULT 'referrals' NOT NULL,
  	\`creditor_side\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`actors_name_idx\` ON \`actors\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`actors_slug_idx\` ON \`actors\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`actors_kind_idx\` ON \`actors\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`actors_parent_idx\` ON \`actors\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`actors_membership_idx\` ON \`actors\` (\`membership\`);`)
  await db.run(sql`CREATE INDEX \`actors_receives_idx\` ON \`actors\` (\`receives\`);`)
  await db.run(sql`CREATE INDEX \`actors_updated_at_idx\` ON \`actors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`actors_created_at_idx\` ON \`actors\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`actors_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`actors_texts_order_parent\` ON \`actors_texts\` (\`order\`,\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`actors_texts_parent_first_idx\` ON \`actors_texts\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`services_stages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_stages_order_idx\` ON \`services_stages\` (\`order\`);`)
  await db.run(
    sql`CREATE INDEX \`services_stages_parent_idx\` ON \`services_stages\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`services_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`services_audience_order_idx\` ON \`services_audience\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`services_audience_parent_idx\` ON \`services_audience\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`services_communes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`services_communes_order_idx\` ON \`services_communes\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`services_communes_parent_idx\` ON \`services_communes\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`services\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`actor_id\` text NOT NULL,
  	\`cost\` text,
  	\`capacity\` text DEFAULT 'open' NOT NULL,
  	\`checked_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`services_actor_idx\` ON \`services\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`services_capacity_idx\` ON \`services\` (\`capacity\`);`)
  await db.run(sql`CREATE INDEX \`services_updated_at_idx\` ON \`services\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`services_created_at_idx\` ON \`services\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`services_locales\` (
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`how_to_reach\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`services_locales_locale_parent_id_unique\` ON \`services_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`services_locales_parent_first_idx\` ON \`services_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`services_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`services_texts_order_parent\` ON \`services_texts\` (\`order\`,\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`services_texts_parent_first_idx\` ON \`services_texts\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`services_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`needs_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`needs_id\`) REFERENCES \`needs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_rels_order_idx\` ON \`services_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_parent_idx\` ON \`services_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_path_idx\` ON \`services_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`services_rels_needs_id_idx\` ON \`services_rels\` (\`needs_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`needs\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`parent_id\` text,
  	\`sensitive\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`needs\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`needs_code_idx\` ON \`needs\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`needs_parent_idx\` ON \`needs\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`needs_updated_at_idx\` ON \`needs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`needs_created_at_idx\` ON \`needs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`needs_locales\` (
  	\`label\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`needs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`needs_locales_locale_parent_id_unique\` ON \`needs_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`needs_locales_parent_first_idx\` ON \`needs_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`needs_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`needs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`needs_texts_order_parent\` ON \`needs_texts\` (\`order\`,\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`needs_texts_parent_first_idx\` ON \`needs_texts\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`thematic_axes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`thematic_axes_number_idx\` ON \`thematic_axes\` (\`number\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`thematic_axes_updated_at_idx\` ON \`thematic_axes\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`thematic_axes_created_at_idx\` ON \`thematic_axes\` (\`created_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`thematic_axes_locales\` (
  	\`title\` text NOT NULL,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`thematic_axes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`thematic_axes_locales_locale_parent_id_unique\` ON \`thematic_axes_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`thematic_axes_locales_parent_first_idx\` ON \`thematic_axes_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`helplines_days\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`helplines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`helplines_days_order_idx\` ON \`helplines_days\` (\`order\`);`)
  await db.run(
    sql`CREATE INDEX \`helplines_days_parent_idx\` ON \`helplines_days\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`helplines\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`rank\` numeric NOT NULL,
  	\`number\` text NOT NULL,
  	\`hours\` text DEFAULT 'unknown' NOT NULL,
  	\`opens_at\` text,
  	\`closes_at\` text,
  	\`source\` text,
  	\`checked_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`helplines_rank_idx\` ON \`helplines\` (\`rank\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`helplines_number_idx\` ON \`helplines\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`helplines_updated_at_idx\` ON \`helplines\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`helplines_created_at_idx\` ON \`helplines\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`helplines_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`helplines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`helplines_locales_locale_parent_id_unique\` ON \`helplines_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`helplines_locales_parent_first_idx\` ON \`helplines_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`helplines_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`helplines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`helplines_texts_order_parent\` ON \`helplines_texts\` (\`order\`,\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`helplines_texts_parent_first_idx\` ON \`helplines_texts\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`media_locales_parent_first_idx\` ON \`media_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_functions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_functions_order_idx\` ON \`users_functions\` (\`order\`);`)
  await db.run(
    sql`CREATE INDEX \`users_functions_parent_idx\` ON \`users_functions\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(
    sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`locale\` text DEFAULT 'fr' NOT NULL,
  	\`actor_id\` text,
  	\`active\` integer DEFAULT true,
  	\`deputy_id\` text,
  	\`absent_from\` text,
  	\`absent_until\` text,
  	\`terms_version\` text,
  	\`terms_accepted_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`deputy_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_actor_idx\` ON \`users\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`users_deputy_idx\` ON \`users\` (\`deputy_id\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`audit_events\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`by_user\` text,
  	\`by_actor\` text,
  	\`by_kind\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`on_collection\` text,
  	\`target\` text,
  	\`reason\` text,
  	\`outcome\` text,
  	\`previous_hash\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`audit_events_seq_idx\` ON \`audit_events\` (\`seq\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_at_idx\` ON \`audit_events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_by_by_user_idx\` ON \`audit_events\` (\`by_user\`);`)
  await db.run(
    sql`CREATE INDEX \`audit_events_by_by_actor_idx\` ON \`audit_events\` (\`by_actor\`);`,
  )
  await db.run(sql`CREATE INDEX \`audit_events_action_idx\` ON \`audit_events\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_target_idx\` ON \`audit_events\` (\`target\`);`)
  await db.run(
    sql`CREATE INDEX \`audit_events_updated_at_idx\` ON \`audit_events\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`audit_events_created_at_idx\` ON \`audit_events\` (\`created_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`audit_events_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`audit_events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`audit_events_texts_order_parent\` ON \`audit_events_texts\` (\`order\`,\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`audit_events_texts_parent_first_idx\` ON \`audit_events_texts\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`outbox\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`attempts\` numeric DEFAULT 0,
  	\`key\` text,
  	\`user_id\` text,
  	\`link_id\` text,
  	\`language\` text,
  	\`referral_id\` text,
  	\`consent_id\` text,
  	\`event\` text,
  	\`not_before\` text,
  	\`locked_until\` text,
  	\`locked_by\` text,
  	\`message_id\` text,
  	\`sent_at\` text,
  	\`fault\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`link_id\`) REFERENCES \`links\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`referral_id\`) REFERENCES \`referrals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`consent_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`outbox_kind_idx\` ON \`outbox\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`outbox_state_idx\` ON \`outbox\` (\`state\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`outbox_key_idx\` ON \`outbox\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`outbox_user_idx\` ON \`outbox\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`outbox_link_idx\` ON \`outbox\` (\`link_id\`);`)
  await db.run(sql`CREATE INDEX \`outbox_referral_idx\` ON \`outbox\` (\`referral_id\`);`)
  await db.run(sql`CREATE INDEX \`outbox_consent_idx\` ON \`outbox\` (\`consent_id\`);`)
  await db.run(sql`CREATE INDEX \`outbox_event_idx\` ON \`outbox\` (\`event\`);`)
  await db.run(sql`CREATE INDEX \`outbox_not_before_idx\` ON \`outbox\` (\`not_before\`);`)
  await db.run(sql`CREATE INDEX \`outbox_locked_until_idx\` ON \`outbox\` (\`locked_until\`);`)
  await db.run(sql`CREATE INDEX \`outbox_sent_at_idx\` ON \`outbox\` (\`sent_at\`);`)
  await db.run(sql`CREATE INDEX \`outbox_updated_at_idx\` ON \`outbox\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`outbox_created_at_idx\` ON \`outbox\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`links\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`case_id\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`generation\` numeric DEFAULT 1 NOT NULL,
  	\`token_hash\` text,
  	\`expires_at\` text NOT NULL,
  	\`acts\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`links_case_idx\` ON \`links\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`links_token_hash_idx\` ON \`links\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`links_updated_at_idx\` ON \`links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`links_created_at_idx\` ON \`links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`leases\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`holder\` text,
  	\`until\` text,
  	\`count\` numeric DEFAULT 0,
  	\`mark\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`leases_name_idx\` ON \`leases\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`leases_updated_at_idx\` ON \`leases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`leases_created_at_idx\` ON \`leases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`actors_id\` text,
  	\`services_id\` text,
  	\`needs_id\` text,
  	\`thematic_axes_id\` text,
  	\`helplines_id\` text,
  	\`media_id\` text,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actors_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`needs_id\`) REFERENCES \`needs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`thematic_axes_id\`) REFERENCES \`thematic_axes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helplines_id\`) REFERENCES \`helplines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_actors_id_idx\` ON \`payload_locked_documents_rels\` (\`actors_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_services_id_idx\` ON \`payload_locked_documents_rels\` (\`services_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_needs_id_idx\` ON \`payload_locked_documents_rels\` (\`needs_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_thematic_axes_id_idx\` ON \`payload_locked_documents_rels\` (\`thematic_axes_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_helplines_id_idx\` ON \`payload_locked_documents_rels\` (\`helplines_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(
    sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(
    sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`,
  )
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`referrals_status_reason_codes\`;`)
  await db.run(sql`DROP TABLE \`referrals_attempts\`;`)
  await db.run(sql`DROP TABLE \`referrals_outcome_codes\`;`)
  await db.run(sql`DROP TABLE \`referrals\`;`)
  await db.run(sql`DROP TABLE \`cases_hard_dates\`;`)
  await db.run(sql`DROP TABLE \`cases\`;`)
  await db.run(sql`DROP TABLE \`cases_rels\`;`)
  await db.run(sql`DROP TABLE \`consents_categories\`;`)
  await db.run(sql`DROP TABLE \`consents\`;`)
  await db.run(sql`DROP TABLE \`consents_rels\`;`)
  await db.run(sql`DROP TABLE \`actors_communes\`;`)
  await db.run(sql`DROP TABLE \`actors_contact_points\`;`)
  await db.run(sql`DROP TABLE \`actors\`;`)
  await db.run(sql`DROP TABLE \`actors_texts\`;`)
  await db.run(sql`DROP TABLE \`services_stages\`;`)
  await db.run(sql`DROP TABLE \`services_audience\`;`)
  await db.run(sql`DROP TABLE \`services_communes\`;`)
  await db.run(sql`DROP TABLE \`services\`;`)
  await db.run(sql`DROP TABLE \`services_locales\`;`)
  await db.run(sql`DROP TABLE \`services_texts\`;`)
  await db.run(sql`DROP TABLE \`services_rels\`;`)
  await db.run(sql`DROP TABLE \`needs\`;`)
  await db.run(sql`DROP TABLE \`needs_locales\`;`)
  await db.run(sql`DROP TABLE \`needs_texts\`;`)
  await db.run(sql`DROP TABLE \`thematic_axes\`;`)
  await db.run(sql`DROP TABLE \`thematic_axes_locales\`;`)
  await db.run(sql`DROP TABLE \`helplines_days\`;`)
  await db.run(sql`DROP TABLE \`helplines\`;`)
  await db.run(sql`DROP TABLE \`helplines_locales\`;`)
  await db.run(sql`DROP TABLE \`helplines_texts\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_functions\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`audit_events\`;`)
  await db.run(sql`DROP TABLE \`audit_events_texts\`;`)
  await db.run(sql`DROP TABLE \`outbox\`;`)
  await db.run(sql`DROP TABLE \`links\`;`)
  await db.run(sql`DROP TABLE \`leases\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
