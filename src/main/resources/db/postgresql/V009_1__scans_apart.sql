-- Row-level security and news of changes for the tables of V009, as in V001_1.
alter table scan enable row level security;
alter table scan force row level security;
create policy one_dealership on scan using (dealership = baton_dealership())
  with check (dealership = baton_dealership());
create trigger changed after insert or update or delete on scan
  for each statement execute function baton_changed();

alter table scan_part enable row level security;
alter table scan_part force row level security;
create policy one_dealership on scan_part using (dealership = baton_dealership())
  with check (dealership = baton_dealership());
create trigger changed after insert or update or delete on scan_part
  for each statement execute function baton_changed();

alter table scan_parcel enable row level security;
alter table scan_parcel force row level security;
create policy one_dealership on scan_parcel using (dealership = baton_dealership())
  with check (dealership = baton_dealership());
create trigger changed after insert or update or delete on scan_parcel
  for each statement execute function baton_changed();
