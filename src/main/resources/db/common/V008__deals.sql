-- Deals. What happened to a deal is kept event by event; the deal's own row holds what lists ask for.

create table deal (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  state varchar(20) not null,
  buyer text not null,
  vehicle text not null,
  stock text not null,
  owner uuid not null,
  owner_name text not null,
  since timestamp(6) with time zone not null,
  changed timestamp(6) with time zone not null,
  primary key (dealership, id)
);
create index deal_state on deal (dealership, state, since, id);
create index deal_changed on deal (dealership, changed desc, id desc);
create index deal_owner on deal (dealership, owner, changed desc, id desc);

-- Ids of events are the desks' own: two desks may use one, and then the second is kept under another id.
create table deal_event (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  event uuid not null,
  deal uuid not null,
  happened timestamp(6) with time zone not null,
  person uuid not null,
  person_name text not null,
  desk uuid not null,
  seen uuid,
  content text not null,
  sent boolean not null,
  primary key (dealership, id)
);
create index deal_event_of on deal_event (dealership, deal, happened, id);
create index deal_event_unsent on deal_event (dealership, sent, desk, happened, id);
