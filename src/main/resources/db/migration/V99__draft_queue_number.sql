-- which number of the day the walk-in had for whom an officer fills in this draft
alter table draft add column queue_number text;
