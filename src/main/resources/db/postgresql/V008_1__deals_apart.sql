-- Row-level security and news of changes for the tables of V008, as in V001_1.
alter table deal enable row level security;
alter table deal force row level security;
create policy one_dealership on deal using (dealership = baton_dealership())
  with check (dealership = baton_dealership());
create trigger changed after insert or update or delete on deal
  for each statement execute function baton_changed();

alter table deal_event enable row level security;
alter table deal_event force row level security;
create policy one_dealership on deal_event using (dealership = baton_dealership())
  with check (dealership = baton_dealership());
create trigger changed after insert or update or delete on deal_event
  for each statement execute function baton_changed();
