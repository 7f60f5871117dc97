create table party.organisation (
    id               text primary key check (id <> ''),
    kind             text not null check (kind in ('TRADER', 'BROKER', 'CARRIER', 'OFFICE', 'AUTHORITY')),
    name             text not null check (name <> ''),
    registered_on    date not null,
    compliance_level smallint not null check (compliance_level between 1 and 5)
);
comment on table party.organisation is 'A trader, broker or carrier (id: tax code), a customs office (id: office code) or another authority';
comment on column party.organisation.compliance_level is '1 priority enterprise, 2 high, 3 medium, 4 low, 5 non-compliant (Circular 81/2019)';

create table party.app_user (
    id              text primary key,
    organisation_id text not null references party.organisation,
    name            text not null unique check (name = lower(name) and name <> ''),
    display_name    text not null check (display_name <> ''),
    password_hash   text not null,
    enabled         boolean not null default true
);
comment on table party.app_user is 'A person who signs in; never deleted, because the journal names him';
comment on column party.app_user.name is 'What the person types at sign-in, lower case';

create table party.user_role (
    user_id text not null references party.app_user,
    role    text not null check (role in ('DECLARANT', 'OFFICER', 'CHIEF', 'AUDITOR', 'ADMINISTRATOR')),
    primary key (user_id, role)
);
comment on table party.user_role is 'What a person may do; the meaning of each role stands in the authorisation table';

create table party.delegation (
    from_organisation_id text not null references party.organisation,
    to_organisation_id   text not null references party.organisation,
    scope                text not null check (scope in ('DECLARATIONS')),
    valid_from           date not null,
    valid_to             date,
    revoked_at           timestamptz,
    primary key (from_organisation_id, to_organisation_id, scope, valid_from),
    check (from_organisation_id <> to_organisation_id),
    check (valid_to >= valid_from)
);
comment on table party.delegation is 'A trader (from) lets a broker (to) lodge and see declarations in its name, on the days from valid_from to valid_to';
create index delegation_to on party.delegation (to_organisation_id);

create table party.api_client (
    id              text primary key,
    organisation_id text not null references party.organisation,
    display_name    text not null check (display_name <> ''),
    secret_hash     text not null,
    enabled         boolean not null default true,
    registered_at   timestamptz not null
);
comment on table party.api_client is 'A program of an organisation that obtains access tokens with its secret (OAuth 2.0 client credentials, RFC 6749 4.4)';

create table party.api_client_role (
    client_id text not null references party.api_client,
    role      text not null check (role in ('DECLARANT', 'OFFICER', 'CHIEF', 'AUDITOR', 'ADMINISTRATOR')),
    primary key (client_id, role)
);
comment on table party.api_client_role is 'What a program may do';

create table party.api_token (
    hash       bytea primary key check (length(hash) = 32),
    id         text not null unique,
    client_id  text not null references party.api_client,
    issued_at  timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz
);
comment on table party.api_token is 'An access token, kept as its SHA-256 only: whoever reads this table cannot call in anyone''s name';
create index api_token_expiry on party.api_token (expires_at);
