-- Who gave which open task to whom and why. The engine forgets it with the task; we do not.
create table task_assignment (
    id          bigint generated always as identity primary key,
    at          timestamptz not null,
    task_id     text        not null,
    subject     text        not null,
    step        text        not null,
    branch      text        not null,
    actor       text        not null,
    from_person text,
    to_person   text,
    reason      text        not null
);
create index task_assignment_branch on task_assignment (branch, id);

create trigger task_assignment_append_only before update or delete on task_assignment
    for each row execute function refuse_change();
