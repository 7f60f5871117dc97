-- What officers did since a day, for the chief who looks at it again.
create index act_at on clearance.act (at);
