-- which tax rule applied and on which figures, as codes with arguments (the sentences are messages in the reader's language),
-- and the savings of each card behind the lines
alter table statement
    add column tax_basis jsonb not null default '[]',
    add column ledgers   jsonb not null default '[]';
