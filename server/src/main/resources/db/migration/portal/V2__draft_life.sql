-- Who changed a draft last; drafts that began with a spreadsheet or a template.

alter table portal.draft drop constraint draft_source_check;
alter table portal.draft add constraint draft_source_check
    check (source in ('FORM', 'COPY', 'FILE', 'TABLE', 'TEMPLATE'));
alter table portal.draft add column changed_by text;
update portal.draft set changed_by = person;
alter table portal.draft alter column changed_by set not null;
create index draft_changed on portal.draft (changed_at) where number is null;
