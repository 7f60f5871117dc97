-- Where a declaration stands is a text of core.lifecycle.StandingText; state is its public name, kept for lists.
alter table clearance.declaration
    add column standing text     not null default '',
    add column since    timestamptz,
    add column timer    text,
    add column raised   smallint not null default 0,
    add column with_officer boolean not null default false;
update clearance.declaration
   set standing = case
           when state = 'DOC_CHECK' and channel = 'RED' then 'THOROUGH_CHECK'
           else state
       end || case when payable > 0 and state <> 'CLEARED' then '|DUTY' else '' end;
update clearance.declaration set with_officer = state in ('DOC_CHECK', 'INSPECTION');
alter table clearance.declaration
    alter column standing drop default,
    alter column with_officer drop default;
comment on column clearance.declaration.with_officer is
    'Whether an officer has the next move: on the case, or on a request about goods that are free already';
comment on column clearance.declaration.since is 'When it came to stand there; null: at its registration';
comment on column clearance.declaration.timer is 'The deadline of the law whose time due_at is; null: the earliest of the decision';
comment on column clearance.declaration.raised is 'How often it went up to a chief because its time was over';
comment on column clearance.declaration.revision is 'Counts the acts; an act is done on the revision its author saw';

drop index clearance.declaration_waiting;
create index declaration_waiting on clearance.declaration (office, due_at) where with_officer;
-- What is over its time, for the hand that moves it on; free goods without a request have no time.
create index declaration_clock on clearance.declaration (due_at)
    where with_officer or state not in ('CLEARED', 'EXITED', 'ARCHIVED', 'REFUSED', 'CANCELLED');

create table clearance.act (
    number      text        not null,
    revision    integer     not null,
    act         text        not null,
    version     smallint    not null,
    by_id       text        not null,
    by_name     text        not null,
    by_role     text        not null,
    second_id   text,
    second_name text,
    reason      text,
    note        text,
    before      text        not null,
    after       text        not null,
    at          timestamptz not null,
    due_at      timestamptz,
    primary key (number, revision)
);
create index act_by on clearance.act (by_id, at);
comment on table clearance.act is
    'Who moved a declaration where, and why: one row for each act, in the transaction that records it in the journal';

create table clearance.proposal (
    id          text        not null primary key,
    number      text        not null,
    revision    integer     not null,
    act         text        not null,
    reason      text,
    note        text,
    by_id       text        not null,
    by_name     text        not null,
    by_role     text        not null,
    at          timestamptz not null,
    outcome     text        check (outcome in ('APPROVED', 'DECLINED', 'OVERTAKEN')),
    decided_by  text,
    decided_at  timestamptz,
    decided_note text
);
create index proposal_open on clearance.proposal (number) where outcome is null;
comment on table clearance.proposal is 'Acts that need a second person, proposed by one and approved or declined by another';

-- Goods that were selected and whose declaration then became void: declaring them again inherits the selection.
create table clearance.selection_memory (
    trader  text        not null,
    mark    text        not null,
    number  text        not null,
    channel text        not null,
    until   timestamptz not null,
    primary key (trader, mark, number)
);
comment on table clearance.selection_memory is
    'How goods of a cancelled declaration had been selected; mark is a transport document or invoice number of them';

-- A later version of a declaration, or its end, gives back what an earlier one took.
alter table clearance.tariff_quota_use
    add column revision integer not null default 0,
    drop constraint tariff_quota_use_pkey,
    drop constraint tariff_quota_use_taken_check,
    add primary key (quota, number, item, revision),
    add check (taken ~ '^-?[0-9]+(\.[0-9]+)?$');
