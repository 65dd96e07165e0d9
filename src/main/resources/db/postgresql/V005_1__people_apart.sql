-- Row-level security and news of changes for the table of V005, as in V001_1.
alter table colleague enable row level security;
alter table colleague force row level security;
create policy one_dealership on colleague using (dealership = baton_dealership())
  with check (dealership = baton_dealership());
create trigger changed after insert or update or delete on colleague
  for each statement execute function baton_changed();
