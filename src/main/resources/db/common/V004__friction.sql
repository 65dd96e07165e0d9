-- Notes of friction from the floor. What happened to a note is kept event by event; the note's own row holds what lists
-- ask for. Notes about no campaign have none.

create table friction (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  state varchar(20) not null,
  kind varchar(40) not null,
  campaign uuid,
  campaign_name text not null,
  person uuid not null,
  written timestamp(6) with time zone not null,
  answer_by timestamp(6) with time zone not null,
  primary key (dealership, id)
);
create index friction_due on friction (dealership, state, answer_by, id);
create index friction_written on friction (dealership, written desc, id desc);
create index friction_campaign on friction (dealership, campaign, written desc, id desc);
create index friction_person on friction (dealership, person, written desc, id desc);

create table friction_event (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  note uuid not null,
  happened timestamp(6) with time zone not null,
  person uuid not null,
  person_name text not null,
  desk uuid not null,
  what varchar(20) not null,
  content text not null,
  kind varchar(40),
  campaign uuid,
  revision integer not null,
  campaign_name text not null,
  program varchar(40),
  program_name text not null,
  answer_by timestamp(6) with time zone,
  effect varchar(40),
  primary key (dealership, id)
);
create index friction_event_of on friction_event (dealership, note, happened, id);
