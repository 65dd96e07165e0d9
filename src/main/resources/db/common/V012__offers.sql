-- Private offers: one row a certificate, with the household that it was mailed to. holder is JSON; nothing is looked for in it
-- here, because whoever types a name or a number asks an index in memory.

create table private_offer (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  code varchar(40) not null,
  program varchar(60) not null,
  amount numeric(15, 2) not null,
  valid_to date not null,
  mailed date,
  vehicle varchar(17),
  list text not null,
  look text not null,
  holder text not null,
  primary key (dealership, id)
);
create unique index private_offer_code on private_offer (dealership, code);

-- Lists that were taken in and changed something, or were looked through in vain.
create table offer_list (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  source text not null,
  taken timestamp(6) with time zone not null,
  person_name text not null,
  added integer not null,
  replaced integer not null,
  unchanged integer not null,
  refused integer not null,
  primary key (dealership, id)
);
create index offer_list_newest on offer_list (dealership, taken desc, id desc);

-- What was answered about an offer and somebody who may hold it: who, when, for which lead or deal. Nothing is deleted.
create table offer_answer (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  code varchar(40) not null,
  subject_kind varchar(10) not null,
  subject uuid not null,
  answer varchar(20) not null,
  person uuid not null,
  person_name text not null,
  answered timestamp(6) with time zone not null,
  primary key (dealership, id)
);
create index offer_answer_about on offer_answer (dealership, subject_kind, subject, answered, id);
create index offer_answer_code on offer_answer (dealership, code, answered, id);
