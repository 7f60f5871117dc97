-- Releases of law: loaded, proposed by one person, approved by another, in force by themselves from their minute on.

create table law.release (
    id                text        primary key check (id ~ '^[a-z0-9][a-z0-9-]{1,58}[a-z0-9]$'),
    title_vi          text        not null,
    title_en          text        not null,
    instrument        text        not null,
    effective_at      timestamptz not null check (extract(second from effective_at) = 0),
    law_edition       text        not null,
    rule_release      text        not null,
    base_edition      text        not null,
    base_rules        text        not null,
    state             text        not null
        check (state in ('DRAFT', 'PROPOSED', 'APPROVED', 'WITHDRAWAL_ASKED', 'WITHDRAWN')),
    acts              smallint    not null default 0,
    loaded_by         text        not null,
    loaded_name       text        not null,
    loaded_at         timestamptz not null,
    proposed_by       text,
    proposed_name     text,
    proposed_at       timestamptz,
    approved_by       text,
    approved_name     text,
    approved_at       timestamptz,
    asked_by          text,
    asked_name        text,
    asked_at          timestamptz,
    withdrawn_by      text,
    withdrawn_name    text,
    withdrawn_at      timestamptz,
    withdrawn_from    timestamptz check (extract(second from withdrawn_from) = 0),
    reason            text,
    foreign key (law_edition, rule_release) references law.pack,
    foreign key (base_edition, base_rules) references law.pack,
    constraint two_persons_approve check (approved_by <> proposed_by),
    constraint two_persons_withdraw check (approved_by is null or withdrawn_by <> asked_by),
    constraint states_have_their_persons check (
        (state <> 'DRAFT' or num_nonnulls(proposed_by, approved_by, asked_by, withdrawn_by) = 0)
        and (state <> 'PROPOSED' or proposed_by is not null and num_nonnulls(approved_by, asked_by, withdrawn_by) = 0)
        and (state <> 'APPROVED'
            or num_nulls(proposed_by, approved_by) = 0 and num_nonnulls(asked_by, withdrawn_by) = 0)
        and (state <> 'WITHDRAWAL_ASKED'
            or num_nulls(proposed_by, approved_by, asked_by, reason) = 0 and withdrawn_by is null)
        and (state <> 'WITHDRAWN' or num_nulls(withdrawn_by, withdrawn_at, reason) = 0
            and (approved_by is null or num_nulls(asked_by, withdrawn_from) = 0))
    )
);
comment on table law.release is
    'A release of law and the persons who proposed, approved and withdrew it; what each did stands in the journal too';

create table law.release_finding (
    release    text     not null references law.release on delete cascade,
    position   int      not null,
    code       text     not null,
    file       text     not null,
    row_number int      not null,
    vi         text     not null,
    en         text     not null,
    primary key (release, position)
);
comment on table law.release_finding is 'What the keeper of the law should look at in a sound release';

create table law.in_force (
    sequence     bigint    generated always as identity primary key,
    law_edition  text      not null,
    rule_release text      not null,
    release      text      references law.release,
    period       tstzrange not null check (not isempty(period) and (lower_inf(period) or lower_inc(period))),
    foreign key (law_edition, rule_release) references law.pack,
    constraint one_law_at_a_time exclude using gist (period with &&)
);
comment on table law.in_force is
    'Which pack declarations are decided under, by the moment of their registration; no release: it came with the program';

insert into law.in_force (law_edition, rule_release, period)
select law_edition, rule_release, '(,)' from law.pack order by sequence desc limit 1;

comment on table law.pack is 'A release of law as data, or one that is to become law; when it is in force says law.in_force';
