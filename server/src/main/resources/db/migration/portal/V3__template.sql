-- Declarations kept to begin others from: nothing legal rests on them, and no draft dies with its template.

create table portal.template (
    id           text        not null primary key,
    organisation text        not null,
    name         text        not null check (name <> ''),
    person       text        not null,
    fields       jsonb       not null,
    changed_at   timestamptz not null,
    unique (organisation, name)
);
comment on table portal.template is 'Named beginnings of declarations of an organisation; fields as in portal.draft';
