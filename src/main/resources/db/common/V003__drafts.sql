-- The steward's desk: drafts of programs and rulebooks before they count, and the sponsor's bulletins to compare them with.

-- One draft; underway while it is on the desk. holds is its code as long as it is, so that a code has one open draft.
create table draft (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  kind varchar(20) not null,
  program varchar(40) not null,
  revision integer not null,
  from_program varchar(40),
  from_revision integer,
  state varchar(20) not null,
  underway boolean not null,
  holds varchar(40),
  steward uuid not null,
  writers text not null,
  changed timestamp(6) with time zone not null,
  reason text,
  batch uuid,
  content text not null,
  primary key (dealership, id)
);
create unique index draft_holds on draft (dealership, holds);
create index draft_open on draft (dealership, underway, program);
create index draft_closed on draft (dealership, underway, changed desc, id desc);
create index draft_batch on draft (dealership, batch, program);

-- A sponsor's document as text, by its name.
create table bulletin (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  name varchar(200) not null,
  kept timestamp(6) with time zone not null,
  content text not null,
  primary key (dealership, id)
);
create unique index bulletin_name on bulletin (dealership, name);
create index bulletin_newest on bulletin (dealership, kept desc, id desc);
