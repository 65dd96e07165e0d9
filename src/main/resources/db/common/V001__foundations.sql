-- Foundations: one dealership's desks, people, programs, campaigns, briefs and the ledger of signed documents.
-- Every table is keyed by (dealership, id) and every row carries a version. Documents are text, with the columns that
-- lists ask for beside them. Booleans stand where another engine would take a partial index.
-- Runs on H2 and PostgreSQL: no partial or expression indexes, no json, no columns named like key words.

create table dealership (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  name varchar(200) not null,
  city varchar(200) not null,
  state varchar(200) not null,
  zone varchar(60) not null,
  primary key (dealership, id)
);

create table desk (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  name varchar(200) not null,
  looked timestamp(6) with time zone,
  primary key (dealership, id)
);

create table activity (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  happened timestamp(6) with time zone not null,
  desk uuid not null,
  actor uuid not null,
  actor_name varchar(200) not null,
  what varchar(100) not null,
  subject varchar(60) not null,
  subject_id varchar(200) not null,
  details text not null,
  primary key (dealership, id)
);
create index activity_newest on activity (dealership, id desc);
create index activity_of on activity (dealership, subject, subject_id, id desc);

create table person (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  login varchar(40) not null,
  name varchar(200) not null,
  title varchar(200) not null,
  roles varchar(400) not null,
  active boolean not null,
  pin varchar(400),
  primary key (dealership, id)
);
create unique index person_login on person (dealership, login);
create index person_working on person (dealership, active, name);

create table setting (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  desk uuid not null,
  name varchar(100) not null,
  content text not null,
  primary key (dealership, id)
);
create unique index setting_name on setting (dealership, desk, name);

create table secret (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  desk uuid not null,
  name varchar(100) not null,
  sealed bytea not null,
  primary key (dealership, id)
);
create unique index secret_name on secret (dealership, desk, name);

-- One revision of a program; newest marks the latest revision of each.
create table program (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  program varchar(40) not null,
  revision integer not null,
  newest boolean not null,
  name varchar(400) not null,
  first_day date not null,
  last_day date not null,
  hash varchar(64) not null,
  content text not null,
  primary key (dealership, id)
);
create unique index program_revision on program (dealership, program, revision);
create index program_newest on program (dealership, newest, program);

-- One revision of a rulebook: what the programs of a bulletin have in common.
create table rulebook (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  rulebook varchar(40) not null,
  revision integer not null,
  newest boolean not null,
  name varchar(400) not null,
  hash varchar(64) not null,
  content text not null,
  primary key (dealership, id)
);
create unique index rulebook_revision on rulebook (dealership, rulebook, revision);
create index rulebook_newest on rulebook (dealership, newest, rulebook);

-- One revision of a campaign, where it stands; newest marks the latest revision of each.
create table campaign (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  campaign uuid not null,
  revision integer not null,
  newest boolean not null,
  name varchar(400) not null,
  state varchar(20) not null,
  starts date not null,
  ends date not null,
  answer_by timestamp(6) with time zone,
  content text not null,
  primary key (dealership, id)
);
create unique index campaign_revision on campaign (dealership, campaign, revision);
create index campaign_list on campaign (dealership, newest, starts desc, campaign desc);
create index campaign_standing on campaign (dealership, state, ends);

-- The verdicts on one revision of a campaign, in the order in which they were given.
create table approval (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  campaign uuid not null,
  revision integer not null,
  place integer not null,
  kind varchar(20) not null,
  approved boolean not null,
  person uuid not null,
  given timestamp(6) with time zone not null,
  content text not null,
  primary key (dealership, id)
);
create unique index approval_of on approval (dealership, campaign, revision, place);

create table brief (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  number bigint not null,
  issue_day date not null,
  issuer uuid not null,
  by_name varchar(200) not null,
  issued timestamp(6) with time zone not null,
  expires timestamp(6) with time zone not null,
  campaigns integer not null,
  hash varchar(64) not null,
  aside boolean not null,
  primary key (dealership, id)
);
create unique index brief_number on brief (dealership, number desc);

-- A brief comes out every day and changes little: each campaign, program, rulebook and approval in it is kept once,
-- by its hash.
create table part (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  kind varchar(20) not null,
  hash varchar(64) not null,
  content text not null,
  primary key (dealership, id)
);
create unique index part_hash on part (dealership, kind, hash);

create table brief_part (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  brief bigint not null,
  place integer not null,
  part uuid not null,
  primary key (dealership, id)
);
create unique index brief_part_place on brief_part (dealership, brief, place);

create table acknowledgement (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  brief bigint not null,
  brief_hash varchar(64) not null,
  person uuid not null,
  name varchar(200) not null,
  given timestamp(6) with time zone not null,
  desk uuid not null,
  primary key (dealership, id)
);
create unique index acknowledgement_once on acknowledgement (dealership, brief, person);
create index acknowledgement_readers on acknowledgement (dealership, brief, given, person);
create index acknowledgement_person on acknowledgement (dealership, person, brief desc);

-- The ledger: own documents (waiting until they reached the share) and those applied from other desks.
create table document (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  place bigint generated always as identity,
  issuer uuid not null,
  kind varchar(40) not null,
  seq bigint not null,
  hash varchar(64) not null,
  issued timestamp(6) with time zone not null,
  content text not null,
  own boolean not null,
  waiting boolean not null,
  sent timestamp(6) with time zone,
  applied timestamp(6) with time zone,
  primary key (dealership, id)
);
create unique index document_chain on document (dealership, issuer, kind, seq desc);
create index document_own on document (dealership, issuer, own, place);
create index document_waiting on document (dealership, issuer, waiting, place);

create table kept_aside (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  path varchar(1000) not null,
  code varchar(100) not null,
  sentence text not null,
  seen timestamp(6) with time zone not null,
  content bytea not null,
  dismissed boolean not null,
  primary key (dealership, id)
);
create unique index kept_aside_once on kept_aside (dealership, path, code);
create index kept_aside_list on kept_aside (dealership, dismissed, seen desc, id desc);
