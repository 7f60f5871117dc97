-- What was taken of tariff quotas. The volume is law; a row stands for every quota that anything was taken of.

create table clearance.tariff_quota_balance (
    quota text    not null primary key,
    unit  text    not null,
    taken numeric not null check (taken >= 0)
);
comment on table clearance.tariff_quota_balance is
    'Sum taken of each tariff quota in its unit; changed only in the transaction that records a declaration';

create table clearance.tariff_quota_use (
    quota  text    not null,
    number text    not null,
    item   integer not null,
    taken  text    not null check (taken ~ '^[0-9]+(\.[0-9]+)?$'),
    primary key (quota, number, item)
);
comment on table clearance.tariff_quota_use is
    'What each item of a declaration took of a tariff quota, an exact number in the unit of the quota; adds up to its balance';
