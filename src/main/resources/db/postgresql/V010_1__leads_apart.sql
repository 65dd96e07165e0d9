-- Row-level security and news of changes for the tables of V010, as in V001_1.

alter table lead enable row level security;
alter table lead force row level security;
create policy one_dealership on lead using (dealership = baton_dealership())
  with check (dealership = baton_dealership());
create trigger changed after insert or update or delete on lead
  for each statement execute function baton_changed();

alter table lead_event enable row level security;
alter table lead_event force row level security;
create policy one_dealership on lead_event using (dealership = baton_dealership())
  with check (dealership = baton_dealership());
create trigger changed after insert or update or delete on lead_event
  for each statement execute function baton_changed();

alter table lead_reach enable row level security;
alter table lead_reach force row level security;
create policy one_dealership on lead_reach using (dealership = baton_dealership())
  with check (dealership = baton_dealership());
create trigger changed after insert or update or delete on lead_reach
  for each statement execute function baton_changed();

alter table lead_enquiry enable row level security;
alter table lead_enquiry force row level security;
create policy one_dealership on lead_enquiry using (dealership = baton_dealership())
  with check (dealership = baton_dealership());
create trigger changed after insert or update or delete on lead_enquiry
  for each statement execute function baton_changed();

alter table lead_turn enable row level security;
alter table lead_turn force row level security;
create policy one_dealership on lead_turn using (dealership = baton_dealership())
  with check (dealership = baton_dealership());
create trigger changed after insert or update or delete on lead_turn
  for each statement execute function baton_changed();

alter table lead_rules enable row level security;
alter table lead_rules force row level security;
create policy one_dealership on lead_rules using (dealership = baton_dealership())
  with check (dealership = baton_dealership());
create trigger changed after insert or update or delete on lead_rules
  for each statement execute function baton_changed();
