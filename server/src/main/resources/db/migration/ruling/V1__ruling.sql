-- Advance rulings: what traders asked, every step taken on it, what was signed, and what became void. Nothing is changed.

create sequence ruling.request_number;
create sequence ruling.ruling_number;

create table ruling.request (
    id       text        not null primary key,
    holder   text        not null,
    content  jsonb       not null,
    filed_at timestamptz not null
);
create index request_holder on ruling.request (holder, filed_at);
comment on table ruling.request is 'Requests for advance rulings as filed; holder is the tax code of the trader who asks';

create table ruling.step (
    request      text        not null references ruling.request,
    sequence     integer     not null check (sequence > 0),
    move         text        not null,
    state        text        not null check (state in ('REQUESTED', 'INFORMATION_ASKED', 'DRAFTED', 'REFUSED',
                                                       'ANSWERED', 'UNDER_RECONSIDERATION', 'VOID')),
    occurred_at  timestamptz not null,
    person       text        not null,
    person_name  text        not null,
    by_customs   boolean     not null,
    text         text,
    answer       jsonb,
    ruling       text,
    clock        text,
    due_at       timestamp,
    primary key (request, sequence),
    check ((clock is null) = (due_at is null))
);
comment on table ruling.step is
    'The history of a request; the state is that of the last step; due_at is in Vietnamese time; of two steps at once one fails';

create table ruling.ruling (
    number     text        not null primary key,
    request    text        not null references ruling.request,
    holder     text        not null,
    binds_all  boolean     not null,
    published  boolean     not null,
    kind       text        not null check (kind in ('CLASSIFICATION', 'VALUE', 'ORIGIN')),
    goods      jsonb       not null,
    ruled      jsonb       not null,
    reasoning  text        not null,
    valid_from date        not null,
    valid_to   date        not null,
    signed_on  date        not null,
    signed_at  timestamptz not null,
    basis      text        not null,
    drafted_by text        not null,
    signed_by  text        not null,
    fingerprint text       not null,
    check (valid_from <= valid_to),
    check (drafted_by <> signed_by)
);
comment on table ruling.ruling is
    'Rulings as signed, by another person than drafted them; fingerprint is SHA-256 over what the ruling says';

create table ruling.voiding (
    number    text        not null primary key references ruling.ruling,
    void_from date        not null,
    known_on  date        not null,
    voided_at timestamptz not null,
    person    text        not null,
    reason    text        not null
);
comment on table ruling.voiding is 'Rulings that came to their end early, since when, and why';

create function ruling.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rulings and their history are append-only';
end
$$;
create trigger request_is_append_only before update or delete or truncate on ruling.request
    for each statement execute function ruling.refuse_change();
create trigger step_is_append_only before update or delete or truncate on ruling.step
    for each statement execute function ruling.refuse_change();
create trigger ruling_is_append_only before update or delete or truncate on ruling.ruling
    for each statement execute function ruling.refuse_change();
create trigger voiding_is_append_only before update or delete or truncate on ruling.voiding
    for each statement execute function ruling.refuse_change();
