-- Webhooks with the log of their deliveries, and the notices to people with how each wants to be told.

create table exchange.subscription (
    id            text        not null primary key,
    organisation  text        not null,
    url           text        not null,
    types         text        not null,
    state         text        not null check (state in ('ACTIVE', 'PAUSED')),
    why           text,
    cursor        bigint      not null,
    secret        integer     not null default 1,
    changed_at    timestamptz,
    failures      integer     not null default 0,
    failing_since timestamptz,
    trouble       text        not null default '',
    created_by    text        not null,
    created_at    timestamptz not null,
    check ((state = 'PAUSED') = (why is not null))
);
create index subscription_organisation on exchange.subscription (organisation, created_at);
comment on table exchange.subscription is
    'A webhook; types are parted by blanks, none: all; cursor is the place in the feed up to which all was delivered or set aside; secret counts its changes, the secret itself is kept nowhere';

create table exchange.delivery (
    subscription text        not null references exchange.subscription on delete cascade,
    cursor       bigint      not null,
    type         text        not null,
    number       text        not null,
    state        text        not null check (state in ('DELIVERED', 'WAITING', 'GIVEN_UP')),
    attempts     integer     not null check (attempts >= 0),
    status       integer     not null,
    trouble      text        not null,
    millis       integer     not null,
    first_at     timestamptz not null,
    last_at      timestamptz not null,
    next_at      timestamptz,
    primary key (subscription, cursor),
    check ((state = 'WAITING') = (next_at is not null))
);
create index delivery_waiting on exchange.delivery (next_at) where state = 'WAITING';
create index delivery_last on exchange.delivery (last_at);
comment on table exchange.delivery is 'Each event tried to be sent to a webhook, and what came of it; the event itself stands in the feed';

create table exchange.reader (
    name   text   not null primary key,
    cursor bigint not null
);
comment on table exchange.reader is 'How far a part of this module has read the feed';

create table exchange.notice (
    organisation text        not null,
    cursor       bigint      not null,
    type         text        not null,
    number       text        not null,
    occurred_at  timestamptz not null,
    state        text        not null,
    reason       text        not null,
    due_at       timestamptz,
    primary key (organisation, cursor)
);
create index notice_occurred on exchange.notice (occurred_at);
comment on table exchange.notice is
    'What the people of an organisation are told; cursor is the place of the event in the feed, or below 0 for what only concerns the organisation''s webhooks';
create sequence exchange.own_notice;

create table exchange.preference (
    person       text        not null primary key,
    organisation text        not null,
    language     text        not null check (language in ('vi', 'en')),
    unwanted     text        not null,
    mail         text        not null check (mail in ('NONE', 'AT_ONCE', 'DIGEST')),
    address      text        not null,
    digest_at    time        not null,
    quiet_from   time        not null,
    quiet_until  time        not null,
    read_until   timestamptz not null,
    mailed_until timestamptz not null,
    next_mail    timestamptz
);
create index preference_mail on exchange.preference (next_mail) where next_mail is not null;
comment on table exchange.preference is
    'How a person wants to be told: types not wanted, parted by blanks; mails at once or once a day, none in quiet hours; what was read and mailed';
