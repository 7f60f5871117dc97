-- Law rehearsed on the journal: what was asked, what was found, filing by filing where anything changes, and who was told.

create table rehearsal.rehearsal (
    id          text        not null primary key,
    kind        text        not null check (kind in ('AS_IF', 'IN_SEASON', 'ARRIVING', 'CORRECTION')),
    law         text        not null,
    against     text        not null check (against in ('AS_DECIDED', 'SAME_DAY')),
    law_date    date        not null,
    since       date        not null,
    until       date        not null,
    state       text        not null check (state in ('RUNNING', 'DONE', 'CANCELLED', 'INTERRUPTED')),
    started_by  text        not null,
    started_at  timestamptz not null,
    finished_at timestamptz,
    report      bytea,
    notified_at timestamptz,
    listed_at   timestamptz,
    check (since <= until),
    check ((state = 'DONE') = (report is not null))
);
create index rehearsal_started on rehearsal.rehearsal (started_at);
create index rehearsal_law on rehearsal.rehearsal (law, started_at);
comment on table rehearsal.rehearsal is
    'A law edition rehearsed; law_date is its law date, or for a correction the day it is known; since and until are days of registration';

create table rehearsal.filing (
    rehearsal text   not null references rehearsal.rehearsal,
    number    text   not null,
    trader    text   not null,
    name      text   not null,
    outcome   text   not null,
    owed      bigint not null check (owed >= 0),
    owes      bigint not null check (owes >= 0),
    hs        text   not null,
    taxes     text   not null,
    rules     text   not null,
    detail    text   not null
);
create index filing_number on rehearsal.filing (rehearsal, number);
create index filing_trader on rehearsal.filing (rehearsal, trader);
comment on table rehearsal.filing is
    'A filing that changes: owed and owes in whole dong, 0 where refused; hs, taxes and rules are what changes, each after a blank and before one; detail is JSON';

create table rehearsal.notice (
    rehearsal    text        not null references rehearsal.rehearsal,
    organisation text        not null,
    sent_at      timestamptz not null,
    filings      bigint      not null,
    refused      bigint      not null,
    owed         bigint      not null,
    owes         bigint      not null,
    primary key (rehearsal, organisation)
);
create index notice_organisation on rehearsal.notice (organisation, sent_at);
comment on table rehearsal.notice is
    'What a trader was told of a change of law: his filings that change, those that would be refused, and what the others owed and would owe';

create table rehearsal.list (
    rehearsal text        not null primary key references rehearsal.rehearsal,
    number    text        not null unique,
    content   bytea       not null,
    csv       bytea       not null,
    receipt   bytea       not null
);
comment on table rehearsal.list is
    'The list of refunds and additional payments of a correction, as recorded in the journal under its number, with the receipt';
