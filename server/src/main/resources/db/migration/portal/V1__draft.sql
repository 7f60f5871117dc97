-- Declarations in the making: what an organisation typed or uploaded and has not lodged yet. Nothing legal rests on them.

create table portal.draft (
    id           text        not null primary key,
    organisation text        not null,
    person       text        not null,
    source       text        not null check (source in ('FORM', 'COPY', 'FILE')),
    fields       jsonb       not null,
    file_name    text,
    content_type text,
    content      bytea,
    key          text        not null unique,
    number       text,
    created_at   timestamptz not null,
    changed_at   timestamptz not null,
    check ((source = 'FILE') = (content is not null))
);
create index draft_organisation on portal.draft (organisation, changed_at) where number is null;
comment on table portal.draft is
    'Unfinished declarations; fields maps the pointer of an element to what was typed; key is the idempotency key under which it is lodged; number once it is';
