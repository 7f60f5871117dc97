-- The append-only record of what reached customs and what customs answered.

create table journal.entry (
    position        bigint      not null primary key,
    kind            text        not null,
    number          text        not null,
    version         smallint    not null,
    sender          text        not null,
    idempotency_key text        not null,
    received_at     timestamptz not null,
    content_type    text        not null,
    filing_hash     bytea       not null check (length(filing_hash) = 32),
    decision_hash   bytea       not null check (length(decision_hash) = 32),
    law_edition     text        not null,
    rule_release    text        not null,
    filing          bytea       not null,
    decision        bytea       not null,
    sealed          bytea       not null,
    leaf            bytea       not null check (length(leaf) = 32),
    unique (sender, idempotency_key)
);
create unique index entry_number on journal.entry (number, version, kind);
alter table journal.entry
    alter column filing set storage external,
    alter column decision set storage external,
    alter column sealed set storage external,
    set (toast_tuple_target = 8160, fillfactor = 100);
comment on table journal.entry is
    'One filing and the decision on it, as received and as answered; position is the leaf in the Merkle log';

create table journal.event (
    cursor       bigint      not null primary key,
    position     bigint      not null,
    type         text        not null,
    number       text        not null,
    version      smallint    not null,
    occurred_at  timestamptz not null,
    organisation text        not null,
    agent        text,
    office       text        not null,
    data         text        not null
);
create index event_number on journal.event (number, cursor);
comment on table journal.event is
    'What others are told, in the order of the log; data is JSON as sent; trader, agent and office may read it';

create table journal.head (
    size      bigint      not null primary key,
    root      bytea       not null check (length(root) = 32),
    signed_at timestamptz not null,
    key_id    text        not null,
    signature text        not null
);
comment on table journal.head is 'Signed heads of the Merkle log, one for each committed batch';

create table journal.tile (
    level  smallint not null,
    index  bigint   not null,
    hashes bytea    not null check (length(hashes) = 8192),
    primary key (level, index)
);
alter table journal.tile alter column hashes set storage external;
comment on table journal.tile is 'Complete tiles of the Merkle log: 256 hashes of 32 bytes';

-- One row: the fence that lets no two batches, of this program or another, take the same positions.
create table journal.log (
    sole       boolean not null primary key default true check (sole),
    origin     text    not null,
    public_key bytea   not null,
    size       bigint  not null default 0,
    root       bytea   not null check (length(root) = 32),
    cursor     bigint  not null default 0
);
comment on table journal.log is 'The size and root of the Merkle log, and the key its heads are signed with';

create function journal.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is append-only';
end
$$;
create trigger entry_is_append_only before update or delete or truncate on journal.entry
    for each statement execute function journal.refuse_change();
create trigger event_is_append_only before update or delete or truncate on journal.event
    for each statement execute function journal.refuse_change();
create trigger head_is_append_only before update or delete or truncate on journal.head
    for each statement execute function journal.refuse_change();
create trigger tile_is_append_only before update or delete or truncate on journal.tile
    for each statement execute function journal.refuse_change();
