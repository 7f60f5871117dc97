-- Whose each case is, who works on it now, who is away, who must not decide for whom, and what was done about all that.

create table office.work_case (
    number        text        not null primary key,
    worked_by     text,
    worked_name   text,
    worked_until  timestamptz,
    assigned_to   text,
    assigned_name text,
    note          text,
    check ((worked_by is null) = (worked_until is null))
);
create index work_case_worked on office.work_case (worked_by) where worked_by is not null;
create index work_case_assigned on office.work_case (assigned_to) where assigned_to is not null;
comment on table office.work_case is
    'One row for each case that was ever taken or looked for: a lease that runs out, and an assignment that stays; note is the hand-over';

create table office.case_log (
    id           bigint generated always as identity primary key,
    number       text        not null,
    step         text        not null check (step in ('TAKEN', 'PUT_BACK', 'ASSIGNED', 'HANDED_OVER', 'ABSENT')),
    officer      text,
    officer_name text,
    by_id        text        not null,
    by_name      text        not null,
    reason       text,
    note         text,
    at           timestamptz not null
);
create index case_log_number on office.case_log (number, id);
comment on table office.case_log is 'Who had a case when, and who gave it to whom and why';

create table office.absence (
    id           bigint generated always as identity primary key,
    office       text        not null,
    officer      text        not null,
    officer_name text        not null,
    begins       timestamptz not null,
    ends         timestamptz,
    by_name      text        not null,
    check (ends is null or ends >= begins)
);
create index absence_officer on office.absence (officer);
comment on table office.absence is 'When officers are away; an end unknown is null';

create table office.conflict (
    id           bigint generated always as identity primary key,
    office       text        not null,
    officer      text        not null,
    officer_name text        not null,
    trader       text        not null,
    reason       text        not null,
    by_name      text        not null,
    at           timestamptz not null,
    ended_by     text,
    ended_at     timestamptz
);
create index conflict_officer on office.conflict (officer) where ended_at is null;
comment on table office.conflict is 'Officers who have an interest in a trader or broker and so decide nothing of theirs';

create function office.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the log of cases is append-only';
end
$$;
create trigger case_log_is_append_only before update or delete or truncate on office.case_log
    for each statement execute function office.refuse_change();
