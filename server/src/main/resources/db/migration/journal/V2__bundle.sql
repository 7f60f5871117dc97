-- Filings and decisions of a batch are much alike: compressed together they take a fifth of the room and of the writing.
create table journal.bundle (
    first   bigint not null primary key,
    content bytea  not null
);
alter table journal.bundle
    alter column content set storage external,
    set (toast_tuple_target = 8160, fillfactor = 100);
comment on table journal.bundle is
    'Filings, decisions and sealed parts of the entries from position first on, compressed together (Zstandard)';
create trigger bundle_is_append_only before update or delete or truncate on journal.bundle
    for each statement execute function journal.refuse_change();

-- Entries written before keep their documents in their own row.
alter table journal.entry
    add column bundle bigint,
    alter column filing drop not null,
    alter column decision drop not null,
    alter column sealed drop not null,
    add check (bundle is not null or filing is not null and decision is not null and sealed is not null);
comment on column journal.entry.bundle is 'The bundle that holds filing, decision and sealed part; null where the row does';
