-- Every law pack ever in use, as loaded: a decision names the edition it was made under, and replay needs it again.

create table law.pack (
    law_edition  text        not null,
    rule_release text        not null,
    loaded_at    timestamptz not null,
    sequence     bigint      generated always as identity,
    primary key (law_edition, rule_release)
);
comment on table law.pack is 'A release of law as data; the one loaded last is in force';

create table law.pack_file (
    law_edition  text  not null,
    rule_release text  not null,
    file         text  not null,
    content      bytea not null,
    primary key (law_edition, rule_release, file),
    foreign key (law_edition, rule_release) references law.pack
);
comment on table law.pack_file is 'The files of a law pack, byte for byte';
