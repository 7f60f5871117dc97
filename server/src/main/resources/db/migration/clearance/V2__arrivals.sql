-- Rows come in the order of registration, so a block range index finds a day's declarations at next to no cost of writing.
create index declaration_arrival on clearance.declaration using brin (registered_at);
