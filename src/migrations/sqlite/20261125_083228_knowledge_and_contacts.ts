import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`good_practices_stages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`good_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`good_practices_stages_order_idx\` ON \`good_practices_stages\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`good_practices_stages_parent_idx\` ON \`good_practices_stages\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`good_practices_serves\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`good_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`good_practices_serves_order_idx\` ON \`good_practices_serves\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`good_practices_serves_parent_idx\` ON \`good_practices_serves\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`good_practices_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`good_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`good_practices_sources_order_idx\` ON \`good_practices_sources\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`good_practices_sources_parent_id_idx\` ON \`good_practices_sources\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`good_practices\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`form\` text DEFAULT 'practice',
  	\`evidence\` text DEFAULT 'reported',
  	\`axis_id\` text,
  	\`group_id\` text,
  	\`output_id\` text,
  	\`actor_id\` text,
  	\`evaluation_source\` text,
  	\`evaluation_on\` text,
  	\`audience\` text DEFAULT 'members',
  	\`contact_id\` text,
  	\`original\` text,
  	\`facts_as_of\` text,
  	\`review_on\` text,
  	\`status_reason_text\` text,
  	\`status\` text DEFAULT 'idea',
  	\`rev\` numeric DEFAULT 1,
  	\`published_at\` text,
  	\`publish_at\` text,
  	\`scheduled_by_id\` text,
  	\`missing_language\` integer DEFAULT false,
  	\`changed_on_fr\` text,
  	\`changed_on_nl\` text,
  	\`changed_on_en\` text,
  	\`has_pending_draft\` integer DEFAULT false,
  	\`last_step_step\` text,
  	\`last_step_rev\` numeric,
  	\`last_step_user\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`axis_id\`) REFERENCES \`thematic_axes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`group_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`output_id\`) REFERENCES \`outputs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`scheduled_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`good_practices_form_idx\` ON \`good_practices\` (\`form\`);`)
  await db.run(
    sql`CREATE INDEX \`good_practices_evidence_idx\` ON \`good_practices\` (\`evidence\`);`,
  )
  await db.run(sql`CREATE INDEX \`good_practices_axis_idx\` ON \`good_practices\` (\`axis_id\`);`)
  await db.run(sql`CREATE INDEX \`good_practices_group_idx\` ON \`good_practices\` (\`group_id\`);`)
  await db.run(
    sql`CREATE INDEX \`good_practices_output_idx\` ON \`good_practices\` (\`output_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`good_practices_actor_idx\` ON \`good_practices\` (\`actor_id\`);`)
  await db.run(
    sql`CREATE INDEX \`good_practices_audience_idx\` ON \`good_practices\` (\`audience\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`good_practices_contact_idx\` ON \`good_practices\` (\`contact_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`good_practices_review_on_idx\` ON \`good_practices\` (\`review_on\`);`,
  )
  await db.run(sql`CREATE INDEX \`good_practices_status_idx\` ON \`good_practices\` (\`status\`);`)
  await db.run(
    sql`CREATE INDEX \`good_practices_published_at_idx\` ON \`good_practices\` (\`published_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`good_practices_publish_at_idx\` ON \`good_practices\` (\`publish_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`good_practices_scheduled_by_idx\` ON \`good_practices\` (\`scheduled_by_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`good_practices_updated_at_idx\` ON \`good_practices\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`good_practices_created_at_idx\` ON \`good_practices\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`good_practices__status_idx\` ON \`good_practices\` (\`_status\`);`,
  )
  await db.run(sql`CREATE TABLE \`good_practices_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`context\` text,
  	\`problem\` text,
  	\`what_was_done\` text,
  	\`resources_needed\` text,
  	\`results\` text,
  	\`transferability\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`good_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`good_practices_locales_locale_parent_id_unique\` ON \`good_practices_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`good_practices_locales_parent_first_idx\` ON \`good_practices_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`good_practices_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`needs_id\` text,
  	\`media_id\` text,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`good_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`needs_id\`) REFERENCES \`needs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`good_practices_rels_order_idx\` ON \`good_practices_rels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`good_practices_rels_parent_idx\` ON \`good_practices_rels\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`good_practices_rels_path_idx\` ON \`good_practices_rels\` (\`path\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`good_practices_rels_needs_id_idx\` ON \`good_practices_rels\` (\`needs_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`good_practices_rels_media_id_idx\` ON \`good_practices_rels\` (\`media_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`good_practices_rels_users_id_idx\` ON \`good_practices_rels\` (\`users_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_good_practices_v_version_stages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_good_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_version_stages_order_idx\` ON \`_good_practices_v_version_stages\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_version_stages_parent_idx\` ON \`_good_practices_v_version_stages\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_good_practices_v_version_serves\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_good_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_version_serves_order_idx\` ON \`_good_practices_v_version_serves\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_version_serves_parent_idx\` ON \`_good_practices_v_version_serves\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_good_practices_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_good_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_version_sources_order_idx\` ON \`_good_practices_v_version_sources\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_version_sources_parent_id_idx\` ON \`_good_practices_v_version_sources\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_good_practices_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_form\` text DEFAULT 'practice',
  	\`version_evidence\` text DEFAULT 'reported',
  	\`version_axis_id\` text,
  	\`version_group_id\` text,
  	\`version_output_id\` text,
  	\`version_actor_id\` text,
  	\`version_evaluation_source\` text,
  	\`version_evaluation_on\` text,
  	\`version_audience\` text DEFAULT 'members',
  	\`version_contact_id\` text,
  	\`version_original\` text,
  	\`version_facts_as_of\` text,
  	\`version_review_on\` text,
  	\`version_status_reason_text\` text,
  	\`version_status\` text DEFAULT 'idea',
  	\`version_rev\` numeric DEFAULT 1,
  	\`version_published_at\` text,
  	\`version_publish_at\` text,
  	\`version_scheduled_by_id\` text,
  	\`version_missing_language\` integer DEFAULT false,
  	\`version_changed_on_fr\` text,
  	\`version_changed_on_nl\` text,
  	\`version_changed_on_en\` text,
  	\`version_has_pending_draft\` integer DEFAULT false,
  	\`version_last_step_step\` text,
  	\`version_last_step_rev\` numeric,
  	\`version_last_step_user\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`good_practices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_axis_id\`) REFERENCES \`thematic_axes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_group_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_output_id\`) REFERENCES \`outputs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_actor_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_scheduled_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_parent_idx\` ON \`_good_practices_v\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_version_version_form_idx\` ON \`_good_practices_v\` (\`version_form\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_version_version_evidence_idx\` ON \`_good_practices_v\` (\`version_evidence\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_version_version_axis_idx\` ON \`_good_practices_v\` (\`version_axis_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_version_version_group_idx\` ON \`_good_practices_v\` (\`version_group_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_version_version_output_idx\` ON \`_good_practices_v\` (\`version_output_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_version_version_actor_idx\` ON \`_good_practices_v\` (\`version_actor_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_version_version_audience_idx\` ON \`_good_practices_v\` (\`version_audience\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_version_version_contact_idx\` ON \`_good_practices_v\` (\`version_contact_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_version_version_review_on_idx\` ON \`_good_practices_v\` (\`version_review_on\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_version_version_status_idx\` ON \`_good_practices_v\` (\`version_status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_version_version_published_at_idx\` ON \`_good_practices_v\` (\`version_published_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_version_version_publish_at_idx\` ON \`_good_practices_v\` (\`version_publish_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_version_version_scheduled_by_idx\` ON \`_good_practices_v\` (\`version_scheduled_by_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_version_version_updated_at_idx\` ON \`_good_practices_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_version_version_created_at_idx\` ON \`_good_practices_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_version_version__status_idx\` ON \`_good_practices_v\` (\`version__status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_created_at_idx\` ON \`_good_practices_v\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_updated_at_idx\` ON \`_good_practices_v\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_snapshot_idx\` ON \`_good_practices_v\` (\`snapshot\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_published_locale_idx\` ON \`_good_practices_v\` (\`published_locale\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_latest_idx\` ON \`_good_practices_v\` (\`latest\`);`,
  )
  await db.run(sql`CREATE TABLE \`_good_practices_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_context\` text,
  	\`version_problem\` text,
  	\`version_what_was_done\` text,
  	\`version_resources_needed\` text,
  	\`version_results\` text,
  	\`version_transferability\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_good_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_good_practices_v_locales_locale_parent_id_unique\` ON \`_good_practices_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_locales_parent_first_idx\` ON \`_good_practices_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_good_practices_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`needs_id\` text,
  	\`media_id\` text,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_good_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`needs_id\`) REFERENCES \`needs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_rels_order_idx\` ON \`_good_practices_v_rels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_rels_parent_idx\` ON \`_good_practices_v_rels\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_rels_path_idx\` ON \`_good_practices_v_rels\` (\`path\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_rels_needs_id_idx\` ON \`_good_practices_v_rels\` (\`needs_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_rels_media_id_idx\` ON \`_good_practices_v_rels\` (\`media_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_good_practices_v_rels_users_id_idx\` ON \`_good_practices_v_rels\` (\`users_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`outputs_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`outputs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`outputs_sources_order_idx\` ON \`outputs_sources\` (\`_order\`);`)
  await db.run(
    sql`CREATE INDEX \`outputs_sources_parent_id_idx\` ON \`outputs_sources\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`outputs\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'report',
  	\`axis_id\` text,
  	\`group_id\` text,
  	\`meeting_id\` text,
  	\`decision_id\` text,
  	\`actor_id\` text,
  	\`audience\` text DEFAULT 'members',
  	\`addressee\` text,
  	\`answer_status\` text,
  	\`answer_text\` text,
  	\`answer_date\` text,
  	\`original\` text,
  	\`facts_as_of\` text,
  	\`review_on\` text,
  	\`status_reason_text\` text,
  	\`status\` text DEFAULT 'idea',
  	\`rev\` numeric DEFAULT 1,
  	\`published_at\` text,
  	\`publish_at\` text,
  	\`scheduled_by_id\` text,
  	\`missing_language\` integer DEFAULT false,
  	\`changed_on_fr\` text,
  	\`changed_on_nl\` text,
  	\`changed_on_en\` text,
  	\`has_pending_draft\` integer DEFAULT false,
  	\`last_step_step\` text,
  	\`last_step_rev\` numeric,
  	\`last_step_user\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`axis_id\`) REFERENCES \`thematic_axes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`group_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`meeting_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decision_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`scheduled_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`outputs_kind_idx\` ON \`outputs\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`outputs_axis_idx\` ON \`outputs\` (\`axis_id\`);`)
  await db.run(sql`CREATE INDEX \`outputs_group_idx\` ON \`outputs\` (\`group_id\`);`)
  await db.run(sql`CREATE INDEX \`outputs_meeting_idx\` ON \`outputs\` (\`meeting_id\`);`)
  await db.run(sql`CREATE INDEX \`outputs_decision_idx\` ON \`outputs\` (\`decision_id\`);`)
  await db.run(sql`CREATE INDEX \`outputs_actor_idx\` ON \`outputs\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`outputs_audience_idx\` ON \`outputs\` (\`audience\`);`)
  await db.run(sql`CREATE INDEX \`outputs_review_on_idx\` ON \`outputs\` (\`review_on\`);`)
  await db.run(sql`CREATE INDEX \`outputs_status_idx\` ON \`outputs\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`outputs_published_at_idx\` ON \`outputs\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`outputs_publish_at_idx\` ON \`outputs\` (\`publish_at\`);`)
  await db.run(sql`CREATE INDEX \`outputs_scheduled_by_idx\` ON \`outputs\` (\`scheduled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`outputs_updated_at_idx\` ON \`outputs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`outputs_created_at_idx\` ON \`outputs\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`outputs__status_idx\` ON \`outputs\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`outputs_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`outputs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`outputs_locales_locale_parent_id_unique\` ON \`outputs_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`outputs_locales_parent_first_idx\` ON \`outputs_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`outputs_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`outputs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`outputs_rels_order_idx\` ON \`outputs_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`outputs_rels_parent_idx\` ON \`outputs_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`outputs_rels_path_idx\` ON \`outputs_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`outputs_rels_media_id_idx\` ON \`outputs_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`outputs_rels_users_id_idx\` ON \`outputs_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`_outputs_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_outputs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_outputs_v_version_sources_order_idx\` ON \`_outputs_v_version_sources\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_outputs_v_version_sources_parent_id_idx\` ON \`_outputs_v_version_sources\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_outputs_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_kind\` text DEFAULT 'report',
  	\`version_axis_id\` text,
  	\`version_group_id\` text,
  	\`version_meeting_id\` text,
  	\`version_decision_id\` text,
  	\`version_actor_id\` text,
  	\`version_audience\` text DEFAULT 'members',
  	\`version_addressee\` text,
  	\`version_answer_status\` text,
  	\`version_answer_text\` text,
  	\`version_answer_date\` text,
  	\`version_original\` text,
  	\`version_facts_as_of\` text,
  	\`version_review_on\` text,
  	\`version_status_reason_text\` text,
  	\`version_status\` text DEFAULT 'idea',
  	\`version_rev\` numeric DEFAULT 1,
  	\`version_published_at\` text,
  	\`version_publish_at\` text,
  	\`version_scheduled_by_id\` text,
  	\`version_missing_language\` integer DEFAULT false,
  	\`version_changed_on_fr\` text,
  	\`version_changed_on_nl\` text,
  	\`version_changed_on_en\` text,
  	\`version_has_pending_draft\` integer DEFAULT false,
  	\`version_last_step_step\` text,
  	\`version_last_step_rev\` numeric,
  	\`version_last_step_user\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`outputs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_axis_id\`) REFERENCES \`thematic_axes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_group_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_meeting_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_decision_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_actor_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_scheduled_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_outputs_v_parent_idx\` ON \`_outputs_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_outputs_v_version_version_kind_idx\` ON \`_outputs_v\` (\`version_kind\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_outputs_v_version_version_axis_idx\` ON \`_outputs_v\` (\`version_axis_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_outputs_v_version_version_group_idx\` ON \`_outputs_v\` (\`version_group_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_outputs_v_version_version_meeting_idx\` ON \`_outputs_v\` (\`version_meeting_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_outputs_v_version_version_decision_idx\` ON \`_outputs_v\` (\`version_decision_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_outputs_v_version_version_actor_idx\` ON \`_outputs_v\` (\`version_actor_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_outputs_v_version_version_audience_idx\` ON \`_outputs_v\` (\`version_audience\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_outputs_v_version_version_review_on_idx\` ON \`_outputs_v\` (\`version_review_on\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_outputs_v_version_version_status_idx\` ON \`_outputs_v\` (\`version_status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_outputs_v_version_version_published_at_idx\` ON \`_outputs_v\` (\`version_published_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_outputs_v_version_version_publish_at_idx\` ON \`_outputs_v\` (\`version_publish_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_outputs_v_version_version_scheduled_by_idx\` ON \`_outputs_v\` (\`version_scheduled_by_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_outputs_v_version_version_updated_at_idx\` ON \`_outputs_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_outputs_v_version_version_created_at_idx\` ON \`_outputs_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_outputs_v_version_version__status_idx\` ON \`_outputs_v\` (\`version__status\`);`,
  )
  await db.run(sql`CREATE INDEX \`_outputs_v_created_at_idx\` ON \`_outputs_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_outputs_v_updated_at_idx\` ON \`_outputs_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_outputs_v_snapshot_idx\` ON \`_outputs_v\` (\`snapshot\`);`)
  await db.run(
    sql`CREATE INDEX \`_outputs_v_published_locale_idx\` ON \`_outputs_v\` (\`published_locale\`);`,
  )
  await db.run(sql`CREATE INDEX \`_outputs_v_latest_idx\` ON \`_outputs_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_outputs_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_outputs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_outputs_v_locales_locale_parent_id_unique\` ON \`_outputs_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_outputs_v_locales_parent_first_idx\` ON \`_outputs_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_outputs_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_outputs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_outputs_v_rels_order_idx\` ON \`_outputs_v_rels\` (\`order\`);`)
  await db.run(
    sql`CREATE INDEX \`_outputs_v_rels_parent_idx\` ON \`_outputs_v_rels\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_outputs_v_rels_path_idx\` ON \`_outputs_v_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`_outputs_v_rels_media_id_idx\` ON \`_outputs_v_rels\` (\`media_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_outputs_v_rels_users_id_idx\` ON \`_outputs_v_rels\` (\`users_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`working_groups_members\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`actor_id\` text,
  	\`user_id\` text,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`working_groups_members_order_idx\` ON \`working_groups_members\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`working_groups_members_parent_id_idx\` ON \`working_groups_members\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`working_groups_members_actor_idx\` ON \`working_groups_members\` (\`actor_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`working_groups_members_user_idx\` ON \`working_groups_members\` (\`user_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`working_groups\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`axis_id\` text NOT NULL,
  	\`chair_id\` text,
  	\`status\` text DEFAULT 'requested',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`axis_id\`) REFERENCES \`thematic_axes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`chair_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`working_groups_axis_idx\` ON \`working_groups\` (\`axis_id\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_chair_idx\` ON \`working_groups\` (\`chair_id\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_status_idx\` ON \`working_groups\` (\`status\`);`)
  await db.run(
    sql`CREATE INDEX \`working_groups_updated_at_idx\` ON \`working_groups\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`working_groups_created_at_idx\` ON \`working_groups\` (\`created_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`working_groups_locales\` (
  	\`name\` text NOT NULL,
  	\`purpose\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`working_groups_locales_locale_parent_id_unique\` ON \`working_groups_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`working_groups_locales_parent_first_idx\` ON \`working_groups_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`working_groups_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`actors_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actors_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`working_groups_rels_order_idx\` ON \`working_groups_rels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`working_groups_rels_parent_idx\` ON \`working_groups_rels\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`working_groups_rels_path_idx\` ON \`working_groups_rels\` (\`path\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`working_groups_rels_actors_id_idx\` ON \`working_groups_rels\` (\`actors_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`meetings_agenda\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document_id\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_agenda_order_idx\` ON \`meetings_agenda\` (\`_order\`);`)
  await db.run(
    sql`CREATE INDEX \`meetings_agenda_parent_id_idx\` ON \`meetings_agenda\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`meetings_agenda_document_idx\` ON \`meetings_agenda\` (\`document_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`meetings_agenda_locales\` (
  	\`title\` text NOT NULL,
  	\`minutes\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meetings_agenda\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`meetings_agenda_locales_locale_parent_id_unique\` ON \`meetings_agenda_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`meetings_agenda_locales_parent_first_idx\` ON \`meetings_agenda_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`meetings_attendance\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`actor_id\` text,
  	\`user_id\` text,
  	\`status\` text DEFAULT 'invited',
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`meetings_attendance_order_idx\` ON \`meetings_attendance\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`meetings_attendance_parent_id_idx\` ON \`meetings_attendance\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`meetings_attendance_actor_idx\` ON \`meetings_attendance\` (\`actor_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`meetings_attendance_user_idx\` ON \`meetings_attendance\` (\`user_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`meetings_guests\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`email\` text NOT NULL,
  	\`until\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_guests_order_idx\` ON \`meetings_guests\` (\`_order\`);`)
  await db.run(
    sql`CREATE INDEX \`meetings_guests_parent_id_idx\` ON \`meetings_guests\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`meetings_evaluation_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`meetings_evaluation_questions_order_idx\` ON \`meetings_evaluation_questions\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`meetings_evaluation_questions_parent_id_idx\` ON \`meetings_evaluation_questions\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`meetings_evaluation_questions_locales\` (
  	\`question\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meetings_evaluation_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`meetings_evaluation_questions_locales_locale_parent_id_uniqu\` ON \`meetings_evaluation_questions_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`meetings_evaluation_questions_locales_parent_first_idx\` ON \`meetings_evaluation_questions_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`meetings\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`number\` numeric,
  	\`group_id\` text,
  	\`starts_at\` text NOT NULL,
  	\`ends_at\` text,
  	\`place\` text,
  	\`sequence\` numeric DEFAULT 0,
  	\`invited_at\` text,
  	\`cancelled_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`group_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_kind_idx\` ON \`meetings\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`meetings_number_idx\` ON \`meetings\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`meetings_group_idx\` ON \`meetings\` (\`group_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_starts_at_idx\` ON \`meetings\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_updated_at_idx\` ON \`meetings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_created_at_idx\` ON \`meetings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`meetings_locales\` (
  	\`title\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`meetings_locales_locale_parent_id_unique\` ON \`meetings_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`meetings_locales_parent_first_idx\` ON \`meetings_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`meetings_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`meetings_texts_order_parent\` ON \`meetings_texts\` (\`order\`,\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`meetings_texts_parent_first_idx\` ON \`meetings_texts\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`meetings_numbers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`meetings_numbers_order_parent_idx\` ON \`meetings_numbers\` (\`order\`,\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`meetings_numbers_parent_first_idx\` ON \`meetings_numbers\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`meetings_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`outputs_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`outputs_id\`) REFERENCES \`outputs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_rels_order_idx\` ON \`meetings_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_parent_idx\` ON \`meetings_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_path_idx\` ON \`meetings_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`meetings_rels_outputs_id_idx\` ON \`meetings_rels\` (\`outputs_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`decisions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'decision' NOT NULL,
  	\`meeting_id\` text NOT NULL,
  	\`owner_kind\` text DEFAULT 'all' NOT NULL,
  	\`owner_id\` text,
  	\`due\` text,
  	\`status\` text DEFAULT 'open',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`meeting_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_meeting_idx\` ON \`decisions\` (\`meeting_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_owner_idx\` ON \`decisions\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_due_idx\` ON \`decisions\` (\`due\`);`)
  await db.run(sql`CREATE INDEX \`decisions_status_idx\` ON \`decisions\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`decisions_updated_at_idx\` ON \`decisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`decisions_created_at_idx\` ON \`decisions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`decisions_locales\` (
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`decisions_locales_locale_parent_id_unique\` ON \`decisions_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`decisions_locales_parent_first_idx\` ON \`decisions_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`decisions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`actors_id\` text,
  	\`meetings_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actors_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`meetings_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_rels_order_idx\` ON \`decisions_rels\` (\`order\`);`)
  await db.run(
    sql`CREATE INDEX \`decisions_rels_parent_idx\` ON \`decisions_rels\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`decisions_rels_path_idx\` ON \`decisions_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`decisions_rels_actors_id_idx\` ON \`decisions_rels\` (\`actors_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`decisions_rels_meetings_id_idx\` ON \`decisions_rels\` (\`meetings_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`applications\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`practice_id\` text NOT NULL,
  	\`actor_id\` text,
  	\`where\` text,
  	\`result\` text NOT NULL,
  	\`applied_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`practice_id\`) REFERENCES \`good_practices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`CREATE INDEX \`applications_practice_idx\` ON \`applications\` (\`practice_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`applications_actor_idx\` ON \`applications\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`applications_result_idx\` ON \`applications\` (\`result\`);`)
  await db.run(
    sql`CREATE INDEX \`applications_applied_on_idx\` ON \`applications\` (\`applied_on\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`applications_updated_at_idx\` ON \`applications\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`applications_created_at_idx\` ON \`applications\` (\`created_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`applications_locales\` (
  	\`what_changed\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`applications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`applications_locales_locale_parent_id_unique\` ON \`applications_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`applications_locales_parent_first_idx\` ON \`applications_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`comments\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`author_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_author_idx\` ON \`comments\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`comments_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`outputs_id\` text,
  	\`good_practices_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`outputs_id\`) REFERENCES \`outputs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`good_practices_id\`) REFERENCES \`good_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_rels_order_idx\` ON \`comments_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`comments_rels_parent_idx\` ON \`comments_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_rels_path_idx\` ON \`comments_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`comments_rels_outputs_id_idx\` ON \`comments_rels\` (\`outputs_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`comments_rels_good_practices_id_idx\` ON \`comments_rels\` (\`good_practices_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`expertise\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`actor_id\` text,
  	\`status\` text DEFAULT 'open',
  	\`answered_by_id\` text,
  	\`author_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`answered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`expertise_kind_idx\` ON \`expertise\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`expertise_actor_idx\` ON \`expertise\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`expertise_status_idx\` ON \`expertise\` (\`status\`);`)
  await db.run(
    sql`CREATE INDEX \`expertise_answered_by_idx\` ON \`expertise\` (\`answered_by_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`expertise_author_idx\` ON \`expertise\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`expertise_updated_at_idx\` ON \`expertise\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`expertise_created_at_idx\` ON \`expertise\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`expertise_locales\` (
  	\`title\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`expertise\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`expertise_locales_locale_parent_id_unique\` ON \`expertise_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`expertise_locales_parent_first_idx\` ON \`expertise_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`expertise_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`needs_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`expertise\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`needs_id\`) REFERENCES \`needs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`expertise_rels_order_idx\` ON \`expertise_rels\` (\`order\`);`)
  await db.run(
    sql`CREATE INDEX \`expertise_rels_parent_idx\` ON \`expertise_rels\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`expertise_rels_path_idx\` ON \`expertise_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`expertise_rels_needs_id_idx\` ON \`expertise_rels\` (\`needs_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`field_signals\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`sector\` text,
  	\`since\` text,
  	\`strength\` numeric DEFAULT 1,
  	\`note\` text,
  	\`actor_id\` text,
  	\`author_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`field_signals_kind_idx\` ON \`field_signals\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`field_signals_actor_idx\` ON \`field_signals\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`field_signals_author_idx\` ON \`field_signals\` (\`author_id\`);`)
  await db.run(
    sql`CREATE INDEX \`field_signals_updated_at_idx\` ON \`field_signals\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`field_signals_created_at_idx\` ON \`field_signals\` (\`created_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`synonyms\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`concept\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`synonyms_concept_idx\` ON \`synonyms\` (\`concept\`);`)
  await db.run(sql`CREATE INDEX \`synonyms_updated_at_idx\` ON \`synonyms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`synonyms_created_at_idx\` ON \`synonyms\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`synonyms_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`synonyms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`synonyms_texts_order_parent\` ON \`synonyms_texts\` (\`order\`,\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`synonyms_texts_parent_first_idx\` ON \`synonyms_texts\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`unanswered_searches\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`q\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`count\` numeric DEFAULT 1 NOT NULL,
  	\`last_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`unanswered_searches_q_idx\` ON \`unanswered_searches\` (\`q\`);`)
  await db.run(
    sql`CREATE INDEX \`unanswered_searches_count_idx\` ON \`unanswered_searches\` (\`count\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`unanswered_searches_updated_at_idx\` ON \`unanswered_searches\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`unanswered_searches_created_at_idx\` ON \`unanswered_searches\` (\`created_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`contacts_channels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`visibility\` text DEFAULT 'on-request' NOT NULL,
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`contacts_channels_order_idx\` ON \`contacts_channels\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`contacts_channels_parent_id_idx\` ON \`contacts_channels\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`contacts\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`actor_id\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`name\` text,
  	\`listed_by_name\` integer DEFAULT false,
  	\`deputy_id\` text,
  	\`user_id\` text,
  	\`checked_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`deputy_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`contacts_actor_idx\` ON \`contacts\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`contacts_kind_idx\` ON \`contacts\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`contacts_deputy_idx\` ON \`contacts\` (\`deputy_id\`);`)
  await db.run(sql`CREATE INDEX \`contacts_user_idx\` ON \`contacts\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`contacts_updated_at_idx\` ON \`contacts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contacts_created_at_idx\` ON \`contacts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`contacts_locales\` (
  	\`function\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`contacts_locales_locale_parent_id_unique\` ON \`contacts_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`contacts_locales_parent_first_idx\` ON \`contacts_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`contacts_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`contacts_texts_order_parent\` ON \`contacts_texts\` (\`order\`,\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`contacts_texts_parent_first_idx\` ON \`contacts_texts\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`contacts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`needs_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`needs_id\`) REFERENCES \`needs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contacts_rels_order_idx\` ON \`contacts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`contacts_rels_parent_idx\` ON \`contacts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`contacts_rels_path_idx\` ON \`contacts_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`contacts_rels_needs_id_idx\` ON \`contacts_rels\` (\`needs_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`contact_requests\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`contact_id\` text NOT NULL,
  	\`purpose\` text NOT NULL,
  	\`until\` text,
  	\`requester_actor_id\` text,
  	\`requester_user_id\` text,
  	\`to\` text DEFAULT 'person',
  	\`status\` text DEFAULT 'requested',
  	\`status_reason_text\` text,
  	\`rev\` numeric DEFAULT 1,
  	\`answered_at\` text,
  	\`last_step_step\` text,
  	\`last_step_rev\` numeric,
  	\`last_step_user\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`requester_actor_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`requester_user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`CREATE INDEX \`contact_requests_contact_idx\` ON \`contact_requests\` (\`contact_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`contact_requests_until_idx\` ON \`contact_requests\` (\`until\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`contact_requests_requester_requester_actor_idx\` ON \`contact_requests\` (\`requester_actor_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`contact_requests_requester_requester_user_idx\` ON \`contact_requests\` (\`requester_user_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`contact_requests_status_idx\` ON \`contact_requests\` (\`status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`contact_requests_updated_at_idx\` ON \`contact_requests\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`contact_requests_created_at_idx\` ON \`contact_requests\` (\`created_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`contact_requests_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contact_requests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`contact_requests_texts_order_parent\` ON \`contact_requests_texts\` (\`order\`,\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`contact_requests_texts_parent_first_idx\` ON \`contact_requests_texts\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`contact_grants\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`request_id\` text,
  	\`referral_id\` text,
  	\`contact_id\` text,
  	\`holder_actor_id\` text,
  	\`holder_user_id\` text,
  	\`until\` text,
  	\`last_read_at\` text,
  	\`status\` text DEFAULT 'active',
  	\`rev\` numeric DEFAULT 1,
  	\`last_step_step\` text,
  	\`last_step_rev\` numeric,
  	\`last_step_user\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`request_id\`) REFERENCES \`contact_requests\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`referral_id\`) REFERENCES \`referrals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`holder_actor_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`holder_user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`CREATE INDEX \`contact_grants_request_idx\` ON \`contact_grants\` (\`request_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`contact_grants_referral_idx\` ON \`contact_grants\` (\`referral_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`contact_grants_contact_idx\` ON \`contact_grants\` (\`contact_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`contact_grants_holder_holder_actor_idx\` ON \`contact_grants\` (\`holder_actor_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`contact_grants_holder_holder_user_idx\` ON \`contact_grants\` (\`holder_user_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`contact_grants_until_idx\` ON \`contact_grants\` (\`until\`);`)
  await db.run(sql`CREATE INDEX \`contact_grants_status_idx\` ON \`contact_grants\` (\`status\`);`)
  await db.run(
    sql`CREATE INDEX \`contact_grants_updated_at_idx\` ON \`contact_grants\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`contact_grants_created_at_idx\` ON \`contact_grants\` (\`created_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`contact_grants_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contact_grants\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`contact_grants_texts_order_parent\` ON \`contact_grants_texts\` (\`order\`,\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`contact_grants_texts_parent_first_idx\` ON \`contact_grants_texts\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`bookmarks\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`user_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`bookmarks_user_idx\` ON \`bookmarks\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`bookmarks_updated_at_idx\` ON \`bookmarks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`bookmarks_created_at_idx\` ON \`bookmarks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`bookmarks_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`outputs_id\` text,
  	\`good_practices_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`bookmarks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`outputs_id\`) REFERENCES \`outputs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`good_practices_id\`) REFERENCES \`good_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`bookmarks_rels_order_idx\` ON \`bookmarks_rels\` (\`order\`);`)
  await db.run(
    sql`CREATE INDEX \`bookmarks_rels_parent_idx\` ON \`bookmarks_rels\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`bookmarks_rels_path_idx\` ON \`bookmarks_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`bookmarks_rels_outputs_id_idx\` ON \`bookmarks_rels\` (\`outputs_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`bookmarks_rels_good_practices_id_idx\` ON \`bookmarks_rels\` (\`good_practices_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`follows\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`user_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`follows_user_idx\` ON \`follows\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`follows_updated_at_idx\` ON \`follows\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`follows_created_at_idx\` ON \`follows\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`follows_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`thematic_axes_id\` text,
  	\`working_groups_id\` text,
  	\`needs_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`follows\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`thematic_axes_id\`) REFERENCES \`thematic_axes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`working_groups_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`needs_id\`) REFERENCES \`needs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`follows_rels_order_idx\` ON \`follows_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`follows_rels_parent_idx\` ON \`follows_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`follows_rels_path_idx\` ON \`follows_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`follows_rels_thematic_axes_id_idx\` ON \`follows_rels\` (\`thematic_axes_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`follows_rels_working_groups_id_idx\` ON \`follows_rels\` (\`working_groups_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`follows_rels_needs_id_idx\` ON \`follows_rels\` (\`needs_id\`);`)
  await db.run(sql`CREATE TABLE \`saved_searches\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`q\` text,
  	\`filters\` text,
  	\`notify\` text DEFAULT 'never' NOT NULL,
  	\`user_id\` text,
  	\`told_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`saved_searches_notify_idx\` ON \`saved_searches\` (\`notify\`);`)
  await db.run(sql`CREATE INDEX \`saved_searches_user_idx\` ON \`saved_searches\` (\`user_id\`);`)
  await db.run(
    sql`CREATE INDEX \`saved_searches_updated_at_idx\` ON \`saved_searches\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`saved_searches_created_at_idx\` ON \`saved_searches\` (\`created_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`feed_tokens\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`user_id\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`revoked_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`feed_tokens_user_idx\` ON \`feed_tokens\` (\`user_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`feed_tokens_hash_idx\` ON \`feed_tokens\` (\`hash\`);`)
  await db.run(
    sql`CREATE INDEX \`feed_tokens_updated_at_idx\` ON \`feed_tokens\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`feed_tokens_created_at_idx\` ON \`feed_tokens\` (\`created_at\`);`,
  )
  // the table of referrals is left as it is: rebuilding it inside a transaction would empty its child tables
  await db.run(sql`ALTER TABLE \`media\` ADD \`uploaded_by_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`extraction\` text DEFAULT 'none';`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`words\` text;`)
  await db.run(sql`CREATE INDEX \`media_uploaded_by_idx\` ON \`media\` (\`uploaded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`media_extraction_idx\` ON \`media\` (\`extraction\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`digest\` text DEFAULT 'weekly';`)
  await db.run(sql`ALTER TABLE \`outbox\` ADD \`about\` text;`)
  await db.run(sql`CREATE INDEX \`outbox_about_idx\` ON \`outbox\` (\`about\`);`)
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`working_groups_id\` text REFERENCES working_groups(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`decisions_id\` text REFERENCES decisions(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`applications_id\` text REFERENCES applications(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`comments_id\` text REFERENCES comments(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`expertise_id\` text REFERENCES expertise(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`field_signals_id\` text REFERENCES field_signals(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`synonyms_id\` text REFERENCES synonyms(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`bookmarks_id\` text REFERENCES bookmarks(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`follows_id\` text REFERENCES follows(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`saved_searches_id\` text REFERENCES saved_searches(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`feed_tokens_id\` text REFERENCES feed_tokens(id);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_working_groups_id_idx\` ON \`payload_locked_documents_rels\` (\`working_groups_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_meetings_id_idx\` ON \`payload_locked_documents_rels\` (\`meetings_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_decisions_id_idx\` ON \`payload_locked_documents_rels\` (\`decisions_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_applications_id_idx\` ON \`payload_locked_documents_rels\` (\`applications_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_comments_id_idx\` ON \`payload_locked_documents_rels\` (\`comments_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_expertise_id_idx\` ON \`payload_locked_documents_rels\` (\`expertise_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_field_signals_id_idx\` ON \`payload_locked_documents_rels\` (\`field_signals_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_synonyms_id_idx\` ON \`payload_locked_documents_rels\` (\`synonyms_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_bookmarks_id_idx\` ON \`payload_locked_documents_rels\` (\`bookmarks_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_follows_id_idx\` ON \`payload_locked_documents_rels\` (\`follows_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_saved_searches_id_idx\` ON \`payload_locked_documents_rels\` (\`saved_searches_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_feed_tokens_id_idx\` ON \`payload_locked_documents_rels\` (\`feed_tokens_id\`);`,
  )
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`good_practices_stages\`;`)
  await db.run(sql`DROP TABLE \`good_practices_serves\`;`)
  await db.run(sql`DROP TABLE \`good_practices_sources\`;`)
  await db.run(sql`DROP TABLE \`good_practices\`;`)
  await db.run(sql`DROP TABLE \`good_practices_locales\`;`)
  await db.run(sql`DROP TABLE \`good_practices_rels\`;`)
  await db.run(sql`DROP TABLE \`_good_practices_v_version_stages\`;`)
  await db.run(sql`DROP TABLE \`_good_practices_v_version_serves\`;`)
  await db.run(sql`DROP TABLE \`_good_practices_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_good_practices_v\`;`)
  await db.run(sql`DROP TABLE \`_good_practices_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_good_practices_v_rels\`;`)
  await db.run(sql`DROP TABLE \`outputs_sources\`;`)
  await db.run(sql`DROP TABLE \`outputs\`;`)
  await db.run(sql`DROP TABLE \`outputs_locales\`;`)
  await db.run(sql`DROP TABLE \`outputs_rels\`;`)
  await db.run(sql`DROP TABLE \`_outputs_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_outputs_v\`;`)
  await db.run(sql`DROP TABLE \`_outputs_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_outputs_v_rels\`;`)
  await db.run(sql`DROP TABLE \`working_groups_members\`;`)
  await db.run(sql`DROP TABLE \`working_groups\`;`)
  await db.run(sql`DROP TABLE \`working_groups_locales\`;`)
  await db.run(sql`DROP TABLE \`working_groups_rels\`;`)
  await db.run(sql`DROP TABLE \`meetings_agenda\`;`)
  await db.run(sql`DROP TABLE \`meetings_agenda_locales\`;`)
  await db.run(sql`DROP TABLE \`meetings_attendance\`;`)
  await db.run(sql`DROP TABLE \`meetings_guests\`;`)
  await db.run(sql`DROP TABLE \`meetings_evaluation_questions\`;`)
  await db.run(sql`DROP TABLE \`meetings_evaluation_questions_locales\`;`)
  await db.run(sql`DROP TABLE \`meetings\`;`)
  await db.run(sql`DROP TABLE \`meetings_locales\`;`)
  await db.run(sql`DROP TABLE \`meetings_texts\`;`)
  await db.run(sql`DROP TABLE \`meetings_numbers\`;`)
  await db.run(sql`DROP TABLE \`meetings_rels\`;`)
  await db.run(sql`DROP TABLE \`decisions\`;`)
  await db.run(sql`DROP TABLE \`decisions_locales\`;`)
  await db.run(sql`DROP TABLE \`decisions_rels\`;`)
  await db.run(sql`DROP TABLE \`applications\`;`)
  await db.run(sql`DROP TABLE \`applications_locales\`;`)
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`DROP TABLE \`comments_rels\`;`)
  await db.run(sql`DROP TABLE \`expertise\`;`)
  await db.run(sql`DROP TABLE \`expertise_locales\`;`)
  await db.run(sql`DROP TABLE \`expertise_rels\`;`)
  await db.run(sql`DROP TABLE \`field_signals\`;`)
  await db.run(sql`DROP TABLE \`synonyms\`;`)
  await db.run(sql`DROP TABLE \`synonyms_texts\`;`)
  await db.run(sql`DROP TABLE \`unanswered_searches\`;`)
  await db.run(sql`DROP TABLE \`contacts_channels\`;`)
  await db.run(sql`DROP TABLE \`contacts\`;`)
  await db.run(sql`DROP TABLE \`contacts_locales\`;`)
  await db.run(sql`DROP TABLE \`contacts_texts\`;`)
  await db.run(sql`DROP TABLE \`contacts_rels\`;`)
  await db.run(sql`DROP TABLE \`contact_requests\`;`)
  await db.run(sql`DROP TABLE \`contact_requests_texts\`;`)
  await db.run(sql`DROP TABLE \`contact_grants\`;`)
  await db.run(sql`DROP TABLE \`contact_grants_texts\`;`)
  await db.run(sql`DROP TABLE \`bookmarks\`;`)
  await db.run(sql`DROP TABLE \`bookmarks_rels\`;`)
  await db.run(sql`DROP TABLE \`follows\`;`)
  await db.run(sql`DROP TABLE \`follows_rels\`;`)
  await db.run(sql`DROP TABLE \`saved_searches\`;`)
  await db.run(sql`DROP TABLE \`feed_tokens\`;`)
  // media keeps its column `uploaded_by_id`: SQLite drops none that refers to another table
  await db.run(sql`DROP INDEX \`media_uploaded_by_idx\`;`)
  await db.run(sql`DROP INDEX \`media_extraction_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`extraction\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`words\`;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
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
    sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "actors_id", "services_id", "needs_id", "thematic_axes_id", "helplines_id", "media_id", "users_id") SELECT "id", "order", "parent_id", "path", "actors_id", "services_id", "needs_id", "thematic_axes_id", "helplines_id", "media_id", "users_id" FROM \`payload_locked_documents_rels\`;`,
  )
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(
    sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`,
  )
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
  await db.run(sql`DROP INDEX \`outbox_about_idx\`;`)
  await db.run(sql`ALTER TABLE \`outbox\` DROP COLUMN \`about\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`digest\`;`)
}
