-- Row-level security and news of changes for the tables of V011, as in V001_1.

alter table original enable row level security;
alter table original force row level security;
create policy one_dealership on original using (dealership = baton_dealership())
  with check (dealership = baton_dealership());
create trigger changed after insert or update or delete on original
  for each statement execute function baton_changed();

alter table original_part enable row level security;
alter table original_part force row level security;
create policy one_dealership on original_part using (dealership = baton_dealership())
  with check (dealership = baton_dealership());
create trigger changed after insert or update or delete on original_part
  for each statement execute function baton_changed();

alter table original_enquiry enable row level security;
alter table original_enquiry force row level security;
create policy one_dealership on original_enquiry using (dealership = baton_dealership())
  with check (dealership = baton_dealership());
create trigger changed after insert or update or delete on original_enquiry
  for each statement execute function baton_changed();

alter table original_taken enable row level security;
alter table original_taken force row level security;
create policy one_dealership on original_taken using (dealership = baton_dealership())
  with check (dealership = baton_dealership());
create trigger changed after insert or update or delete on original_taken
  for each statement execute function baton_changed();
