-- What each decision assessed. Rows are never changed; an amendment will add its difference.

create table revenue.assessed_tax (
    number      text        not null,
    version     smallint    not null,
    tax         text        not null,
    taxpayer    text        not null,
    office      text        not null,
    payable     bigint      not null check (payable >= 0),
    currency    char(3)     not null default 'VND',
    assessed_at timestamptz not null,
    primary key (number, version, tax)
);
comment on table revenue.assessed_tax is
    'Money lines of decisions: tax or fee payable in whole units of the currency, by declaration and version';
