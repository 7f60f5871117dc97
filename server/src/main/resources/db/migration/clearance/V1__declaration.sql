-- Where each declaration stands: one row, read for lists and pages. The filing itself stands in the journal.

create table clearance.declaration (
    number        text        not null primary key,
    version       smallint    not null,
    type          text        not null check (type in ('IM', 'EX')),
    procedure     text        not null,
    office        text        not null,
    trader        text        not null,
    trader_name   text        not null,
    agent         text,
    reference     text,
    state         text        not null,
    channel       text        not null check (channel in ('GREEN', 'YELLOW', 'RED')),
    reason_class  text        not null,
    score         smallint    not null check (score between 0 and 100),
    registered_at timestamptz not null,
    due_at        timestamptz,
    hs            text        not null,
    goods         text        not null,
    origin        text,
    item_count    integer     not null check (item_count > 0),
    customs_value bigint      not null check (customs_value >= 0),
    payable       bigint      not null check (payable >= 0),
    revision      integer     not null default 0
);
create index declaration_trader on clearance.declaration (trader, number);
create index declaration_waiting on clearance.declaration (office, due_at)
    where state in ('DOC_CHECK', 'INSPECTION');
comment on table clearance.declaration is
    'The present state of each declaration; customs_value and payable in whole dong; number is the eleven digits';

create table clearance.number_series (
    leading_digit smallint not null primary key,
    next    bigint   not null
);
comment on table clearance.number_series is 'Running numbers, handed out to programs in blocks; a block lost leaves a gap';
insert into clearance.number_series (leading_digit, next) values (1, 0), (3, 0);
