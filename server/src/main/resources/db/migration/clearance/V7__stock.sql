-- Goods under special regimes: what a line of a declaration opened, and what others wrote off it.

create table clearance.stock (
    number    text        not null,
    line      integer     not null,
    trader    text        not null,
    procedure text        not null,
    hs        text        not null,
    goods     text        not null,
    unit      text        not null,
    quantity  numeric     not null check (quantity > 0),
    taken     numeric     not null default 0 check (taken >= 0 and taken <= quantity),
    value     bigint      not null,
    spared    text        not null,
    opened_at timestamptz not null,
    deadline  date,
    primary key (number, line)
);
create index stock_open on clearance.stock (trader, deadline, number, line) where taken < quantity;
create index stock_due on clearance.stock (deadline, number, line) where taken < quantity;
comment on table clearance.stock is
    'What each line opened and what is written off it, in its statistical unit; taken changes only in the transaction that records a declaration or an act';
comment on column clearance.stock.spared is
    'Each tax not paid because of the procedure, as code=whole dong, parted by spaces';

create table clearance.stock_use (
    number    text    not null,
    line      integer not null,
    by_number text    not null,
    item      integer not null,
    revision  integer not null,
    taken     numeric not null,
    primary key (number, line, by_number, item, revision)
);
create index stock_use_by on clearance.stock_use (by_number);
comment on table clearance.stock_use is
    'What each item of a declaration wrote off a stock; what a later version or the end of the declaration gives back stands as item 0 with a minus; adds up to taken';
