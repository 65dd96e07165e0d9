-- Row-level security and news of changes for the tables of V012, as in V001_1.

alter table private_offer enable row level security;
alter table private_offer force row level security;
create policy one_dealership on private_offer using (dealership = baton_dealership())
  with check (dealership = baton_dealership());
create trigger changed after insert or update or delete on private_offer
  for each statement execute function baton_changed();

alter table offer_list enable row level security;
alter table offer_list force row level security;
create policy one_dealership on offer_list using (dealership = baton_dealership())
  with check (dealership = baton_dealership());
create trigger changed after insert or update or delete on offer_list
  for each statement execute function baton_changed();

alter table offer_answer enable row level security;
alter table offer_answer force row level security;
create policy one_dealership on offer_answer using (dealership = baton_dealership())
  with check (dealership = baton_dealership());
create trigger changed after insert or update or delete on offer_answer
  for each statement execute function baton_changed();
