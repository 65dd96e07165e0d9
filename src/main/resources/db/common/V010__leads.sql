-- Leads. What happened to a lead is kept event by event; the lead's own row holds what lists ask for.

-- part: 0 open, 1 at rest, 2 over. owner: all zeros is nobody. escalate: when a manager is told; null is never.
create table lead (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  part smallint not null,
  state varchar(20) not null,
  kind varchar(20) not null,
  stage text not null,
  intent varchar(20) not null,
  band smallint not null,
  due timestamp(6) with time zone not null,
  due_kind varchar(20) not null,
  owner uuid not null,
  owner_name text not null,
  name text not null,
  phones text not null,
  email text not null,
  postal text not null,
  wants text not null,
  source text not null,
  words text not null,
  received timestamp(6) with time zone not null,
  changed timestamp(6) with time zone not null,
  escalate timestamp(6) with time zone,
  attempts integer not null,
  unread boolean not null,
  primary key (dealership, id)
);
create index lead_team on lead (dealership, part, band, due, id);
create index lead_owner on lead (dealership, part, owner, band, due, id);
create index lead_unread on lead (dealership, part, unread, band, due, id);
create index lead_changed on lead (dealership, part, changed desc, id desc);
create index lead_owner_changed on lead (dealership, part, owner, changed desc, id desc);
create index lead_late on lead (dealership, part, due, id);
create index lead_owner_late on lead (dealership, part, owner, due, id);
create index lead_escalate on lead (dealership, part, escalate, id);

create table lead_event (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  event uuid not null,
  lead uuid not null,
  happened timestamp(6) with time zone not null,
  person uuid not null,
  person_name text not null,
  desk uuid not null,
  seen uuid,
  content text not null,
  sent boolean not null,
  primary key (dealership, id)
);
create index lead_event_of on lead_event (dealership, lead, happened, id);
create index lead_event_unsent on lead_event (dealership, sent, desk, happened, id);

-- Where somebody can be reached, one row a number or address: the same person is found by it.
create table lead_reach (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  reach varchar(320) not null,
  lead uuid not null,
  primary key (dealership, id)
);
create index lead_reach_by on lead_reach (dealership, reach, lead);
create index lead_reach_of on lead_reach (dealership, lead);

-- Into which lead an enquiry went; sha is of what was written.
create table lead_enquiry (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  sha varchar(64) not null,
  lead uuid not null,
  primary key (dealership, id)
);
create unique index lead_enquiry_sha on lead_enquiry (dealership, sha);

-- Whose turn was when, and who is away until when. id is the person's.
create table lead_turn (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  turn bigint not null,
  away timestamp(6) with time zone,
  primary key (dealership, id)
);

create table lead_rules (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  person_name text not null,
  made timestamp(6) with time zone not null,
  why text not null,
  content text not null,
  primary key (dealership, id)
);
create unique index lead_rules_version on lead_rules (dealership, version);
